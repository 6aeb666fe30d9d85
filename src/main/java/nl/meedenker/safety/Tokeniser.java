package nl.meedenker.safety;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Text to plain words: lower case, without diacritics and invisible characters, runs of three or more equal letters cut to two, and for each word
 * which border stands before it. Reads any {@code String}, also with NUL and lone surrogates. Work is linear in the text.
 */
final class Tokeniser {

  /** What stands between a word and the one before it. */
  enum Border { NONE, CLAUSE, SENTENCE }

  /** A word as written, apart from case and accents; an apostrophe inside it is kept. */
  record Token(String word, Border before) {}

  private static final String SENTENCE_SIGNS = ".!?;\n\r\u2029\u2028\u061f\u3002";
  private static final String CLAUSE_SIGNS = ",:\u2013\u2014\u2026\u060c";
  private static final String APOSTROPHES = "'\u2019\u2018`\u00b4\u02bc";

  private Tokeniser() {}

  /** Lower case, no accents, no apostrophes: the form in which words are compared. */
  static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    decompose(word.toLowerCase(Locale.ROOT)).codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && APOSTROPHES.indexOf(c) < 0)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** @param signs characters that stand for a word, such as a knife emoji; each becomes that word */
  static List<Token> tokens(String text, Map<Integer, String> signs) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    Border border = Border.NONE;
    int[] points = points(text.toLowerCase(Locale.ROOT));
    for (int i = 0; i < points.length; i++) {
      int c = points[i];
      int type = Character.getType(c);
      if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == 0xFE0F) {
        continue;
      }
      if (Character.isLetterOrDigit(c) || c == '@' || c == '$' || c == '*' && word.length() > 0) {
        append(word, c);
        continue;
      }
      if (APOSTROPHES.indexOf(c) >= 0) {
        if (word.length() > 0 && i + 1 < points.length && Character.isLetter(points[i + 1])) {
          word.append('\'');
        }
        continue;
      }
      border = flush(tokens, word, border);
      String sign = signs.get(c);
      if (sign != null) {
        tokens.add(new Token(sign, Border.NONE));
      }
      border = higher(border, borderOf(points, i));
    }
    flush(tokens, word, border);
    return tokens;
  }

  /** Plain letters need no taking apart. */
  private static int[] points(String low) {
    int[] points = new int[low.length()];
    for (int i = 0; i < points.length; i++) {
      points[i] = low.charAt(i);
      if (points[i] >= 0x80) {
        return decompose(low).codePoints().toArray();
      }
    }
    return points;
  }

  private static String decompose(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD);
  }

  private static void append(StringBuilder word, int c) {
    int length = word.length();
    boolean thirdTime = length >= 2 && word.charAt(length - 1) == c && word.charAt(length - 2) == c;
    if (!thirdTime || Character.isDigit(c)) {
      word.appendCodePoint(c);
    }
  }

  private static Border flush(List<Token> tokens, StringBuilder word, Border border) {
    if (word.length() == 0) {
      return border;
    }
    tokens.add(new Token(word.toString(), tokens.isEmpty() ? Border.NONE : border));
    word.setLength(0);
    return Border.NONE;
  }

  private static Border borderOf(int[] points, int i) {
    int c = points[i];
    boolean insideNumber = i > 0 && i + 1 < points.length && Character.isDigit(points[i - 1]) && Character.isDigit(points[i + 1]);
    // Three dots are a pause inside what someone tells, not its end.
    boolean pause = c == '.' && (i > 0 && points[i - 1] == '.' || i + 1 < points.length && points[i + 1] == '.');
    if (insideNumber) {
      return Border.NONE;
    }
    if (pause || CLAUSE_SIGNS.indexOf(c) >= 0) {
      return Border.CLAUSE;
    }
    boolean letterDots = c == '.' && i + 1 < points.length && Character.isLetter(points[i + 1]);
    if (letterDots) {
      return Border.CLAUSE;
    }
    boolean spacedDash = c == '-' && i > 0 && points[i - 1] == ' ';
    return SENTENCE_SIGNS.indexOf(c) >= 0 ? Border.SENTENCE : spacedDash ? Border.CLAUSE : Border.NONE;
  }

  private static Border higher(Border a, Border b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
