package nl.meedenker.language;

import java.io.IOException;
import java.util.ArrayList;
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
 * MAXENT_QN was measured in stack.md 3; shares, cost and cutoffs were chosen on lines that others wrote (docs/data-card.md).
 */
final class CategoriserTraining {
  /** Raised when features or parameters change, so that older bytes are not used. */
  private static final String VERSION = "4";
  private static final int ITERATIONS = 50;
  private static final int UPDATES_KEPT = 7;
  private static final double SQUARES_COST = 0.1;
  /** The first concern of a line counts this often, the others once. */
  private static final int FIRST_COUNTS = 2;
  /** Pairs and runs of letters that are seen less often tell nothing. */
  private static final int SEEN_MIN = 2;
  private static final int HASH_BYTES = 8;
  private static final String ENDING = ".bin";

  private final Spelling spelling;
  private final Phrases topics;
  private final Kept kept;
  private final Consumer<String> progress;

  /**
   * @param topics what is heard beside the words; null to hear the words alone
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
    String key = new Fingerprint().add(VERSION + hash).hex(HASH_BYTES);
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

  /** The bytes of a new categoriser; the same for the same examples. */
  byte[] train(List<Sample> samples) throws IOException {
    List<Features> features = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Sample sample : samples) {
      List<Word> words = Words.of(sample.text(), spelling);
      Features of = Features.of(words, sample.lang(), topics == null ? null : Concerns.evidence(topics, words, sample.lang()));
      features.add(of);
      of.names().forEach(name -> seen.merge(name, 1, Integer::sum));
    }
    Map<String, Float> rarity = new HashMap<>();
    seen.forEach((name, times) -> {
      if (times >= (name.charAt(0) == 'w' ? 1 : SEEN_MIN)) {
        rarity.put(name, Features.rarity(times, samples.size()));
      }
    });
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      Map<String, Float> weighed = features.get(i).weighed(rarity);
      float[] values = new float[weighed.size()];
      int at = 0;
      for (float value : weighed.values()) {
        values[at++] = value;
      }
      List<String> categories = samples.get(i).concerns();
      for (int c = 0; c < categories.size(); c++) {
        Event event = new Event(categories.get(c), weighed.keySet().toArray(String[]::new), values);
        for (int times = c == 0 ? FIRST_COUNTS : 1; times > 0; times--) {
          events.add(event);
        }
      }
    }
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters(), new HashMap<>());
    return Categoriser.write((AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events)), rarity);
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put("PrintMessages", false);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, SQUARES_COST);
    parameters.put(QNTrainer.M_PARAM, UPDATES_KEPT);
    parameters.put("DataIndexer", "OnePassRealValue");
    return parameters;
  }
}
