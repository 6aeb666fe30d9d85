package nl.meedenker.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of persons: listed names, and unknown ones where a name is expected ("mijn zoon ...", "heet ...", "meneer ..."), also in lower case. The
 * title stays. Not: fictional figures, and words that are only a name in another sentence ("storm", "joy").
 */
final class People {
  private static final Set<String> KIN = Set.of("zoon", "zoontje", "dochter", "dochtertje", "kind", "kindje", "broertje", "zusje", "broer", "zus", "vriendje", "vriendinnetje", "vriendin", "vriend", "man",
      "vrouw", "partner", "ex", "buurjongen", "buurmeisje", "buurvrouw", "buurman", "oma", "opa", "tante", "oom", "neefje", "nichtje", "neef", "nicht", "leerling", "kleinzoon", "kleindochter", "kleinkind",
      "stiefzoon", "stiefdochter", "stiefvader", "pleegzoon", "pleegdochter", "peuter", "kleuter", "jongste", "oudste", "meisje", "jongen", "baby", "son", "daughter", "brother", "sister", "husband", "wife", "friend",
      "boyfriend", "girlfriend", "nephew", "niece", "grandson", "granddaughter", "stepson", "stepdaughter", "aunt", "uncle", "grandma", "grandpa", "child", "boy", "girl", "kleine", "moeder", "vader", "collega",
      "client", "mentor", "klasgenoot", "klasgenootje", "trainer", "coach", "hulpverlener", "huisarts", "kinderen", "jongens", "meiden", "tweeling", "dochters", "zoons", "zonen", "children", "kids", "twins", "sons",
      "daughters", "toddler", "ventje", "meid");
  private static final Set<String> TITLES = Set.of("juf", "juffrouw", "meester", "meneer", "mevrouw", "mevr", "mw", "dhr", "dokter", "dr", "mr", "mrs", "ms", "miss", "doctor", "leerkracht", "docent", "teacher", "lerares", "leraar", "imam",
      "dominee");
  private static final Set<String> CALLED = Set.of("heet", "heette", "genaamd", "noemen", "called", "named", "heten");
  private static final Set<String> JOINS = Set.of("van", "de", "der", "den", "ten", "ter", "el", "al", "bin", "ben", "von", "du", "da", "dos", "te");
  private static final Set<String> ORIGIN_JOINS = Set.of("el", "al", "ben", "bin", "ould");
  private static final Set<String> SKIPPED = Set.of("ook", "eigenlijk", "dus", "nu", "also", "is", "onze", "kleine", "lieve");
  private static final Set<String> NO_NAME = Set.copyOf(List.of("ik", "hij", "zij", "ze", "we", "wij", "jij", "je", "dat", "die", "dit", "deze", "het", "een", "de", "en", "of", "maar", "want", "als",
      "om", "op", "in", "uit", "van", "met", "voor", "naar", "is", "was", "heeft", "had", "wil", "wilt", "kan", "mag", "moet", "zal", "zou",
      "wordt", "word", "doet", "gaat", "komt", "zit", "slaapt", "eet", "huilt", "zegt", "vindt", "niet", "geen", "ook", "nog", "al", "er", "dan",
      "zo", "nu", "heel", "erg", "wel", "toch", "hem", "haar", "ons", "mijn", "onze", "jullie", "vooral", "altijd", "soms", "nooit", "weer",
      "bij", "over", "na", "sinds", "tot", "aan", "te", "meer", "thuis", "school", "water", "i", "he", "she", "it", "they", "you", "the", "a",
      "an", "and", "or", "but", "because", "to", "for", "with", "at", "on", "has", "have", "does", "did", "will", "would", "can", "could", "not",
      "no", "who", "that", "this", "when", "if", "so", "very", "always", "never", "sometimes", "from", "my", "our", "his", "her", "names",
      "namen", "stom", "dom", "lui", "gek", "dik", "baby", "mama", "papa", "druk", "lastig", "dag", "mister", "echt", "hoe", "wat", "waar",
      "wie", "waarom", "whom", "says", "said", "are", "were", "been", "being", "still", "just", "only", "zelf", "alleen", "beide", "allebei",
      "overleden", "jongen", "meisje", "jan", "god", "allah", "jezus", "nederlands", "turks", "marokkaans", "engels", "syrisch", "pools",
      "dutch", "english", "turkish", "moroccan", "syrian", "polish", "ukrainian", "nederland", "syrie", "turkije", "marokko", "polen",
      "oekraine", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "monday", "tuesday", "wednesday", "thursday",
      "friday", "saturday", "sunday", "kerst", "sinterklaas", "adhd", "add", "autisme"));

  private final NameList names;

  People(NameList names) {
    this.names = names;
  }

