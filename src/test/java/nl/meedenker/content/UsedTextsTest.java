package nl.meedenker.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that the program or a template names by its whole id has words: an id on a page is a fault that no type finds. */
class UsedTextsTest {
  private static final Pattern NAMED = Pattern
      .compile("text(?:OrEmpty)?\\(\\s*\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"|error\\(.*\"(page\\.[a-z.-]+)\"");

  @Test
  void everyNamedTextHasWords() throws IOException {
    Map<String, Map<String, String>> texts = ContentFolder.read(Path.of(".")).script().texts();
    Set<String> missing = new TreeSet<>();
    int named = 0;
    for (Path root : new Path[]{Path.of("src/main/java"), Path.of("web/pages")}) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher matcher = NAMED.matcher(Files.readString(file));
          while (matcher.find()) {
            String id = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            named++;
            texts.forEach((lang, words) -> {
              if (!words.containsKey(id)) {
                missing.add(file + ": " + id + " (" + lang + ")");
              }
            });
          }
        }
      }
    }
    assertEquals(Set.of(), missing, "of " + named + " named texts");
  }
}
