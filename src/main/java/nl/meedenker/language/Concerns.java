package nl.meedenker.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meedenker.conversation.Interpretation.Understood;

/**
 * What an utterance is about: the trained categoriser and plain topic words together, so that neither can carry a concern alone against the
 * other. Thread-safe.
 */
final class Concerns {
  static final String NONE = "none";
  static final int KEPT_MAX = 3;
  /** The share of the categoriser in a score; topic words have the rest. Calibrated on the held-out examples. */
  private static final double MODEL_SHARE = 0.55;
  /** From here a concern is taken; below it is asked back, down to {@link #ASK_MIN}. */
  private static final double SURE_MIN = 0.42;
  private static final double ASK_MIN = 0.20;
  /** What the first must be ahead of the second, else both are offered. */
  private static final double LEAD_MIN = 0.06;
  private static final double SECOND_MIN = 0.34;
  private static final double VOLUNTEERED_MIN = 0.60;

  private final Map<String, ConcernModel> models;
  private final Phrases topics;

  Concerns(Map<String, ConcernModel> models, Phrases topics) {
    this.models = Map.copyOf(models);
    this.topics = topics;
  }

  /** What is understood, or null when the words are about none of the concerns. */
  Understood in(List<Word> words, String lang, boolean asked, boolean correction) {
    Map<String, Double> evidence = evidence(words, lang);
    List<Map.Entry<String, Double>> scores = scores(words, lang, evidence);
    if (scores.isEmpty() || scores.get(0).getKey().equals(NONE)) {
      return null;
    }
    double best = scores.get(0).getValue();
    double second = scores.size() > 1 ? scores.get(1).getValue() : 0;
    if (!asked) {
      List<String> strong = taken(scores, evidence, VOLUNTEERED_MIN);
      return strong.isEmpty() ? null : new Understood("concern", strong, true, List.of(), correction);
    }
    if (best >= SURE_MIN && (best - second >= LEAD_MIN || evidence.getOrDefault(scores.get(1).getKey(), 0.0) > 0)) {
      return new Understood("concern", taken(scores, evidence, SURE_MIN), true, List.of(), correction);
    }
    if (best < ASK_MIN) {
      return null;
    }
    List<String> candidates = new ArrayList<>();
    for (Map.Entry<String, Double> score : scores) {
      if (candidates.size() < KEPT_MAX && !score.getKey().equals(NONE) && score.getValue() >= best * 0.4) {
        candidates.add(score.getKey());
      }
    }
    return new Understood("concern", List.of(), false, candidates, correction);
  }

  private static List<String> taken(List<Map.Entry<String, Double>> scores, Map<String, Double> evidence, double min) {
    List<String> taken = new ArrayList<>();
    for (Map.Entry<String, Double> score : scores) {
      boolean first = taken.isEmpty() && score.getValue() >= min;
      boolean also = !taken.isEmpty() && score.getValue() >= Math.max(SECOND_MIN, min - 0.08) && evidence.getOrDefault(score.getKey(), 0.0) >= 1;
      if (!score.getKey().equals(NONE) && taken.size() < KEPT_MAX && (first || also)) {
        taken.add(score.getKey());
      }
    }
    return taken;
  }

  /** Concerns and none by score, the highest first; equal scores by id. For tests and calibration too. */
  List<Map.Entry<String, Double>> scores(List<Word> words, String lang, Map<String, Double> evidence) {
    Map<String, Double> scores = new HashMap<>();
    ConcernModel model = models.get(lang);
    if (model != null) {
      model.categorise(words).forEach((concern, p) -> scores.merge(concern, p * MODEL_SHARE, Double::sum));
    }
    evidence.forEach((concern, weight) -> scores.merge(concern, (1 - Math.exp(-weight)) * (1 - MODEL_SHARE), Double::sum));
    List<Map.Entry<String, Double>> sorted = new ArrayList<>(scores.entrySet());
    sorted.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()));
    return sorted;
  }

  /** How much the topic words say for each concern: 1 for a word that says so by itself, 0.5 for one that only suggests it. */
  Map<String, Double> evidence(List<Word> words, String lang) {
    boolean mixed = Languages.mixed(words);
    List<Found> found = new ArrayList<>();
    for (Found f : topics.in(words)) {
      if (mixed || f.phrase().lang().equals(lang)) {
        found.add(f);
      }
    }
    Map<String, Double> evidence = new HashMap<>();
    Map<String, Integer> reached = new HashMap<>();
    for (Found f : found) {
      String concern = f.phrase().value();
      boolean again = f.from() < reached.getOrDefault(concern, 0);
      if (!again && !Denial.of(words, f) && found.stream().noneMatch(f::inside)) {
        evidence.merge(concern, f.phrase().strong() ? 1.0 : 0.5, Double::sum);
        reached.put(concern, f.to());
      }
    }
    return evidence;
  }
}
