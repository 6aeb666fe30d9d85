package nl.meedenker.language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the categoriser looks at: words, pairs of words, runs of four and five letters in a word (they lift mistyped words and compounds), and
 * how strongly the topic words speak for a concern. The categoriser learns how far each kind can be trusted. A masked name or a number is one
 * feature, whatever it is.
 *
 * @param names each once
 * @param values how much each counts; a long utterance does not count more than a short one
 */
record ConcernFeatures(String[] names, float[] values) {
  /** More words than this add nothing to what an utterance is about. */
  private static final int WORDS_MAX = 80;
  private static final int LETTERS_MAX = 24;
  /** Few words without a topic are often about nothing; from here on their number tells no more. */
  private static final int UNTOLD_MAX = 12;
  /** Shares chosen by cross-validation over the training lines. */
  private static final double LENGTH_POWER = 0.3;
  private static final double PAIR_SHARE = 0.7;
  private static final double LETTERS_SHARE = 0.5;
  private static final double TOPIC_SHARE = 0.7;

  static ConcernFeatures of(List<Word> words, Evidence evidence) {
    Set<String> texts = new LinkedHashSet<>();
    Set<String> pairs = new LinkedHashSet<>();
    Set<String> letters = new LinkedHashSet<>();
    String before = "<";
    for (Word word : words.subList(0, Math.min(WORDS_MAX, words.size()))) {
      String text = text(word);
      texts.add("w=" + text);
      pairs.add("b=" + before + "_" + text);
      letters("<" + text + ">", 4, letters);
      before = text;
    }
    pairs.add("b=" + before + "_>");
    Map<String, Double> all = new LinkedHashMap<>();
    put(texts, 1, all);
    put(pairs, PAIR_SHARE, all);
    put(letters, LETTERS_SHARE, all);
    evidence.weight().forEach((concern, weight) -> all.put("t=" + concern, TOPIC_SHARE * (1 - Math.exp(-weight))));
    if (evidence.weight().isEmpty()) {
      all.put("t=", TOPIC_SHARE);
      all.put("t=" + Math.min(words.size(), UNTOLD_MAX) / 3, TOPIC_SHARE);
    }
    float[] values = new float[all.size()];
    int i = 0;
    for (double value : all.values()) {
      values[i++] = (float) value;
    }
    return new ConcernFeatures(all.keySet().toArray(String[]::new), values);
  }

  /** Words, pairs and runs of three to five letters, all alike: what the classifier of danger is calibrated on ({@link LearnedSignals}). */
  static ConcernFeatures plain(List<Word> words) {
    Set<String> features = new LinkedHashSet<>();
    String before = "<";
    for (Word word : words.subList(0, Math.min(WORDS_MAX, words.size()))) {
      String text = text(word);
      features.add("w=" + text);
      features.add("b=" + before + "_" + text);
      before = text;
      if (text.length() >= 3) {
        letters("<" + text + ">", 3, features);
      }
    }
    features.add("b=" + before + "_>");
    float[] values = new float[features.size()];
    Arrays.fill(values, 1);
    return new ConcernFeatures(features.toArray(String[]::new), values);
  }

  private static String text(Word word) {
    return word.number() ? "#" : word.text().startsWith("[") ? "[]" : word.text();
  }

  /** Topics are few and were weighed by hand; the rest is learned from how often it is seen. */
  static boolean topic(String name) {
    return name.startsWith("t=");
  }

  static boolean word(String name) {
    return name.startsWith("w=");
  }

  private static void letters(String framed, int shortest, Set<String> into) {
    for (int size = shortest; size <= 5; size++) {
      for (int i = 0; i + size <= framed.length() && i < LETTERS_MAX; i++) {
        into.add("c=" + framed.substring(i, i + size));
      }
    }
  }

  private static void put(Set<String> names, double share, Map<String, Double> into) {
    double value = share / Math.pow(Math.max(1, names.size()), LENGTH_POWER);
    names.forEach(name -> into.put(name, value));
  }
}
