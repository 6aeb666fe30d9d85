package nl.meedenker.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Streets with a number, and a loose house number that is called one. */
final class Addresses {
  private static final String SURE = "(?:straat|straatje|laan|weg|plein|kade|gracht|singel|dijk|hof|steeg|pad|dreef|plantsoen|oever|burgwal|boulevard|str\\.)";
  private static final String STREET = "(?:straat|straatje|laan|weg|plein|kade|gracht|singel|dijk|hof|steeg|pad|dreef|plantsoen|park|ring|baan|wal|oever|burgwal|boulevard|erf|veld|kamp|markt|str\\.|str|lei|vest|berg|heuvel|akker|hoek|horst|haven|brink|es|"
      + "kreek|sloot|meent|gaard|gaarde|hage|drift|allee|poort|rak|werf|tuin|tuinen|waard|wetering|vaart|wijk|bos|donk|hoeve|plaats|stee|stede)";
  private static final String NUMBER = "\\d{1,4}(?: ?[a-zA-Z](?![\\p{L}])| ?(?:bis|hs|huis)\\b)?(?:[-/]\\d{1,3}|-[IV]{1,3})?";
  private static final String NO_AMOUNT = "(?!\\d|[.,:]\\d| ?(?:jaar|jr|uur|u\\b|weken|week|maanden|keer|x\\b|euro|dagen|dgn|minuten|min\\b|kinderen|leerlingen|years?|hours?|times|weeks|months|kids|km|meter|%|years))";
  private static final String WAYS = "(?:Street|Str|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Close|Way|Court|Crescent|Terrace|Gardens|Grove|Place|Hill|Row|Mews|Walk|Park|Green|Rise|Parade|View|Mount|Vale)";
  private static final Pattern DUTCH = Pattern.compile(
      "(?<![\\p{L}])(?:(?:[A-Z][\\p{L}.'-]{0,20}|van|de|den|der|het|'t|ten|ter) ){0,4}(?!onderweg|halverweg|voetbalveld|sportpark|speelplein)[\\p{L}][\\p{L}'-]{1,30}"
          + SURE
          + " (?:nr\\.? ?|nummer |no\\.? ?)?" + NUMBER + NO_AMOUNT
          + "|(?<![\\p{L}])[A-Z][\\p{L}'-]{1,30} (?:Straat|Laan|Weg|Plein|Gracht|Kade|Singel|Dijk|Hof|Markt|Steeg|Haven|Wal|Pad|Dreef|Burgwal) \\d{1,4}[a-zA-Z]?(?!\\w)");
  /** Endings that are also ends of ordinary words: the street needs a capital. */
  private static final Pattern CAPITAL = Pattern
      .compile("(?<![\\p{L}])(?:(?:[A-Z][\\p{L}.'-]{0,20}|van|de|den|der|het|'t|ten|ter) ){0,4}[A-Z][\\p{L}'-]{1,30}" + STREET
          + " (?:nr\\.? ?|nummer |no\\.? ?)?" + NUMBER + NO_AMOUNT);
  private static final Pattern ENGLISH = Pattern.compile("(?<![\\w.,-])\\d{1,4}[a-zA-Z]? (?:[A-Z][\\p{L}'-]{1,20} ){1,3}" + WAYS
      + "\\b|(?<![\\w.,-])\\d{1,4}[a-zA-Z]? [a-z]{3,20} (?:street|road|avenue|lane|drive|crescent|terrace|close|gardens)\\b");
  private static final Pattern LOOSE = Pattern.compile(
      "\\b(?:huisnummer|huisnr\\.?|huisnr|house number|house no\\.?|flat number|flat|apartment|appartement|(?:woon|wonen|woont|live|lives|living) (?:op|at|in) (?:nummer|nr\\.?|number|no\\.?))(?: is| =)?[: ]{1,2}(\\d{1,4} ?[a-zA-Z]?)(?!\\w)(?! ?(?:jaar|uur))"
          + "|\\b(?:bell|aanbellen|bel|ring|knock|door|deur|doorbell|deurbel)(?: \\p{L}{1,8}){0,4}? (?:at|bij|op|van|on|for) (?:nummer |nr\\.? ?|number |no\\.? ?)?(\\d{1,3}[a-zA-Z]?)(?= ?(?:[,.;!?]|$|not\\b|niet\\b|en niet|and not|because|want))(?!\\d|[.,:]\\d)"
          + "|(?<!\\d)[1-9]\\d{3} ?[A-Z]{2}[, ]{1,2}(?:en )?(?:nummer|nr\\.?|number|no\\.?|huisnummer|huisnr\\.?) ?(\\d{1,4}[a-zA-Z]?)(?!\\w)"
          + "|\\b(?:wij|we|ik|i|they|he|she|ze|hij) (?:live|wonen|woon|woont|lives)(?: \\p{L}{2,10}){0,2}? (?:at|op) (?:no\\.? ?|nummer |nr\\.? ?|number )?(\\d{1,4}[a-zA-Z]?)(?= ?(?:[,.;!?]|$|met\\b|with\\b|en\\b|and\\b))",
      Pattern.CASE_INSENSITIVE);
  /** Any name with a number, where someone tells where he lives. */
  private static final Pattern LIVING = Pattern.compile(
      "\\b(?:[Aa]dres(?:s|se)?(?: is|:|=)?|[Ww]o(?:on|nen|ont)(?: \\p{Ll}{2,10}){0,2} (?:op|aan|in|bij)|[Ll]iv(?:e|es|ing)(?: \\p{Ll}{2,10}){0,2} (?:at|on|in)|[Ss]end it to|[Ss]turen naar:?|[Ll]etter should say)(?: (?:de|het|the|een))? "
          + "(\\p{Lu}[\\p{L}'.-]{1,30}(?: (?:\\p{Lu}[\\p{L}'.-]{1,30}|van|de|der|den|het|\\d{4}(?= \\d))){0,4} " + NUMBER + ")" + NO_AMOUNT
          + "(?!\\w)"
          + "|\\b(?:[Aa]ddress(?: is|:|'s)?|[Ll]iv(?:e|es|ing)(?: \\p{Ll}{2,10}){0,2} (?:at|on)|[Pp]ost it to|[Ss]end it to) (\\d{1,4}[a-zA-Z]? \\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}'-]{1,20}){0,2})");
  private static final Pattern ARTICLES = Pattern.compile("(?:van|de|den|der|het|'t|ten|ter) ");
  private static final Pattern LEAD = Pattern.compile("(?:Op|Aan|In|Bij|Wij|We|Ik|Adres|Naar|Mijn|Ons|Het|Onze|Van|Tot) (?=[\\p{L}'])");

