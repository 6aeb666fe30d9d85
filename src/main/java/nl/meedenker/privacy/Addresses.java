package nl.meedenker.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Streets with a number, and a loose house number that is called one. */
final class Addresses {
  private static final String STREET = "(?:straat|straatje|laan|weg|plein|kade|gracht|singel|dijk|hof|steeg|pad|dreef|plantsoen|park|ring|baan|wal|oever|burgwal|boulevard|erf|veld|kamp|markt|str\\.)";
  private static final Pattern DUTCH = Pattern.compile("(?<![\\p{L}])(?:(?:[A-Z][\\p{L}.'-]{0,20}|van|de|den|der|het|'t|ten|ter) ){0,4}(?!onderweg|halverweg)[\\p{L}][\\p{L}'-]{1,30}" + STREET
      + " (?:nr\\.? ?|nummer )?\\d{1,4}(?: ?[a-zA-Z](?![\\p{L}]))?(?:[-/]\\d{1,3})?(?!\\d| ?(?:jaar|jr|uur|weken|maanden|keer|euro))|(?<![\\p{L}])[A-Z][\\p{L}'-]{1,30} (?:Straat|Laan|Weg|Plein) \\d{1,4}[a-zA-Z]?(?!\\w)");
  private static final Pattern ENGLISH = Pattern.compile("(?<!\\w)\\d{1,4}[a-zA-Z]? (?:[A-Z][\\p{L}'-]{1,20} ){1,3}(?:Street|Road|Avenue|Lane|Drive|Square|Close|Way|Court)\\b");
  private static final Pattern LOOSE = Pattern.compile("\\b(?:huisnummer|huisnr\\.?|house number|(?:woon|wonen|woont|live|lives) (?:op|at) (?:nummer|nr\\.?|number|no\\.?))[: ]{1,2}(\\d{1,4} ?[a-zA-Z]?)(?!\\w)", Pattern.CASE_INSENSITIVE);

  private Addresses() {}

  static List<Piece> in(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (Pattern pattern : List.of(DUTCH, ENGLISH)) {
      Matcher m = pattern.matcher(text);
      while (m.find()) {
        pieces.add(new Piece(start(text, m.start()), m.end(), Kind.ADDRESS));
      }
    }
    Matcher loose = LOOSE.matcher(text);
    while (loose.find()) {
      pieces.add(new Piece(loose.start(1), loose.end(1), Kind.ADDRESS));
    }
    return pieces;
  }

  /** Lower-case articles in front belong to the sentence: "op de Dorpsstraat 5" keeps "de". */
  private static int start(String text, int from) {
    Matcher m = Pattern.compile("(?:van|de|den|der|het|'t|ten|ter) ").matcher(text);
    int at = from;
    while (m.region(at, text.length()).lookingAt()) {
      at = m.end();
    }
    return at;
  }
}
