package nl.meedenker.language;

/**
 * A word as it is compared: lower case, without accents, common short forms written out.
 *
 * @param text the word; digits with at most one decimal point; "[naam]" for a masked name
 * @param border what stands before it
 */
record Word(String text, Border border) {
  /** What stands between a word and the one before it. */
  enum Border {
    NONE, COMMA, SENTENCE
  }

  boolean is(String... words) {
    for (String w : words) {
      if (text.equals(w)) {
        return true;
      }
    }
    return false;
  }

  boolean number() {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }
}
