package nl.meedenker.content;

import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import nl.meedenker.files.SourceFiles;

/** Reads a flat file of texts: one {@code id: "text"} a line, as YAML would read it. An id stands once in all of dialogues/. */
final class TextsFile {
  private static final String BETWEEN = ": ";

  private TextsFile() {}

  static void read(SourceFiles files, String path, Map<String, String> into, Map<String, String> where, Diagnostics diagnostics) {
    List<String> lines;
    try {
      lines = files.text(path).lines().toList();
    } catch (CharacterCodingException e) {
      diagnostics.add(path, 1, "C03", "the file cannot be read as UTF-8");
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String id = id(line);
      String text = id == null ? null : text(line, line.indexOf(BETWEEN, line.startsWith("\"") ? id.length() + 1 : 0) + BETWEEN.length());
      if (text == null) {
        diagnostics.add(path, i + 1, "T01", "a text is one line: id: \"text\"");
        continue;
      }
      String earlier = where.putIfAbsent(id, path + ":" + (i + 1));
      if (earlier != null) {
        diagnostics.add(path, i + 1, "T02", "the text \"" + id + "\" stands already at " + earlier);
      } else {
        into.put(id, text);
      }
    }
  }

  /** What stands before the colon, with or without quotes; null when nothing does. */
  private static String id(String line) {
    if (line.startsWith("\"")) {
      int end = line.indexOf('"', 1);
      return end > 1 && line.startsWith(BETWEEN, end + 1) ? line.substring(1, end) : null;
    }
    int end = line.indexOf(BETWEEN);
    return end < 1 || Character.isWhitespace(line.charAt(0)) || line.lastIndexOf('"', end) >= 0 ? null : line.substring(0, end);
  }

  /** What stands after it, with or without quotes, and perhaps a comment behind; null when it is not whole. */
  private static String text(String line, int from) {
    if (from >= line.length()) {
      return null;
    }
    if (line.charAt(from) != '"') {
      int comment = line.indexOf('#', from);
      String text = line.substring(from, comment < 0 ? line.length() : comment).strip();
      return text.isEmpty() || text.startsWith("'") ? null : text;
    }
    int end = from + 1;
    while (end < line.length() && line.charAt(end) != '"') {
      end += line.charAt(end) == '\\' ? 2 : 1;
    }
    String behind = end < line.length() ? line.substring(end + 1).strip() : "?";
    return behind.isEmpty() || behind.startsWith("#") ? unescape(line.substring(from + 1, end)) : null;
  }

  private static String unescape(String text) {
    return text.indexOf('\\') < 0 ? text : text.replace("\\\"", "\"").replace("\\n", " ").replace("\\\\", "\\");
  }
}