  /** What each of the patterns cannot do without. */
  private static final List<String> STREET_ENDINGS = Stream
      .concat(Stream.of(STREET.substring(3, STREET.length() - 1).replace("\\", "").split("\\|")),
          Stream.of("straatje", "Straat", "Laan", "Weg", "Plein", "Gracht", "Kade", "Singel", "Dijk", "Hof", "Markt", "Steeg", "Haven", "Wal", "Pad",
              "Dreef", "Burgwal"))
      .map(e -> e + " ").toList();
  private static final List<String> NUMBER_WORDS = List.of("nr. ", "nr ", "nr.", "nr", "nummer ", "no. ", "no ", "no.", "no", "");
  private static final int POSTCODE_DIGITS = 5;
  private static final List<String> ENGLISH_WAYS = List.of(" St", " R", " Av", " La", " Dr", " Sq", " Cl", " Wa", " Co", " Cr", " Te", " Ga", " Gr",
      " Pl", " Hi", " Me", " Pa", " Vi", " Mo", " Va", " street", " road", " avenue", " lane", " drive", " crescent", " terrace", " close",
      " gardens");
  private static final List<String> LOOSE_WORDS = List.of("huisn", "house n", "flat", "partment", "partement", "woon", "wonen", "liv", "bel", "ring",
      "knock",
      "door", "deur");
  private static final List<String> LIVING_WORDS = List.of("dres", "woon", "wonen", "liv", "send it", "post it", "sturen naar", "letter should");

  private Addresses() {}

  static List<Piece> in(String text, Shape shape) {
    if (shape.digits() == 0) {
      return List.of();
    }
    List<Piece> pieces = new ArrayList<>();
    List<Pattern> streets = new ArrayList<>();
    if (shape.passes(Addresses::street)) {
      streets.addAll(List.of(DUTCH, CAPITAL));
    }
    if (shape.written(ENGLISH_WAYS)) {
      streets.add(ENGLISH);
    }
    for (Pattern pattern : streets) {
      Matcher m = pattern.matcher(text);
      while (m.find()) {
        pieces.add(new Piece(start(text, m.start()), m.end(), Kind.ADDRESS));
      }
    }
    List<Pattern> living = new ArrayList<>();
    if (shape.digits() >= POSTCODE_DIGITS || shape.any(LOOSE_WORDS)) {
      living.add(LOOSE);
    }
    if (shape.capitals() && shape.any(LIVING_WORDS)) {
      living.add(LIVING);
    }
    for (Pattern pattern : living) {
      Matcher m = pattern.matcher(text);
      while (m.find()) {
        for (int g = 1; g <= m.groupCount(); g++) {
          if (m.group(g) != null) {
            pieces.add(new Piece(m.start(g), m.end(g), Kind.ADDRESS));
          }
        }
      }
    }
    return pieces;
  }

  /** Whether a number stands behind what can be the end of a street. */
  private static boolean street(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (figure(text.charAt(i)) && !figure(text.charAt(i - 1))) {
        for (String called : NUMBER_WORDS) {
          if (text.startsWith(called, i - called.length()) && ends(text, i - called.length())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean ends(String text, int at) {
    for (String ending : STREET_ENDINGS) {
      if (text.startsWith(ending, at - ending.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean figure(char c) {
    return c >= '0' && c <= '9';
  }

  /** What stands in front belongs to the sentence: "op de Dorpsstraat 5" keeps "de". */
  private static int start(String text, int from) {
    Matcher lead = LEAD.matcher(text);
    Matcher m = ARTICLES.matcher(text);
    int at = lead.region(from, text.length()).lookingAt() ? lead.end() : from;
    while (m.region(at, text.length()).lookingAt()) {
      at = m.end();
    }
    return at;
  }
}
