package nl.meedenker.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the categoriser of a language from its examples, and keeps the bytes under a hash of all that went in. Training is deterministic.
 * Choices (MAXENT_QN, cutoff 1) were measured, see stack.md 3.
 */
final class ConcernTrainer {
  /** Raised when features or parameters change, so that older bytes are not used. */
  private static final String VERSION = "concerns-1";
  private static final int ITERATIONS = 60;

  private final Spelling spelling;
  private final Path cache;
  private final Consumer<String> progress;

  /** @param cache a folder for the trained bytes, made when it is not there; null keeps nothing */
  ConcernTrainer(Spelling spelling, Path cache, Consumer<String> progress) {
    this.spelling = spelling;
    this.cache = cache;
    this.progress = progress;
  }

  /** The kept model when the examples did not change, else a new one. */
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
    List<Event> events = new ArrayList<>();
    for (Sample sample : samples) {
      String[] features = ConcernFeatures.of(Words.of(sample.text(), spelling));
      for (String concern : sample.concerns()) {
        events.add(new Event(concern, features));
      }
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put("PrintMessages", false);
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
    return ConcernModel.write((AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events)));
  }

  private static String hash(List<Sample> samples) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(VERSION.getBytes(StandardCharsets.UTF_8));
      for (Sample sample : samples) {
        digest.update((sample.lang() + sample.concerns() + sample.text() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
