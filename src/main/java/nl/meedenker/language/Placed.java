package nl.meedenker.language;

import java.util.ArrayList;
import java.util.List;
import nl.meedenker.language.Word.Border;

/**
 * A word as it is written, with its place in the text.
 *
 * @param start first code point, counted from 0
 * @param end code point after the last
 */
record Placed(Word word, int start, int end) {
  /** Longer texts are read up to here, so that the work is bounded. */
  private static final int CODE_POINTS_MAX = 20_000;

  static List<Placed> of(String text) {
    int[] points = text.codePoints().limit(CODE_POINTS_MAX).toArray();
    List<Placed> words = new ArrayList<>();
    Border border = Border.NONE;
    int i = 0;
    while (i < points.length) {
      int end = i;
      while (end < points.length && inside(points, end)) {
        end++;
      }
      if (end > i) {
        String written = Spelling.plain(new String(points, i, end - i)).replace("'", "");
        words.add(new Placed(new Word(written, border), i, end));
        border = Border.NONE;
        i = end;
      } else {
        border = ".!?\n".indexOf(points[i]) >= 0 ? Border.SENTENCE : ",;:()".indexOf(points[i]) >= 0 && border == Border.NONE ? Border.COMMA : border;
        i++;
      }
    }
    return words;
  }

  /** Letters and digits, and an apostrophe between two of them. */
  private static boolean inside(int[] points, int i) {
    if (Character.isLetterOrDigit(points[i])) {
      return true;
    }
    boolean joins = points[i] == '\'' || points[i] == '’';
    return joins && i > 0 && i + 1 < points.length && Character.isLetterOrDigit(points[i - 1]) && Character.isLetterOrDigit(points[i + 1]);
  }
}
