package nl.meedenker.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.meedenker.files.SourceFiles;

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

  /** Whether this is a file to learn from, and not one that is held out. */
  static boolean training(String path) {
    return path.endsWith(".txt") && !path.endsWith(".check.txt");
  }

  /**
   * The examples of a folder, in the order of the file names: {@code <concern>.<lang>.txt}, one a line.
   *
   * @param folder ends in a slash; files in folders below it are left out
   * @param ending ".txt" for training, ".check.txt" for the examples that are held out
   */
  static List<Sample> read(SourceFiles files, String folder, String lang, String ending) throws IOException {
    String end = "." + lang + ending;
    List<Sample> samples = new ArrayList<>();
    for (String path : files.all(f -> f.startsWith(folder) && f.endsWith(end) && f.indexOf('/', folder.length()) < 0)) {
      String concern = path.substring(folder.length(), path.length() - end.length());
      files.text(path).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> samples.add(parse(line, concern, lang)));
    }
    return samples;
  }
}
