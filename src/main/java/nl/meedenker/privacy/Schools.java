package nl.meedenker.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of schools, nurseries and after-school care: by the kind in front or behind, by a listed name, or by where it stands. The kind ("basisschool") stays. */
final class Schools {
  private static final String TYPE = "(?:[Bb]asisschool|[Oo]bs|OBS|[Cc]bs|CBS|[Rr]kbs|RKBS|[Pp]cb|PCB|[Ss]bo|SBO|[Vv]so|VSO|[Ii]kc|IKC|[Kk]c|KC|[Kk]dv|KDV|[Bb]so|BSO|[Kk]inderdagverblijf|[Kk]inderopvang|[Oo]pvang|[Cc]r[e\u00e8]che|[Ss]choolkring|"
      + "[Pp]euterspeelzaal|[Pp]euteropvang|[Gg]astouder(?:opvang|bureau)|[Mm]iddelbare school|[Ll]agere school|[Kk]leuterschool|[Ss]chool|[Nn]ursery|[Dd]ay ?care|[Pp]re-?school|[Pp]rimary school|[Ss]econdary school|[Ll]yceum|[Cc]ollege|[Gg]ymnasium|[Mm]avo)";
  private static final String CAP = "\\p{Lu}[\\p{L}'\u2019.-]{1,30}";
  private static final String TAIL = "(?:College|Lyceum|Gymnasium|School|Schools|Scholengemeenschap|Primary|Infants?|Juniors?|High|Grammar|Academy|Nursery|Daycare|Preschool|Pre-?school|Kindergarten|Kindercentrum|Montessorischool|Basisschool|International|Mavo|Atheneum|Instituut|Prep|Comprehensive|Sixth Form)";
  private static final Pattern AFTER = Pattern
      .compile("\\b" + TYPE + " (?:heet |genaamd |called |named )?((?:(?:[Dd]e|[Hh]et|'[Tt]|[Tt]he|Sint|St\\.?|[Oo]p de|[Oo]nder de) )?" + CAP
          + "(?: (?:van|de|der|en) " + CAP + "| " + CAP + "){0,3})");
  private static final Pattern LOWER = Pattern.compile(
      "\\b(?:obs|cbs|rkbs|ikc|kdv|bso|basisschool|kinderdagverblijf|peuterspeelzaal) ((?:de|het|'t) (?!laatste|hele|juf|eerste|meester|kinderen|andere|leerkracht|klas|klassen|"
          + "tijd|dag|dagen|week|middag|ochtend|beste|enige|groep|groepen|leiding|leidster|ouders|directeur|ib|kleuters|komende|afgelopen|hoogste|tweede|derde|vierde|juffen|schooltijd|overgang|vakantie|nieuwe|school|bso|rest|mensen|meeste|begeleiding)\\p{Ll}[\\p{Ll}'-]{3,24})\\b");
  private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}])((?:De |Het |'t )?" + CAP + "(?: (?:van|de|der|" + CAP + ")){0,3}? " + TAIL
      + "(?: (?:School|College|Academy|Nursery))?(?: (?:of|for|van) " + CAP + ")?)\\b");
  private static final Pattern ONE = Pattern
      .compile("(?<![\\p{L}])((?:De |Het |de |het |Sint |St\\. )?\\p{Lu}[\\p{L}'-]{2,24}(?:school|college|lyceum|gymnasium|atheneum))\\b");
  private static final Pattern NO_NAME = Pattern.compile(
      "(?:De |Het |de |het |The |Our |Her |His |My )?(?:(?:Basis|Middelbare ?|Voor|Kleuter|Vrije ?|Lagere ?|Hoge|Muziek|Zwem|Zomer|Weekend|Dans|Avond|Taal|Brede ?|Vak|Rij|Hoge|Moskee|Koran|Zondags|Kost|Pre-?|Home-?|Nacht|Over|Na|Speciale ?|Internationale ?|Montessori|Dalton)(?:school|college)|"
          + "(?:Old|New|Big|Junior|Senior|Primary|Secondary|High|Nursery|Middle|Infant|Grammar|Boarding|Public|Sunday|Special|Home|After|Before|At|In|No|The|Pre|Every|Year|Mainstream|This|That|First|Second|Private|Their|Old|Elementary|State|Local) (?:School|College|Nursery))",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCE = Pattern.compile(
      "(?:Ik|Hij|Ze|Zij|We|Wij|Maar|En|De|Het|Mijn|Onze|Dat|Die|I|I'm|He|She|They|We|My|But|And|The|Is|Wat|Hoe|Nu|Toen|Als|Dan|Er|Waar|Wie|Op|In|So|It|This|There|When|What|How|No|Yes|Ja|Nee)(?: .*)?");
  private static final Pattern SPOT = Pattern.compile(
      ".*(?:museum|plein|park|bad|bos|straat|theater|ziekenhuis|markt|stadion|kerk|moskee|weg|laan|strand|eiland|station|huis|zee|centrum|winkel|team|gracht|hal|tuin|dierentuin|bank)");
  private static final int WORDS_MAX = 4;
  /** What each of the patterns cannot do without. */
  private static final List<String> TYPES = List.of("school", "obs", "cbs", "rkbs", "pcb", "sbo", "vso", "ikc", "kc", "kdv", "bso", "dagverblijf",
      "opvang", "speelzaal", "cr", "gastouder", "nursery", "day", "lyceum", "college", "gymnasium", "mavo");
  private static final List<String> LOW_TYPES = List.of("obs ", "cbs ", "rkbs ", "ikc ", "kdv ", "bso ", "basisschool ", "kinderdagverblijf ",
      "peuterspeelzaal ");
  private static final List<String> TAILS = List.of(" College", " Lyceum", " Gymnasium", " School", " Primary", " Infant", " Junior", " High",
      " Grammar", " Academy", " Nursery", " Daycare", " Pre", " Kinder", " Montessorischool", " Basisschool", " International", " Mavo",
      " Atheneum", " Instituut", " Comprehensive", " Sixth Form", " Scholengemeenschap");
  private static final List<String> ENDS = List.of("school", "college", "lyceum", "gymnasium", "atheneum");
  private static final Set<String> ARTICLES = Set.of("de", "het", "'t", "t", "the");
  private static final Set<String> AT = Set.of("op", "bij", "van", "naar", "door", "at", "attends", "from", "joined", "kdv", "bso", "obs", "cbs",
      "basisschool");
  private static final Set<String> GOES = Set.of("goes", "go", "going", "went", "moved", "starts", "started");
  private static final Set<String> STARTS = Set.of("start", "starts", "started", "place");

  private final NameList listed;
  private final NameList places;
  private final Naming naming;
  private final Ordinary ordinary;

  Schools(NameList listed, NameList places, Naming naming, Ordinary ordinary) {
    this.listed = listed;
    this.places = places;
    this.naming = naming;
    this.ordinary = ordinary;
  }

  /** @param kept by token, whether it is part of what is never masked */
  List<Piece> in(String text, Shape shape, List<Token> tokens, boolean[] kept) {
    List<Piece> pieces = new ArrayList<>();
    boolean shouted = Token.shouted(tokens);
    for (Pattern pattern : patterns(shape)) {
      Matcher m = pattern.matcher(text);
      while (m.find()) {
        String name = m.group(1);
        boolean sentence = pattern == AFTER && SENTENCE.matcher(name).matches() && !name.matches("(?:De|Het|The) .*");
        if (!sentence && !NO_NAME.matcher(name).matches() && !shouted && !(pattern == AFTER && bare(name))) {
          int end = m.end(1);
          while (end > m.start(1) && text.charAt(end - 1) == '.') {
            end--;
          }
          pieces.add(new Piece(m.start(1), end, Kind.SCHOOL));
        }
      }
    }
    boolean schooling = tokens.stream().anyMatch(t -> naming.in("schooling", t.low()));
    for (int i = 1; i < tokens.size(); i++) {
      int last = kept[i] || i + 1 < kept.length && kept[i + 1] || shouted ? -1 : stands(tokens, i, schooling);
      if (last >= 0) {
        boolean article = last > i && ARTICLES.contains(tokens.get(i).low()) && !tokens.get(i).capital();
        pieces.add(new Piece(tokens.get(article ? i + 1 : i).start(), tokens.get(last).end(), Kind.SCHOOL));
        i = last;
      }
    }
    return pieces;
  }

  /** Those of which what they cannot do without stands somewhere. */
  private static List<Pattern> patterns(Shape shape) {
    List<Pattern> patterns = new ArrayList<>();
    boolean capitals = shape.capitals();
    if (capitals && shape.any(TYPES)) {
      patterns.add(AFTER);
    }
    if (shape.any(LOW_TYPES)) {
      patterns.add(LOWER);
    }
    if (capitals && shape.written(TAILS)) {
      patterns.add(BEFORE);
    }
    if (capitals && shape.any(ENDS)) {
      patterns.add(ONE);
    }
    return patterns;
  }

  /** "school Dinsdag", "opvang Sanne" are not names of schools. */
  private boolean bare(String name) {
    String low = Naming.low(name);
    String first = low.contains(" ") ? low.substring(0, low.indexOf(' ')) : low;
    return naming.in("capital", first) || naming.surely(first) || places.sure(low) || !low.contains(" ")
        && (naming.in("function", low) || naming.in("does", low) || naming.in("aux", low) || naming.in("title", low) || naming.in("kin", low));
  }

  /** The last token of a name that begins here: "op De Klimop", "van de Zonnewijzer", "goes to Little Otters". */
  private int stands(List<Token> tokens, int i, boolean schooling) {
    Token t = tokens.get(i);
    String before = tokens.get(i - 1).low();
    String two = i > 1 ? tokens.get(i - 2).low() : "";
    boolean article = ARTICLES.contains(t.low());
    int from = article ? i + 1 : i;
    if (from >= tokens.size() || t.breaks() || article && tokens.get(from).breaks()) {
      return -1;
    }
    boolean at = AT.contains(before)
        || before.equals("to") && GOES.contains(two)
        || before.equals("at") && STARTS.contains(two);
    if (!at) {
      return -1;
    }
    int known = known(tokens, i, article);
    Token noun = tokens.get(from);
    if (known >= 0 && (noun.capital() || schooling && !before.equals("van") && article && !ordinary.plain(noun.low()))) {
      return known;
    }
    if (!noun.capital() || noun.allCapitals() || noun.text().length() < 3 || !(article && t.capital()) && SPOT.matcher(noun.low()).matches()
        || places.listed(noun.low()) || naming.in("capital", noun.low()) || naming.in("kin", noun.low()) || naming.in("title", noun.low())
        || naming.in("function", noun.low())) {
      return -1;
    }
    int last = from;
    while (last + 1 < tokens.size() && last < from + WORDS_MAX && tokens.get(last + 1).capital() && !tokens.get(last + 1).breaks()
        && !tokens.get(last + 1).allCapitals()) {
      last++;
    }
    boolean person = naming.listed(noun.low());
    if (article) {
      boolean family = before.equals("van") && person;
      return !family && (t.capital() && !before.equals("van") || schooling && !ordinary.plain(noun.low()) || t.capital() && schooling
          || !ordinary.has(noun.low())) ? last : -1;
    }
    boolean english = before.matches("at|attends|joined|to");
    if (before.equals("van") || before.equals("from") || before.equals("door") || person || naming.in("lives", two)) {
      return -1;
    }
    return last > from && (english && !two.equals("moved") || schooling && before.equals("op")) || schooling
        && (before.matches("op|attends") || before.equals("at") && two.matches(
            "she's|he's|is|are|starts|started|goes|place|pupil|teacher|kids|settled|girl|boy|son|daughter|works|teach|works|now|they're|was"))
        && !ordinary.has(noun.low()) ? last : -1;
  }

  /** The last token of a listed name, with or without its article, or -1. */
  private int known(List<Token> tokens, int i, boolean article) {
    StringBuilder name = new StringBuilder();
    int found = -1;
    boolean begins = listed.begins(tokens.get(i).low())
        || article && i + 1 < tokens.size() && (listed.begins(tokens.get(i + 1).low()) || listed.listed(tokens.get(i + 1).low()));
    for (int j = i; j < tokens.size() && j <= i + WORDS_MAX && (j == i || begins && !tokens.get(j).breaks()); j++) {
      name.append(j > i ? " " : "").append(tokens.get(j).low());
      if (listed.listed(name.toString()) || article && listed.listed(name.toString().replaceFirst("^(?:de|het) ", ""))) {
        found = j;
      }
    }
    return found;
  }
}
