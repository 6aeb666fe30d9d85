package nl.meedenker.conversation;

import java.util.List;
import java.util.Map;

/**
 * What came in with one request.
 *
 * @param asked the question that was on the page, or ""
 * @param kind the kind of prompt that was on the page: question, clarify, gentle, confirm, or ""
 * @param move the button that was pressed: "next", or a code such as "skip" or "change:age"
 * @param values replies that were chosen
 * @param text what was typed
 * @param fields what was typed in fields of their own, by slot
 */
public record Said(String asked, String kind, String move, List<String> values, String text, Map<String, String> fields) {
  /** Longer texts are read at their beginning and end by the screen; of more than this nothing is kept. */
  public static final int WORDS_MAX = 600;

  public Said {
    values = List.copyOf(values);
    fields = Map.copyOf(fields);
  }

  /** Only words. */
  public static Said typed(String asked, String text) {
    return new Said(asked, "question", "next", List.of(), text, Map.of());
  }

  /** Only a button. */
  public static Said pressed(String asked, String move) {
    return new Said(asked, "question", move, List.of(), "", Map.of());
  }

  /** Chosen replies. */
  public static Said chosen(String asked, String kind, List<String> values) {
    return new Said(asked, kind, "next", values, "", Map.of());
  }

  /** Words as long as may be kept. */
  static String cut(String words) {
    int codePoints = words.codePointCount(0, words.length());
    return (codePoints <= WORDS_MAX ? words : words.substring(0, words.offsetByCodePoints(0, WORDS_MAX))).strip();
  }

  boolean wordless() {
    return text.isBlank() && fields.values().stream().allMatch(String::isBlank);
  }

  @Override
  public String toString() {
    return "Said[" + asked + ", " + move + ", " + values + "]";
  }
}
