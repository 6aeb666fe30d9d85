package nl.meedenker.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.meedenker.files.Fingerprint;
import nl.meedenker.files.Kept;
import nl.meedenker.files.SourceFiles;
import nl.meedenker.files.YamlTrees;

/**
 * What stands in {@code dialogues/utterances}: word lists, and what people say as it is learned from. Read once for everything that is learned.
 * What is made of it is kept by hash.
 */
public final class Utterances {
  static final String FOLDER = "dialogues/utterances/";
  static final List<String> LANGUAGES = List.of("nl", "en");
  /** All examples, in parts. */
  public static final int ALL = 8;
  private static final int HASH_BYTES = 8;

  private final SourceFiles files;
  private final Kept kept;
  private final LanguageData data;
  private final int eighths;

  private Utterances(SourceFiles files, Kept kept, LanguageData data, int eighths) {
    this.files = files;
    this.kept = kept;
    this.data = data;
    this.eighths = eighths;
  }

  /**
   * The same with only a part of the lines to learn from, always the same part: to see what more of them would bring.
   *
   * @param part 1 to {@value #ALL}: how many eighths
   */
  public Utterances part(int part) {
    return new Utterances(files, kept, data, part);
  }

  /**
   * @param home the folder that holds dialogues/
   * @throws IOException if a file cannot be read or is no YAML
   */
  public static Utterances read(Path home, Kept kept) throws IOException {
    SourceFiles files = new SourceFiles(home.toAbsolutePath().normalize(), List.of(FOLDER));
    YamlTrees trees = new YamlTrees("utterances", kept);
    LanguageData bare = new LanguageReader(files, trees).read();
    trees.keep();
    return new Utterances(files, kept, bare.knowing(common(files, bare.spelling(), kept)), ALL);
  }

  /** Words that stand in two examples exist. */
  private static Set<String> common(SourceFiles files, Spelling spelling, Kept kept) throws IOException {
    String hash = files.hash(f -> Sample.training(f) || f.endsWith("/spelling.yaml"), HASH_BYTES);
    byte[] words = kept.bytes("words", hash, ".txt", () -> {
      List<Sample> all = new ArrayList<>();
      for (String lang : LANGUAGES) {
        all.addAll(Sample.read(files, FOLDER, lang, ".txt"));
      }
      return String.join("\n", LanguageReader.common(all, spelling)).getBytes(StandardCharsets.UTF_8);
    });
    return new HashSet<>(List.of(new String(words, StandardCharsets.UTF_8).split("\n")));
  }

  /** What people say about their concerns, for training or held out ({@code ".txt"} or {@code ".check.txt"}). */
  List<Sample> examples(String lang, String ending) throws IOException {
    return Sample.read(files, FOLDER, lang, ending).stream().filter(s -> taken(s.text())).toList();
  }

  private boolean taken(String text) {
    return Math.floorMod(text.hashCode() >> 8, ALL) < eighths;
  }

  /** Sentences about danger and their look-alikes, for training or held out: "kind|level|sentence", one a line. */
  List<Sentence> sentences(String lang, String ending) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    for (String path : files.all(f -> f.matches(FOLDER + "safety/[a-z-]+\\." + lang + ending.replace(".", "\\.")))) {
      files.text(path).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\\|", 3)).filter(parts -> parts.length == 3)
          .filter(parts -> taken(parts[2].strip()))
          .forEach(parts -> sentences.add(new Sentence(parts[0].strip(), parts[1].strip(), parts[2].strip())));
    }
    return sentences;
  }

  /** A hash of the training files of a language and of the lists that shape what is learned from them. */
  String hash(String lang) {
    Set<String> lists = Set.of(FOLDER + "spelling.yaml", FOLDER + "topics.yaml", FOLDER + "slots.yaml");
    return new Fingerprint().add(files.hash(f -> lists.contains(f) || Sample.training(f) && f.endsWith("." + lang + ".txt"), HASH_BYTES))
        .add(eighths == ALL ? "" : eighths + " eighths").hex(HASH_BYTES);
  }

  LanguageData data() {
    return data;
  }

  Kept kept() {
    return kept;
  }
}
