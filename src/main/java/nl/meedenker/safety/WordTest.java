package nl.meedenker.safety;

import java.util.Locale;

/** One word of a pattern: exact ({@code mes}), a beginning ({@code suicid*}), an ending ({@code *moord}) or a part ({@code *moord*}). */
record WordTest(String text, boolean openStart, boolean openEnd) {

  /** Parses one word. Letters, digits and apostrophes, with a star at either end. @throws IllegalArgumentException for anything else */
  static WordTest of(String source) {
    boolean openStart = source.startsWith("*");
    boolean openEnd = source.length() > 1 && source.endsWith("*");
    String text = source.substring(openStart ? 1 : 0, source.length() - (openEnd ? 1 : 0));
    String plain = Tokeniser.plain(text.toLowerCase(Locale.ROOT));
    if (plain.isEmpty() || !plain.chars().allMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException("'" + source + "' is not a word; use letters, digits and a star at either end");
    }
    return new WordTest(plain, openStart, openEnd);
  }

  boolean exact() {
    return !openStart && !openEnd;
  }

  boolean fits(String word) {
    if (openStart && openEnd) {
      return word.contains(text);
    }
    if (openStart) {
      return word.endsWith(text);
    }
    return openEnd ? word.startsWith(text) : word.equals(text);
  }
}
