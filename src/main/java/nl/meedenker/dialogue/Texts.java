package nl.meedenker.dialogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Words by id in one language, with values filled in. A relative reads the wording marked "@other" where there is one, and "het kind" where a parent reads "je kind"; a teenager who writes about
 * themselves reads the wording marked "@youth".
 */
public final class Texts {
  private final String lang;
  private final Map<String, String> texts;
  private final Map<String, Script.HelpLine> lines;
  private final String reader;

  /**
   * @param lang nl or en
   * @param texts texts by id
   * @param lines help lines by id: their numbers are filled in
   * @param reader who reads: "" for a parent, "other" for a relative, "youth" for a child or teenager
   */
  public Texts(String lang, Map<String, String> texts, Map<String, Script.HelpLine> lines, String reader) {
    this.lang = lang;
    this.texts = texts;
    this.lines = lines;
    this.reader = reader;
  }

  public String lang() {
    return lang;
  }

  /** Whether a child or teenager reads, who writes about themselves. */
  boolean youth() {
    return reader.equals("youth");
  }

  public Set<String> ids() {
    return texts.keySet();
  }

  public boolean has(String id) {
    return texts.containsKey(id);
  }

  /** The text, with {child} filled in. An id without text shows itself: a fault of the content that the checks find before a person can. */
  public String text(String id) {
    return fill(raw(id), Map.of());
  }

  /** The text with further values filled in: {name} becomes the value. */
  public String text(String id, Map<String, String> values) {
    return fill(raw(id), values);
  }

  /** The text, or empty when there is none. */
  public String textOrEmpty(String id) {
    return has(id) ? text(id) : "";
  }

  private String raw(String id) {
    String own = reader.isEmpty() ? null : texts.get(id + "@" + reader);
    return own != null ? own : texts.getOrDefault(id, id);
  }

  private String fill(String text, Map<String, String> values) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 32);
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      out.append(text, at, open).append(value(text.substring(open + 1, close), values));
      at = close + 1;
    }
    return out.append(text, at, text.length()).toString();
  }

  private String value(String name, Map<String, String> values) {
    if (values.containsKey(name)) {
      return values.get(name);
    }
    if (name.equals("child") || name.equals("Child")) {
      String id = (reader.equals("other") ? "a-child" : reader.equals("youth") ? "yourself" : "your-child") + (name.equals("Child")
          ? ".capital"
          : "");
      return texts.getOrDefault(id, name);
    }
    if (name.startsWith("line:")) {
      Script.HelpLine line = lines.get(name.substring(5));
      return line == null ? name : line.shown();
    }
    return "{" + name + "}";
  }

  /** Sentences joined as one text. */
  static Map<String, String> with(String name, String value) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(name, value);
    return values;
  }
}
