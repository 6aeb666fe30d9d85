package nl.meedenker.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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

  private final Map<String, Categoriser> models;
  private final Map<String, String> questions;
  private final Spelling spelling;

  private LearnedSignals(Map<String, Categoriser> models, Map<String, String> questions, Spelling spelling) {
    this.models = Map.copyOf(models);
    this.questions = Map.copyOf(questions);
    this.spelling = spelling;
  }

  /**
   * Learns from the sentences what was not learned before.
   *
   * @param questions the gentle question for each kind; "danger" where there is none
   * @throws IOException when a file cannot be read
   */
  public static LearnedSignals build(Utterances utterances, Consumer<String> progress, Map<String, String> questions) throws IOException {
    Spelling spelling = utterances.data().spelling();
    CategoriserTraining training = new CategoriserTraining(spelling, null, utterances.kept(), progress);
    Map<String, Categoriser> models = new HashMap<>();
    for (String lang : Utterances.LANGUAGES) {
      models.put(lang, training.categoriser("safety-" + lang, utterances.hash(lang), () -> {
        List<Sample> sentences = new ArrayList<>(utterances.sentences(lang, ".txt"));
        // What people say about their concerns is the ordinary talk that has to stay quiet.
        utterances.examples(lang, ".txt").forEach(s -> sentences.add(new Sample(s.text(), List.of("none"), s.lang())));
        return sentences;
      }));
    }
    return new LearnedSignals(models, questions, spelling);
  }

  @Override
  public Optional<Signal> classify(String text, String lang) {
    return classify(text, lang, SURE_FROM);
  }

  Optional<Signal> classify(String text, String lang, double sureFrom) {
    List<Word> words = Words.of(text, spelling);
    Categoriser model = models.get(models.containsKey(lang) ? lang : "nl");
    String kind = "none";
    double sure = 0;
    for (int from = 0; from < Math.max(1, words.size()); from += WINDOW / 2) {
      Map<String, Double> p = model.categorise(Features.of(words.subList(from, Math.min(words.size(), from + WINDOW)), lang, null));
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
