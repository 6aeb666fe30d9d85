package nl.meedenker.language;

import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.meedenker.files.Fingerprint;
import nl.meedenker.files.Kept;

/**
 * Learns a categoriser from its examples, and keeps the bytes under a hash of all that went in: a linear support-vector machine for each category against the others, by
 * liblinear. Training is deterministic. Solver, cost and cutoffs were chosen on lines that others wrote (docs/adr/0007).
 */
final class CategoriserTraining {
  /** Raised when features or parameters change, so that older bytes are not used. */
  private static final String VERSION = "7";
  private static final double COST = 0.15;
  private static final double TOLERANCE = 0.02;
  private static final int SEED = 1;
  /** The first category of a line counts this often, the others once. */
  private static final int FIRST_COUNTS = 2;
  /** Pairs and runs of letters that are seen less often tell nothing. */
  private static final int SEEN_MIN = 2;
  private static final int HASH_BYTES = 8;
  private static final String ENDING = ".bin";

  private final Spelling spelling;
  private final Kept kept;
  private final Consumer<String> progress;

  /** @param progress hears one line for each categoriser that is trained (seconds each) */
  CategoriserTraining(Spelling spelling, Kept kept, Consumer<String> progress) {
    this.spelling = spelling;
    this.kept = kept;
    this.progress = progress;
  }

  /** Reads the examples, when they are needed. */
  interface Examples {
    List<Sample> read() throws IOException;
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

  /** The bytes of a new categoriser; the same for the same examples. */
  byte[] train(List<Sample> samples) {
    List<Features> features = samples.stream().map(s -> Features.of(Words.of(s.text(), spelling), s.lang())).toList();
    Map<String, Float> rarity = rarity(features);
    List<String> names = List.copyOf(new TreeSet<>(rarity.keySet()));
    Map<String, Integer> places = new HashMap<>();
    names.forEach(name -> places.put(name, places.size() + 1));
    List<String> categories = samples.stream().flatMap(s -> s.concerns().stream()).distinct().sorted().toList();
    List<FeatureNode[]> rows = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      FeatureNode[] row = row(features.get(i).weighed(rarity), places);
      List<String> told = samples.get(i).concerns();
      for (int c = 0; c < told.size(); c++) {
        for (int times = c == 0 ? FIRST_COUNTS : 1; times > 0; times--) {
          rows.add(row);
          right.add(categories.indexOf(told.get(c)));
        }
      }
    }
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = names.size();
    problem.x = rows.toArray(new FeatureNode[0][]);
    problem.y = right.stream().mapToDouble(Integer::doubleValue).toArray();
    problem.bias = -1;
    return Categoriser.write(categories, names, rarity, weights(problem, categories.size()));
  }

  private static Map<String, Float> rarity(List<Features> features) {
    Map<String, Integer> seen = new HashMap<>();
    features.forEach(f -> f.names().forEach(name -> seen.merge(name, 1, Integer::sum)));
    Map<String, Float> rarity = new HashMap<>();
    seen.forEach((name, times) -> {
      if (times >= (name.charAt(0) == 'w' ? 1 : SEEN_MIN)) {
        rarity.put(name, Features.rarity(times, features.size()));
      }
    });
    return rarity;
  }

  private static FeatureNode[] row(Map<String, Float> weighed, Map<String, Integer> places) {
    TreeMap<Integer, Float> sorted = new TreeMap<>();
    weighed.forEach((name, value) -> sorted.put(places.get(name), value));
    return sorted.entrySet().stream().map(e -> new FeatureNode(e.getKey(), e.getValue())).toArray(FeatureNode[]::new);
  }

  /** A row for each feature, with a weight for each category. */
  private static double[][] weights(Problem problem, int categories) {
    Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, TOLERANCE);
    parameter.setRandom(new Random(SEED));
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, parameter);
    int[] labels = model.getLabels();
    double[] flat = model.getFeatureWeights();
    double[][] weights = new double[problem.n][categories];
    int columns = labels.length == 2 ? 1 : labels.length;
    for (int f = 0; f < problem.n; f++) {
      for (int c = 0; c < labels.length; c++) {
        weights[f][labels[c]] = columns == 1 ? (c == 0 ? 1 : -1) * flat[f] : flat[f * columns + c];
      }
    }
    return weights;
  }
}
