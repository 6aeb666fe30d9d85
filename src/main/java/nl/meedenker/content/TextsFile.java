package nl.meedenker.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a flat file of texts: one {@code id: "text"} a line. An id stands once in all of dialogues/. */
final class TextsFile {
  private static final Pattern LINE = Pattern.compile("(?:\"([^\"]+)\"|([^\\s\"#][^\"]*?)): (?:\"((?:\\\\.|[^\"\\\\])*)\"|([^\"'#][^#]*?))\\s*(?:#.*)?");

  private TextsFile() {}

  static void read(Path home, Path file, Map<String, String> into, Map<String, String> where, Diagnostics diagnostics) {
    String path = home.relativize(file).toString().replace('\\', '/');
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      diagnostics.add(path, 1, "C03", "the file cannot be read as UTF-8");
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        diagnostics.add(path, i + 1, "T01", "a text is one line: id: \"text\"");
        continue;
      }
      String id = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      String text = matcher.group(3) != null ? unescape(matcher.group(3)) : matcher.group(4);
      String earlier = where.putIfAbsent(id, path + ":" + (i + 1));
      if (earlier != null) {
        diagnostics.add(path, i + 1, "T02", "the text \"" + id + "\" stands already at " + earlier);
      } else {
        into.put(id, text);
      }
    }
  }

  private static String unescape(String text) {
    return text.indexOf('\\') < 0 ? text : text.replace("\\\"", "\"").replace("\\n", " ").replace("\\\\", "\\");
  }
}
