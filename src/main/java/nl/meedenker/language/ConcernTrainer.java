package nl.meedenker.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the categoriser of a language from its examples, and keeps the bytes under a hash of all that went in. Training is deterministic.
 * MAXENT_QN was measured in stack.md 3; shares, costs and cutoffs were chosen by five-fold cross-validation over the training lines.
 */
final class ConcernTrainer {
  /** Raised when features or parameters change, so that older bytes are not used. */
  private static final String VERSION = "concerns-2";
  private static final String PLAIN_VERSION = "concerns-1";
  private static final int PLAIN_ITERATIONS = 60;
  private static final int ITERATIONS = 30;
  private static final int UPDATES_KEPT = 7;
  private static final double SQUARES_COST = 0.1;
  /** The first concern of a line counts this often, the others once. */
  private static final int FIRST_COUNTS = 2;
  private static final int PAIRS_MIN = 2;
  private static final int LETTERS_MIN = 3;
  /** Weights are kept in steps of one over this: the files stay small. */
  private static final double STEPS = 512;

  private final Spelling spelling;
  private final Phrases topics;
  private final List<Path> lists;
  private final Path cache;
  private final Consumer<String> progress;

  /**
   * @param lists the files that shape spelling and topics: when one changes, training is done again
   * @param cache a folder for the trained bytes, made when it is not there; null keeps nothing
   */
  ConcernTrainer(Spelling spelling, Phrases topics, List<Path> lists, Path cache, Consumer<String> progress) {
    this.spelling = spelling;
    this.topics = topics;
    this.lists = List.copyOf(lists);
    this.cache = cache;
    this.progress = progress;
  }

  /** Trains without topics, see {@link ConcernFeatures#plain}. */
  ConcernTrainer(Spelling spelling, Path cache, Consumer<String> progress) {
    this(spelling, null, List.of(), cache, progress);
  }

  /** The kept model when the examples and the lists did not change, else a new one. */
  ConcernModel model(List<Sample> samples, String lang) throws IOException {
    Path kept = cache == null ? null : cache.resolve("concerns-" + lang + "-" + hash(samples) + ".bin");
    if (kept != null && Files.isReadable(kept)) {
      return ConcernModel.read(Files.readAllBytes(kept));
    }
    progress.accept("training concerns, " + lang + ": " + samples.size() + " examples");
    byte[] bytes = train(samples);
    if (kept != null) {
      Files.createDirectories(cache);
      Path part = Files.createTempFile(cache, "concerns", ".part");
      Files.write(part, bytes);
      Files.move(part, kept, StandardCopyOption.REPLACE_EXISTING);
    }
    return ConcernModel.read(bytes);
  }

  /** The bytes of a new model; the same for the same examples. */
  byte[] train(List<Sample> samples) throws IOException {
    return topics == null ? plain(samples) : weighed(samples);
  }

  private byte[] plain(List<Sample> samples) throws IOException {
    List<Event> events = new ArrayList<>();
    for (Sample sample : samples) {
      String[] features = ConcernFeatures.plain(Words.of(sample.text(), spelling));
      sample.concerns().forEach(concern -> events.add(new Event(concern, features)));
    }
    return ConcernModel.write(train(events, parameters(PLAIN_ITERATIONS)));
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
    rarity.fold(model);
    return ConcernModel.write(model);
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

    @SuppressWarnings("unchecked")
    void fold(AbstractModel model) {
      ((Map<String, Context>) model.getDataStructures()[1]).forEach((name, context) -> {
        double[] weights = context.getParameters();
        for (int i = 0; i < weights.length; i++) {
          weights[i] = Math.rint(weights[i] * of(name) * STEPS) / STEPS;
        }
      });
    }
  }

  private String hash(List<Sample> samples) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((topics == null ? PLAIN_VERSION : VERSION).getBytes(StandardCharsets.UTF_8));
      for (Path list : lists) {
        digest.update(Files.readAllBytes(list));
      }
      for (Sample sample : samples) {
        digest.update((sample.lang() + sample.concerns() + sample.text() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
