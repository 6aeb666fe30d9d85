package nl.meedenker.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.meedenker.safety.Judgement;
import nl.meedenker.safety.Kind;
import nl.meedenker.safety.Level;
import nl.meedenker.safety.Signal;
import nl.meedenker.safety.SignalClassifier;
import nl.meedenker.safety.Voice;

/**
 * A classifier learned from written sentences, half of them look-alikes ({@code dialogues/utterances/safety}): how serious it is, and of which kind. It only ever raises: to one gentle
 * question, and where it is very sure to the service itself. Immutable and thread-safe.
 */
public final class LearnedSignals implements SignalClassifier {
  /**
   * So likely it has to be that a text is about danger, for it to be asked about; a long text has more chances to sound like it. A lower bound notices more and asks more
   * people who only told an ordinary story: chosen on lines that others wrote (docs/data-card.md).
   */
  static final double ASK_FROM = 0.34;
  static final double LONG_ASK_FROM = 0.55;
  /** And so likely that there is danger at all, for a service to be named without asking. */
  static final double SERVICE_FROM = 0.50;
  /** Of how serious it may be, so much of it acute, or at least urgent, for the service to be named at once. */
  static final double ACUTE_FROM = 0.35;
  static final double URGENT_FROM = 0.45;

  /** A danger may stand at the end of a long story: texts of so many words are also read in windows, which have to be surer. */
  private static final int LONG_FROM = 45;
  private static final int WINDOW = 28;
  private static final double WINDOW_FROM = 0.90;

  /** Short answers are for the lexicon: so few words say too little to a model. */
  private static final int WORDS_MIN = 8;
  /** And from so few it asks only when it is surer, and names no service. */
  private static final int FEW_WORDS = 12;
  private static final double FEW_FROM = 0.60;

  private static final String NONE = "none";

  private final Map<String, Categoriser> kinds;
  private final Map<String, Categoriser> levels;
  private final Map<String, String> questions;
  private final Spelling spelling;

  private LearnedSignals(Map<String, Categoriser> kinds, Map<String, Categoriser> levels, Map<String, String> questions, Spelling spelling) {
    this.kinds = Map.copyOf(kinds);
    this.levels = Map.copyOf(levels);
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
    CategoriserTraining training = new CategoriserTraining(spelling, utterances.kept(), progress);
    Map<String, Categoriser> kinds = new HashMap<>();
    Map<String, Categoriser> levels = new HashMap<>();
    for (String lang : Utterances.LANGUAGES) {
      kinds.put(lang, training.categoriser("safety-kinds-" + lang, utterances.hash(lang), () -> examples(utterances, lang, Sentence::kind)));
      levels.put(lang, training.categoriser("safety-levels-" + lang, utterances.hash(lang), () -> examples(utterances, lang, Sentence::level)));
    }
    return new LearnedSignals(kinds, levels, questions, spelling);
  }

  /**
   * The sentences, and what people say about their concerns: the ordinary talk that has to stay quiet. Each concern is a quiet category of its own: all in one, they would
   * outweigh every kind of danger.
   */
  private static List<Sample> examples(Utterances utterances, String lang, Function<Sentence, String> category) throws IOException {
    List<Sample> examples = new ArrayList<>();
    utterances.sentences(lang, ".txt").forEach(s -> examples.add(new Sample(s.text(), List.of(category.apply(s)), lang)));
    utterances.examples(lang, ".txt").forEach(s -> examples.add(new Sample(s.text(), List.of(NONE + ":" + s.concerns().get(0)), lang)));
    return examples;
  }

  @Override
  public Judgement classify(String text, String lang) {
    List<Word> words = Words.of(text, spelling);
    String model = levels.containsKey(lang) ? lang : "nl";
    if (words.size() < WORDS_MIN) {
      return Judgement.none(0);
    }
    Likelihoods likelihoods = likelihoods(words, model);
    boolean few = words.size() < FEW_WORDS;
    boolean noticed = likelihoods.score() >= (few ? FEW_FROM : words.size() >= LONG_FROM ? LONG_ASK_FROM : ASK_FROM);
    for (int from = 0; words.size() >= LONG_FROM && from < words.size() && !noticed; from += WINDOW / 2) {
      Likelihoods part = likelihoods(words.subList(from, Math.min(words.size(), from + WINDOW)), model);
      noticed = part.score() >= WINDOW_FROM;
      likelihoods = noticed ? part : likelihoods;
    }
    return noticed ? new Judgement(Optional.of(signal(likelihoods, few)), likelihoods.score()) : Judgement.none(likelihoods.score());
  }

  /** What both categorisers make of words. */
  private record Likelihoods(Map<String, Double> kinds, Map<String, Double> levels) {
    /** How likely it is that they are about danger: the two learned it from other sides, and both together are surer than either. */
    double score() {
      return (danger(kinds) + danger(levels)) / 2;
    }
  }

  private Likelihoods likelihoods(List<Word> words, String model) {
    Marks marks = Marks.of(words, model);
    return new Likelihoods(kinds.get(model).categorise(marks), levels.get(model).categorise(marks));
  }

  private static double danger(Map<String, Double> kinds) {
    return kinds.entrySet().stream().filter(e -> !e.getKey().startsWith(NONE)).mapToDouble(Map.Entry::getValue).sum();
  }

  private Signal signal(Likelihoods likelihoods, boolean few) {
    String kind = likelihoods.kinds().entrySet().stream().filter(e -> !e.getKey().startsWith(NONE))
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
    double any = danger(likelihoods.levels());
    double acute = any == 0 ? 0 : likelihoods.levels().get(Level.ACUTE.id()) / any;
    double urgent = any == 0 ? 0 : acute + likelihoods.levels().get(Level.URGENT.id()) / any;
    boolean plain = !few && likelihoods.score() >= SERVICE_FROM;
    // Who has too little to give is asked first: being poor is no neglect.
    boolean asks = kind.equals(Kind.NEGLECT.id());
    Level level = plain && acute >= ACUTE_FROM ? Level.ACUTE : plain && urgent >= URGENT_FROM && !asks ? Level.URGENT : Level.CONCERN;
    return new Signal(Kind.of(kind).orElseThrow(), level, "learned", level == Level.CONCERN ? questions.getOrDefault(kind, "danger") : null,
        Voice.UNKNOWN);
  }
}
