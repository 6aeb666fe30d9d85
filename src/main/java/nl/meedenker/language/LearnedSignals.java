package nl.meedenker.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.meedenker.safety.Kind;
import nl.meedenker.safety.Level;
import nl.meedenker.safety.Signal;
import nl.meedenker.safety.SignalClassifier;
import nl.meedenker.safety.Voice;

/**
 * A classifier learned from written sentences, half of them look-alikes ({@code dialogues/utterances/safety}). It only ever raises, to one gentle question: a service is named by the lexicon, or by the
 * person's own answer. Immutable and thread-safe.
 */
public final class LearnedSignals implements SignalClassifier {
  /** So sure it has to be that a text is about danger. A lower bound notices more and asks more people who only told an ordinary story; LearnedSignalsTest prints both. */
  static final double SURE_FROM = 0.95;

  /** Longer texts are read in windows of so many words, overlapping by half: a danger may stand at the end of a long story. */
  private static final int WINDOW = 24;

  /** Short answers are for the lexicon: so few words say too little to a model. */
  private static final int WORDS_MIN = 8;

  private final Map<String, ConcernModel> models;
  private final Map<String, String> questions;
  private final Spelling spelling;

  private LearnedSignals(Map<String, ConcernModel> models, Map<String, String> questions, Spelling spelling) {
    this.models = Map.copyOf(models);
    this.questions = Map.copyOf(questions);
    this.spelling = spelling;
  }

  /**
   * Reads the sentences, and trains what was not trained before.
   *
   * @param utterances the folder {@code dialogues/utterances}
   * @param questions the gentle question for each kind; "danger" where there is none
   * @throws IOException when a file cannot be read
   */
  public static LearnedSignals build(Path utterances, Path cache, Consumer<String> progress, Map<String, String> questions) throws IOException {
    Spelling spelling = new LanguageReader(utterances).read(List.of()).spelling();
    Map<String, ConcernModel> models = new HashMap<>();
    for (String lang : List.of("nl", "en")) {
      List<Sample> sentences = new ArrayList<>(sentences(utterances, lang, ".txt"));
      // What people say about their concerns is the ordinary talk that has to stay quiet.
      Sample.read(utterances, lang, ".txt").forEach(s -> sentences.add(new Sample(s.text(), List.of("none"), s.lang())));
      models.put(lang, new ConcernTrainer(spelling, cache, progress).model(sentences, "safety-" + lang));
    }
    return new LearnedSignals(models, questions, spelling);
  }

  /** The sentences of a language: "kind|level|sentence", one a line. */
  static List<Sample> sentences(Path utterances, String lang, String ending) throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(utterances.resolve("safety"))) {
      for (Path file : files.filter(f -> f.getFileName().toString().matches("[a-z-]+\\." + lang + ending.replace(".", "\\."))).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          String[] parts = line.split("\\|", 3);
          if (parts.length == 3 && !line.startsWith("#")) {
            samples.add(new Sample(parts[2].strip(), List.of(parts[0].strip()), lang));
          }
        }
      }
    }
    return samples;
  }

  @Override
  public Optional<Signal> classify(String text, String lang) {
    return classify(text, lang, SURE_FROM);
  }

  Optional<Signal> classify(String text, String lang, double sureFrom) {
    List<Word> words = Words.of(text, spelling);
    ConcernModel model = models.get(models.containsKey(lang) ? lang : "nl");
    String kind = "none";
    double sure = 0;
    for (int from = 0; from < Math.max(1, words.size()); from += WINDOW / 2) {
      Map<String, Double> p = model.categorise(words.subList(from, Math.min(words.size(), from + WINDOW)));
      double danger = 1 - p.getOrDefault("none", 1.0);
      if (danger > sure) {
        sure = danger;
        kind = p.entrySet().stream().filter(e -> !e.getKey().equals("none")).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("none");
      }
    }
    Optional<Kind> found = Kind.of(kind);
    if (sure < sureFrom || words.size() < WORDS_MIN || found.isEmpty() || found.get() == Kind.NONE) {
      return Optional.empty();
    }
    return Optional.of(new Signal(found.get(), Level.CONCERN, "learned", questions.getOrDefault(kind, "danger"), Voice.UNKNOWN));
  }
}
