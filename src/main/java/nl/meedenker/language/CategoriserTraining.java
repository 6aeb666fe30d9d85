package nl.meedenker.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.meedenker.files.Fingerprint;
import nl.meedenker.files.Kept;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the categoriser of a language from its examples, and keeps the bytes under a hash of all that went in. Training is deterministic.
 * MAXENT_QN was measured in stack.md 3; shares, costs and cutoffs were chosen by five-fold cross-validation over the training lines.
 */
final class CategoriserTraining {
  /** Raised when features or parameters change, so that older bytes are not used. */
  private static final String VERSION = "3";
  private static final String PLAIN_VERSION = "plain-3";
  private static final int PLAIN_ITERATIONS = 60;
  private static final int ITERATIONS = 30;
  private static final int UPDATES_KEPT = 7;
  private static final double SQUARES_COST = 0.1;
  /** The first concern of a line counts this often, the others once. */
  private static final int FIRST_COUNTS = 2;
  private static final int PAIRS_MIN = 2;
  private static final int LETTERS_MIN = 3;
  private static final int HASH_BYTES = 8;
  private static final String ENDING = ".bin";

  private final Spelling spelling;
  private final Phrases topics;
  private final Kept kept;
  private final Consumer<String> progress;

  /**
   * @param topics what is heard beside the words; null to hear the words alone, see {@link ConcernFeatures#plain}
   * @param progress hears one line for each categoriser that is trained (seconds each)
   */
  CategoriserTraining(Spelling spelling, Phrases topics, Kept kept, Consumer<String> progress) {
    this.spelling = spelling;
    this.topics = topics;
    this.kept = kept;
    this.progress = progress;
  }

  /**
   * The kept categoriser when nothing changed, else a new one. One that was kept but is damaged is trained again, and that is told.
   *
   * @param name of the categoriser, such as "concerns-nl"
   * @param hash of the examples and all lists that shape what is learned from them
   */
  Categoriser categoriser(String name, String hash, Examples examples) throws IOException {
    String key = new Fingerprint().add((topics == null ? PLAIN_VERSION : VERSION) + hash).hex(HASH_BYTES);
    Kept.Maker maker = () -> {
      List<Sample> samples = examples.read();
      progress.accept("Learning " + name + " from " + samples.size() + " examples, once (some seconds) ...");
      return train(samples);
    };
    try {
      return Categoriser.read(kept.bytes(name, key, ENDING, maker));
    } catch (IOException e) {
      progress.accept("What was learned for " + name + " cannot be read, so it is learned again: " + e.getMessage());
      byte[] bytes = maker.make();
      kept.keep(name, key, ENDING, bytes);
      return Categoriser.read(bytes);
    }
  }

  /** Reads the examples, when they are needed. */
  interface Examples {
    List<Sample> read() throws IOException;
  }

  /** The bytes of a new model; the same for the same examples. */
  byte[] train(List<Sample> samples) throws IOException {
    return topics == null ? plain(samples) : weighed(samples);
  }

  private byte[] plain(List<Sample> samples) throws IOException {
    List<Event> events = new ArrayList<>();
    for (Sample sample : samples) {
      String[] features = ConcernFeatures.plain(Words.of(sample.text(), spelling)).names();
      sample.concerns().forEach(concern -> events.add(new Event(concern, features)));
    }
    return Categoriser.write(train(events, parameters(PLAIN_ITERATIONS)), name -> 1);
  }

  private byte[] weighed(List<Sample> samples) throws IOException {
    List<ConcernFeatures> features = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Sample sample : samples) {
      List<Word> words = Words.of(sample.text(), spelling);
      ConcernFeatures of = ConcernFeatures.of(words, Concerns.evidence(topics, words, sample.lang()));
      features.add(of);
      for (String name : of.names()) {
        seen.merge(name, 1, Integer::sum);
      }
    }
    Rarity rarity = new Rarity(seen, samples.size());
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      List<String> concerns = samples.get(i).concerns();
      for (int c = 0; c < concerns.size(); c++) {
        Event event = rarity.event(concerns.get(c), features.get(i));
        for (int times = c == 0 ? FIRST_COUNTS : 1; times > 0; times--) {
          events.add(event);
        }
      }
    }
    TrainingParameters parameters = parameters(ITERATIONS);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, SQUARES_COST);
    parameters.put(QNTrainer.M_PARAM, UPDATES_KEPT);
    parameters.put("DataIndexer", "OnePassRealValue");
    AbstractModel model = train(events, parameters);
    return Categoriser.write(model, rarity::of);
  }

  private static TrainingParameters parameters(int iterations) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put("PrintMessages", false);
    return parameters;
  }

  private static AbstractModel train(List<Event> events, TrainingParameters parameters) throws IOException {
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
    return (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
  }

  /** What is rare tells more. It counts while training and is then folded into the weights, so that nothing but the weights is kept. */
  private record Rarity(Map<String, Integer> seen, int samples) {
    float of(String name) {
      return ConcernFeatures.topic(name) ? 1 : (float) (Math.log((double) Math.max(2, samples) / seen.get(name)) / Math.log(Math.max(2, samples)));
    }

    boolean kept(String name) {
      boolean always = ConcernFeatures.topic(name) || ConcernFeatures.word(name);
      return always || seen.get(name) >= (name.startsWith("b=") ? PAIRS_MIN : LETTERS_MIN);
    }

    Event event(String concern, ConcernFeatures features) {
      List<String> names = new ArrayList<>();
      float[] values = new float[features.names().length];
      for (int i = 0; i < features.names().length; i++) {
        String name = features.names()[i];
        if (kept(name)) {
          values[names.size()] = features.values()[i] * of(name);
          names.add(name);
        }
      }
      return new Event(concern, names.toArray(String[]::new), Arrays.copyOf(values, names.size()));
    }
  }
}
