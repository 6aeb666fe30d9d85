package nl.meedenker.language;

import java.util.ArrayList;
import java.util.List;

/** What stands between quotation marks: somebody's word, which is shown and not used. An apostrophe inside or at the head of a word opens nothing. */
final class Quotations {
  private static final String OPENING = "'\"\u2018\u201c\u201e\u201a\u00ab\u2019";
  private static final int LENGTH_MAX = 80;

  private final List<int[]> ranges;

  private Quotations(List<int[]> ranges) {
    this.ranges = ranges;
  }

  static Quotations of(String text) {
    int[] points = text.codePoints().toArray();
    List<int[]> ranges = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      if (OPENING.indexOf(points[i]) >= 0 && (i == 0 || !Character.isLetterOrDigit(points[i - 1])) && i + 1 < points.length
          && Character.isLetterOrDigit(points[i + 1])) {
        int end = end(points, i);
        if (end > 0) {
          ranges.add(new int[]{i, end});
          i = end;
        }
      }
    }
    return new Quotations(ranges);
  }

  /** The closing mark of the one at {@code from}: behind a letter or a sign, and before no letter; or -1. */
  private static int end(int[] points, int from) {
    for (int i = from + 2; i < points.length && i < from + LENGTH_MAX && points[i] != '\n'; i++) {
      if (closes(points[from], points[i]) && !Character.isWhitespace(points[i - 1])
          && (i + 1 == points.length || !Character.isLetterOrDigit(points[i + 1]))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean closes(int opening, int mark) {
    return switch (opening) {
      case '"' -> mark == '"';
      case '\u201c', '\u201e' -> mark == '\u201c' || mark == '\u201d';
      case '\u00ab' -> mark == '\u00bb';
      default -> mark == '\'' || mark == '\u2019';
    };
  }

  boolean hold(int start, int end) {
    return ranges.stream().anyMatch(r -> r[0] < start && end <= r[1]);
  }
}
