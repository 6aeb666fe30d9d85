package nl.meedenker.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A written example of what people say.
 *
 * @param text the words
 * @param concerns what it is about, the most important first; "none" alone for what is about none
 * @param lang nl or en
 */
record Sample(String text, List<String> concerns, String lang) {
  Sample {
    concerns = List.copyOf(concerns);
  }

  /** Reads "text | other-concern" of the file of a concern. */
  static Sample parse(String line, String concern, String lang) {
    String[] parts = line.split("\\s\\|\\s");
    List<String> concerns = new ArrayList<>(List.of(concern));
    for (int i = 1; i < parts.length; i++) {
      concerns.add(parts[i].strip());
    }
    return new Sample(parts[0].strip(), concerns, lang);
  }

  /**
   * The examples of a folder, in the order of the file names: {@code <concern>.<lang>.txt}, one a line.
   *
   * @param ending ".txt" for training, ".check.txt" for the examples that are held out
   */
  static List<Sample> read(Path folder, String lang, String ending) throws IOException {
    String end = "." + lang + ending;
    List<Sample> samples = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(p -> p.getFileName().toString().endsWith(end)).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          samples.add(parse(line, name.substring(0, name.length() - end.length()), lang));
        }
      }
    }
    return samples;
  }
}
