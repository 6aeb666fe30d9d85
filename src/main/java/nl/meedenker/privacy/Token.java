package nl.meedenker.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word where it stands.
 *
 * @param text as written, without a possessive "'s"
 * @param low the same in lower case
 * @param breaks whether a sign (other than a space, a hyphen or an apostrophe) stands before it
 * @param first whether a sentence begins with it
 */
record Token(String text, String low, int start, int end, boolean breaks, boolean first) {
  private static final Pattern WORD = Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}]|['\u2019-](?=\\p{L})){0,60}+");

  /** Titles that are written short: the full stop behind them ends no sentence. */
  private static final Set<String> SHORTENED = Set.of("mr", "mrs", "ms", "dr", "drs", "ds", "ir", "dhr", "mw", "mevr", "mej", "fam", "st", "prof",
      "sr",
      "br", "kon", "burg", "mgr", "past", "pr", "juf");

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    int last = 0;
    boolean first = true;
    while (m.find()) {
      String between = text.substring(last, Math.min(m.start(), last + 40));
      boolean shortened = between.equals(". ") && !tokens.get(tokens.size() - 1).allCapitals()
          && SHORTENED.contains(tokens.get(tokens.size() - 1).low());
      boolean breaks = last > 0 && !between.isBlank() && !shortened;
      boolean sentence = first || ends(between) && !shortened;
      String word = m.group();
      int cut = word.length() > 3 && (word.endsWith("'s") || word.endsWith("\u2019s")) ? 2 : 0;
      String bare = word.substring(0, word.length() - cut);
      tokens.add(new Token(bare, bare.toLowerCase(Locale.ROOT), m.start(), m.end() - cut, breaks, sentence));
      last = m.end();
      first = false;
    }
    return tokens;
  }

  private static boolean ends(String between) {
    return between.chars().anyMatch(c -> c == '.' || c == '!' || c == '?' || c == '\n');
  }

  boolean is(String... words) {
    return any(low, words);
  }

  static boolean any(String low, String... words) {
    for (String word : words) {
      if (low.equals(word)) {
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
