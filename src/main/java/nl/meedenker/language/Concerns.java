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
  private static final double ASK_MIN = 0.16;
  /** What the first must be ahead of the second, else both are offered. */
  private static final double LEAD_MIN = 0.06;
  /** Below this share of the best score nothing is worth offering beside it. */
  private static final double RIVAL_SHARE = 0.5;
  /** From here a further concern that was named in so many words is taken along. */
  private static final double SECOND_MIN = 0.30;
  /** Nearer than this to each other, the concern that was told first leads. */
  private static final double CLOSE = 0.25;
  /** "... en ik ben zo moe" behind a question about a child does not take the lead, however strong the words. */
  private static final String SIGH = "parent-overload";
  private static final double VOLUNTEERED_MIN = 0.60;

  private final Map<String, ConcernModel> models;
  private final Phrases topics;

  Concerns(Map<String, ConcernModel> models, Phrases topics) {
    this.models = Map.copyOf(models);
    this.topics = topics;
  }

  /** What is understood, or null when the words are about none of the concerns. */
  Understood in(List<Word> words, String lang, boolean asked, boolean correction) {
    Evidence evidence = evidence(words, lang);
    List<Map.Entry<String, Double>> scores = scores(words, lang, evidence);
    boolean spoken = evidence.strong();
    scores.removeIf(s -> s.getKey().equals(NONE) && spoken);
    if (scores.isEmpty() || scores.get(0).getKey().equals(NONE)) {
      return null;
    }
    if (!asked) {
      List<String> strong = taken(scores, evidence, VOLUNTEERED_MIN);
      return strong.isEmpty() ? null : new Understood("concern", strong, true, List.of(), correction);
    }
    List<String> candidates = candidates(scores);
    if (candidates.isEmpty()) {
      return null;
    }
    String first = scores.get(0).getKey();
    double best = scores.get(0).getValue();
    double second = scores.size() > 1 ? scores.get(1).getValue() : 0;
    boolean meant = evidence.strong(first);
    boolean ahead = best - second >= LEAD_MIN || meant && evidence.strong(scores.get(1).getKey());
    if (best >= SURE_MIN && ahead || meant && candidates.size() == 1) {
      return new Understood("concern", taken(scores, evidence, Math.min(best, SURE_MIN)), true, List.of(), correction);
    }
    return new Understood("concern", List.of(), false, candidates, correction);
  }

  private static List<String> candidates(List<Map.Entry<String, Double>> scores) {
    List<String> candidates = new ArrayList<>();
    double best = scores.get(0).getValue();
    for (Map.Entry<String, Double> score : scores) {
      if (candidates.size() < KEPT_MAX && !score.getKey().equals(NONE) && score.getValue() >= Math.max(ASK_MIN, best * RIVAL_SHARE)) {
        candidates.add(score.getKey());
      }
    }
    return candidates;
  }

  private static List<String> taken(List<Map.Entry<String, Double>> scores, Evidence evidence, double min) {
    List<String> taken = new ArrayList<>();
    for (Map.Entry<String, Double> score : scores) {
      boolean first = taken.isEmpty() && score.getValue() >= min;
      boolean also = !taken.isEmpty() && score.getValue() >= Math.max(SECOND_MIN, min - 0.12) && evidence.strong(score.getKey());
      if (!score.getKey().equals(NONE) && taken.size() < KEPT_MAX && (first || also)) {
        taken.add(score.getKey());
      }
    }
    boolean close = taken.size() > 1 && (scores.get(0).getValue() - scores.get(1).getValue() < CLOSE || taken.get(0).equals(SIGH));
    return close ? evidence.inOrder(taken) : taken;
  }

  /** Concerns and none by score, the highest first; equal scores by id. For tests and calibration too. */
  List<Map.Entry<String, Double>> scores(List<Word> words, String lang, Evidence evidence) {
    Map<String, Double> scores = new HashMap<>();
    ConcernModel model = models.get(lang);
    if (model != null) {
      model.categorise(words).forEach((concern, p) -> scores.merge(concern, p * MODEL_SHARE, Double::sum));
    }
    evidence.weight().forEach((concern, weight) -> scores.merge(concern, (1 - Math.exp(-weight)) * (1 - MODEL_SHARE), Double::sum));
    scores.keySet().removeIf(evidence::denied);
    List<Map.Entry<String, Double>> sorted = new ArrayList<>(scores.entrySet());
    sorted.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()));
    return sorted;
  }

  /** What the topic words say of an utterance. */
  Evidence evidence(List<Word> words, String lang) {
    boolean mixed = Languages.mixed(words);
    List<Found> found = new ArrayList<>();
    for (Found f : topics.in(words)) {
      if (mixed || f.phrase().lang().equals(lang)) {
        found.add(f);
      }
    }
    return Evidence.of(words, found);
  }
}
