package nl.meedenker.privacy;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What a text is made of, so that no pattern is tried in which some sign has to stand that is nowhere in the text. Belongs to one call. */
final class Shape {
  private final String text;
  private final String low;
  private final int digits;
  private final boolean capitals;
  private final boolean initials;
  private final boolean dotted;
  private final boolean anything;

  Shape(String text) {
    this(text, false);
  }

  /** A text of which nothing is known, so that every pattern is tried: what is found must be the same. */
  static Shape unknown(String text) {
    return new Shape(text, true);
  }

  private Shape(String text, boolean anything) {
    this.anything = anything;
    this.text = text;
    this.low = text.toLowerCase(Locale.ROOT);
    int figures = 0;
    boolean upper = false;
    boolean initial = false;
    boolean dot = low.contains("://");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      figures += c >= '0' && c <= '9' ? 1 : 0;
      upper |= upper(text, i);
      if (c == '.' && i > 0) {
        initial |= upper(text, Character.isLowSurrogate(text.charAt(i - 1)) && i > 1 ? i - 2 : i - 1);
      }
      dot |= c == '.' && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
    }
    this.digits = figures;
    this.capitals = upper;
    this.initials = initial;
    this.dotted = dot;
  }

  private static boolean upper(String text, int at) {
    return Character.getType(text.codePointAt(at)) == Character.UPPERCASE_LETTER;
  }

  int digits() {
    return anything ? Integer.MAX_VALUE : digits;
  }

  boolean capitals() {
    return anything || capitals;
  }

  /** Whether a full stop stands right behind a capital. */
  boolean initials() {
    return anything || initials;
  }

  /** Whether a full stop has something right behind it, or a link is written. */
  boolean dotted() {
    return anything || dotted;
  }

  boolean has(char sign) {
    return anything || text.indexOf(sign) >= 0;
  }

  /** Whether one of these stands somewhere, whatever its case. */
  boolean any(List<String> lows) {
    return anything || holds(low, lows);
  }

  /** Whether one of these stands somewhere as it is written here. */
  boolean written(List<String> parts) {
    return anything || holds(text, parts);
  }

  /** Whether a check on the text lets it through. */
  boolean passes(Predicate<String> check) {
    return anything || check.test(text);
  }

  private static boolean holds(String text, List<String> parts) {
    for (String part : parts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
