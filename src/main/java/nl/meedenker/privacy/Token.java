package nl.meedenker.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word where it stands.
 *
 * @param text as written, without a possessive "'s"
 * @param low the same in lower case
 * @param breaks whether a sign (other than a space, a hyphen or an apostrophe) stands before it
 * @param first whether a sentence begins with it
 */
record Token(String text, String low, int start, int end, boolean breaks, boolean first) {
  private static final int LENGTH_MAX = 60;
  private static final int BETWEEN_MAX = 40;

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int last = 0;
    boolean first = true;
    for (int start = next(text, 0); start >= 0; start = next(text, last)) {
      int end = end(text, start);
      String between = text.substring(last, Math.min(start, last + BETWEEN_MAX));
      boolean breaks = last > 0 && !between.isBlank();
      boolean sentence = first || ends(between);
      String word = text.substring(start, end);
      int cut = word.length() > 3 && (word.endsWith("'s") || word.endsWith("\u2019s")) ? 2 : 0;
      String bare = word.substring(0, word.length() - cut);
      tokens.add(new Token(bare, bare.toLowerCase(Locale.ROOT), start, end - cut, breaks, sentence));
      last = end;
      first = false;
    }
    return tokens;
  }

  /** Where the next letter stands, or -1. */
  private static int next(String text, int from) {
    for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetter(text.codePointAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Behind the letters and marks, and the apostrophes and hyphens before a letter, that follow the first letter; so many at most. */
  private static int end(String text, int start) {
    int i = start + Character.charCount(text.codePointAt(start));
    for (int count = 0; i < text.length() && count < LENGTH_MAX; count++) {
      int c = text.codePointAt(i);
      boolean joins = (c == '\'' || c == '\u2019' || c == '-') && i + 1 < text.length() && Character.isLetter(text.codePointAt(i + 1));
      if (!joins && !Character.isLetter(c) && !mark(c)) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean ends(String between) {
    for (int i = 0; i < between.length(); i++) {
      if (".!?\n".indexOf(between.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean capital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean allCapitals() {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether capitals say nothing here: nearly every word has one. */
  static boolean shouted(List<Token> tokens) {
    return tokens.size() > 3 && tokens.stream().filter(Token::capital).count() * 10 > tokens.size() * 7L;
  }
}
