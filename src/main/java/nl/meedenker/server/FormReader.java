package nl.meedenker.server;

import io.vertx.core.MultiMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meedenker.conversation.Said;

/** Reads the form of a page: what was chosen, typed and pressed. */
final class FormReader {
  private FormReader() {}

  static Said said(MultiMap form) {
    Map<String, String> fields = new LinkedHashMap<>();
    form.forEach(e -> {
      if (e.getKey().startsWith("field.") && e.getKey().length() < 60) {
        fields.put(e.getKey().substring(6), clean(e.getValue()));
      }
    });
    List<String> values = form.getAll("value").stream().filter(v -> v.length() <= 80).limit(40).toList();
    String move = text(form, "move");
    return new Said(text(form, "asked"), text(form, "kind"), move.isEmpty() ? "next" : move, values, clean(text(form, "text")), fields);
  }

  private static String text(MultiMap form, String name) {
    String value = form.get(name);
    return value == null ? "" : value;
  }

  /** A NUL has no place in words; lone halves of characters become the mark for what cannot be read. */
  static String clean(String text) {
    String without = text.replace("\u0000", "");
    StringBuilder out = new StringBuilder(without.length());
    without.codePoints().forEach(c -> out.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c));
    return out.toString();
  }
}