  List<Piece> in(String text, List<Token> tokens) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (named(tokens, i)) {
        int last = rest(tokens, i);
        if (!fiction(text, tokens.get(i), tokens.get(last))) {
          pieces.add(new Piece(initials(text, tokens.get(i).start()), tokens.get(last).end(), Kind.PERSON));
          i = last;
          i = more(text, tokens, i, pieces);
        }
      }
    }
    return pieces;
  }

  private boolean named(List<Token> tokens, int i) {
    Token t = tokens.get(i);
    if (t.low().length() < 2 || names.never(t.low())) {
      return false;
    }
    boolean listed = names.listed(t.low());
    if (names.sure(t.low()) && (t.capital() || t.low().length() >= 4)) {
      return true;
    }
    String before = i > 0 && !t.breaks() ? tokens.get(i - 1).low() : "";
    String two = i > 1 && !tokens.get(i - 1).breaks() ? tokens.get(i - 2).low() : "";
    if (i > 0 && t.breaks() && KIN.contains(tokens.get(i - 1).low()) && listed) {
      return true;
    }
    boolean word = NO_NAME.contains(t.low()) && !(listed && t.capital());
    if (word || KIN.contains(t.low()) || TITLES.contains(t.low())) {
      return false;
    }
    if (KIN.contains(before) || TITLES.contains(before)) {
      return listed || t.capital() && t.text().length() > 2 && !allCapitals(t);
    }
    if (CALLED.contains(before) || SKIPPED.contains(before) && CALLED.contains(two)) {
      return subject(tokens, i) || t.capital() || listed;
    }
    if ((before.equals("is") && (two.equals("naam") || two.equals("name"))) || before.equals("naam") && listed) {
      return true;
    }
    boolean self = before.equals("ben") && two.equals("ik") || before.equals("am") && two.equals("i") || before.equals("i'm");
    boolean end = i + 1 >= tokens.size() || tokens.get(i + 1).breaks() || Set.of("en", "and", "de", "van").contains(tokens.get(i + 1).low());
    return self && listed && end || self && t.capital() && end && !allCapitals(t) && !country(t.low());
  }

  /** "hij heet jaap" and "mijn zoon heet ...", not "het is heet". */
  private static boolean subject(List<Token> tokens, int i) {
    for (int back = 2; back <= 4 && i - back >= 0; back++) {
      String low = tokens.get(i - back).low();
      if (KIN.contains(low) || Set.of("hij", "ze", "zij", "ik", "die", "he", "she", "we", "wij", "i").contains(low)) {
        return true;
      }
    }
    return tokens.get(i - 1).low().matches("genaamd|named|called");
  }

  private static boolean allCapitals(Token t) {
    return t.text().length() > 1 && t.text().equals(t.text().toUpperCase(Locale.ROOT));
  }

  private static boolean country(String low) {
    return low.endsWith("se") || low.endsWith("er") && low.length() > 6 || NO_NAME.contains(low);
  }

  /** The last token of the name: further first names and a surname. */
  private int rest(List<Token> tokens, int from) {
    int last = from;
    int i = from + 1;
    while (i < tokens.size() && i <= from + 5 && !tokens.get(i).breaks()) {
      Token t = tokens.get(i);
      boolean join = JOINS.contains(t.low());
      if (!join && (t.capital() && tokens.get(from).capital() && !NO_NAME.contains(t.low()) && !allCapitals(t) || i == last + 1 && names.sure(t.low()))) {
        last = i;
      } else if (ORIGIN_JOINS.contains(t.low()) && i + 1 < tokens.size() && !tokens.get(i + 1).breaks() && !NO_NAME.contains(tokens.get(i + 1).low()) && t.low().length() > 1 && !t.low().equals("al")) {
        last = i + 1;
        i++;
      } else if (!join) {
        break;
      }
      i++;
    }
    return last;
  }

  /** "jayden en roos": after a name, a listed name that is joined to it is one too. */
  private int more(String text, List<Token> tokens, int from, List<Piece> pieces) {
    int i = from;
    while (i + 1 < tokens.size()) {
      int next = Set.of("en", "and").contains(tokens.get(i + 1).low()) ? i + 2 : text.substring(tokens.get(i).end(), tokens.get(i + 1).start()).matches("\\s?[,&]\\s?") ? i + 1 : -1;
      if (next < 0 || next >= tokens.size() || !names.listed(tokens.get(next).low())) {
        return i;
      }
      pieces.add(new Piece(tokens.get(next).start(), tokens.get(next).end(), Kind.PERSON));
      i = next;
    }
    return i;
  }

  /** "J. de Vries", "M.K. Jansen": initials in front belong to the name. */
  private static int initials(String text, int start) {
    int at = start;
    while (at >= 3 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == '.' && Character.isUpperCase(text.charAt(at - 3)) || at >= 2 && text.charAt(at - 1) == '.' && Character.isUpperCase(text.charAt(at - 2))) {
      at -= text.charAt(at - 1) == ' ' ? 3 : 2;
    }
    return at;
  }

  private boolean fiction(String text, Token from, Token to) {
    String around = text.substring(Math.max(0, from.start() - 24), Math.min(text.length(), to.end() + 24)).toLowerCase(Locale.ROOT);
    String name = text.substring(from.start(), to.end()).toLowerCase(Locale.ROOT);
    return names.nevers().stream().anyMatch(n -> n.contains(name) && around.contains(n));
  }
}
