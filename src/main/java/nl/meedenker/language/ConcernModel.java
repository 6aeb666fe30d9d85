package nl.meedenker.language;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.maxent.io.BinaryQNModelReader;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.MaxentModel;

/**
 * A trained categoriser of one language. Immutable and thread-safe. The bytes hold no time of making, unlike OpenNLP's own model files, so
 * that the same examples give the same bytes.
 */
final class ConcernModel {
  private final MaxentModel model;

  ConcernModel(MaxentModel model) {
    this.model = model;
  }

  static ConcernModel read(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16), 1 << 16))) {
      BinaryQNModelReader reader = new BinaryQNModelReader(in);
      reader.checkModelType();
      return new ConcernModel(reader.constructModel());
    }
  }

  static byte[] write(AbstractModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      new BinaryQNModelWriter(model, out).persist();
    }
    return bytes.toByteArray();
  }

  /** How likely each concern is, and "none"; together 1. */
  Map<String, Double> categorise(List<Word> words, Evidence evidence) {
    ConcernFeatures features = ConcernFeatures.of(words, evidence);
    return named(model.eval(features.names(), features.values()));
  }

  /** The same of a model that was trained without topics. */
  Map<String, Double> categorise(List<Word> words) {
    return named(model.eval(ConcernFeatures.plain(words)));
  }

  private Map<String, Double> named(double[] p) {
    Map<String, Double> all = new TreeMap<>();
    for (int i = 0; i < p.length; i++) {
      all.put(model.getOutcome(i), p[i]);
    }
    return all;
  }
}
