package nl.meedenker.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.meedenker.conversation.Interpretation.Understood;

/**
 * What an utterance is about: the trained categoriser, which hears the words and what the topic words say and has learned how far to trust
 * each. Thread-safe.
 */
final class Concerns {
  static final String NONE = "none";
  static final int KEPT_MAX = 3;
  /** So likely a concern has to be to be taken; below it is asked back, down to {@link #ASK_MIN}. Chosen on lines that others wrote, see docs/data-card.md. */
  private static final double SURE_MIN = 0.70;
  private static final double ASK_MIN = 0.08;
  /** What the first must be ahead of the second, else both are offered. */
  private static final double LEAD_MIN = 0.15;
  /** From here "none" is believed when it is the likeliest. */
  private static final double NONE_MIN = 0.30;
  /** Below this share of the best nothing is worth offering beside it. */
  private static final double RIVAL_SHARE = 0.05;
  private static final double RIVAL_MIN = 0.02;
  /** From here a further concern that was named in so many words is taken along. */
  private static final double SECOND_MIN = 0.10;
  /** Nearer than this to each other, the concern that was told first leads. */
  private static final double CLOSE = 0.25;
  /** "... en ik ben zo moe" behind a question about a child does not take the lead, however strong the words. */
  private static final String SIGH = "parent-overload";
  /** So likely two named concerns have to be together. */
  private static final double BOTH_MIN = 0.72;
  private static final double NAMED_MIN = 0.20;
  /** And these when one of them was only hinted at. */
  private static final double HINTED_MIN = 0.30;
  private static final double HINTED_BOTH_MIN = 0.88;
  /** "We zijn uit elkaar, en mijn dochter plast weer in bed": what is seen of the child leads, what changed stands beside it. */
  private static final String BACKGROUND = "separation-family";
  /** And this when it is the only one that was named, in so many words. */
  private static final double ALONE_MIN = 0.40;
  /** So many times likelier again is a concern that was named in so many words, where a person can put it right; the bare guess does better without. */
  private static final double NAMED_COUNTS = 2;
  private static final double VOLUNTEERED_MIN = 0.75;
  /** From here a further concern belongs to the best guess, see {@link #guess}. */
  private static final double GUESS_MIN = 0.18;
  private static final double GUESS_NAMED_MIN = 0.10;

  private final Map<String, Categoriser> models;
  private final Phrases topics;

  Concerns(Map<String, Categoriser> models, Phrases topics) {
    this.models = Map.copyOf(models);
    this.topics = topics;
  }

  /** What is understood, or null when the words are about none of the concerns. */
  Understood in(Line line, String lang, boolean asked, boolean correction) {
    Weighed weighed = weighed(line, lang);
    Evidence evidence = weighed.evidence();
    List<Map.Entry<String, Double>> scores = scores(weighed.likely(), evidence, NAMED_COUNTS);
    if (scores.isEmpty() || scores.get(0).getKey().equals(NONE) && scores.get(0).getValue() >= NONE_MIN) {
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
    double best = scores.get(0).getValue();
    double second = scores.size() > 1 ? scores.get(1).getValue() : 0;
    boolean alone = evidence.weight().size() == 1 && evidence.strong(scores.get(0).getKey());
    boolean taken = !scores.get(0).getKey().equals(NONE) && best >= (alone ? ALONE_MIN : SURE_MIN) && best - second >= LEAD_MIN;
    if (taken || bothNamed(scores, evidence)) {
      return new Understood("concern", taken(scores, evidence, Math.min(best, SURE_MIN)), true, List.of(), correction);
    }
    return new Understood("concern", List.of(), false, candidates, correction);
  }

  /** The best guess where nobody can be asked back: the likeliest, and what is nearly as likely or was named in so many words. */
  List<String> guess(Line line, String lang) {
    Weighed weighed = weighed(line, lang);
    Evidence evidence = weighed.evidence();
    List<Map.Entry<String, Double>> scores = scores(weighed.likely(), evidence, 0);
    if (scores.isEmpty() || scores.get(0).getKey().equals(NONE)) {
      return List.of(NONE);
    }
    List<String> guess = new ArrayList<>();
    for (Map.Entry<String, Double> score : scores) {
      boolean also = score.getValue() >= (evidence.strong(score.getKey()) ? GUESS_NAMED_MIN : GUESS_MIN);
      if (!score.getKey().equals(NONE) && guess.size() < KEPT_MAX && (guess.isEmpty() || also)) {
        guess.add(score.getKey());
      }
    }
    return guess;
  }

  /** Whether it is about two concerns that were both named in so many words: then both are taken, and each can be taken away again. */
  private static boolean bothNamed(List<Map.Entry<String, Double>> scores, Evidence evidence) {
    if (scores.size() < 2) {
      return false;
    }
    Map.Entry<String, Double> first = scores.get(0);
    Map.Entry<String, Double> second = scores.get(1);
    boolean named = evidence.strong(first.getKey()) && evidence.strong(second.getKey());
    boolean hinted = evidence.named(first.getKey()) && evidence.named(second.getKey())
        && (evidence.strong(first.getKey()) || evidence.strong(second.getKey()));
    double both = first.getValue() + second.getValue();
    return named && second.getValue() >= NAMED_MIN && both >= BOTH_MIN || hinted && second.getValue() >= HINTED_MIN && both >= HINTED_BOTH_MIN;
  }

  /** What is worth offering; nothing when even the best is too unlikely. */
  private static List<String> candidates(List<Map.Entry<String, Double>> scores) {
    List<Map.Entry<String, Double>> concerns = scores.stream().filter(s -> !s.getKey().equals(NONE)).toList();
    if (concerns.isEmpty() || concerns.get(0).getValue() < ASK_MIN) {
      return List.of();
    }
    double least = concerns.get(0).getValue() * RIVAL_SHARE;
    return concerns.stream().limit(KEPT_MAX).filter(s -> s.getValue() >= Math.max(RIVAL_MIN, least)).map(Map.Entry::getKey).toList();
  }

  private static List<String> taken(List<Map.Entry<String, Double>> scores, Evidence evidence, double min) {
    List<String> taken = new ArrayList<>();
    for (Map.Entry<String, Double> score : scores) {
      boolean first = taken.isEmpty() && score.getValue() >= min;
      boolean told = evidence.strong(score.getKey()) || evidence.named(score.getKey()) && score.getValue() >= HINTED_MIN;
      boolean also = !taken.isEmpty() && score.getValue() >= SECOND_MIN && told;
      if (!score.getKey().equals(NONE) && taken.size() < KEPT_MAX && (first || also)) {
        taken.add(score.getKey());
      }
    }
    boolean close = taken.size() > 1 && (scores.get(0).getValue() - scores.get(1).getValue() < CLOSE || taken.get(0).equals(SIGH));
    List<String> ordered = new ArrayList<>(close ? evidence.inOrder(taken) : taken);
    if (close && ordered.get(0).equals(BACKGROUND)) {
      ordered.add(ordered.remove(0));
    }
    return ordered;
  }

  /** Concerns and none by how likely they are, the likeliest first; equal ones by id. What was denied is left out; the rest is 1 together. */
  private static List<Map.Entry<String, Double>> scores(Map<String, Double> likely, Evidence evidence, double named) {
    Map<String, Double> scores = new TreeMap<>(likely);
    scores.keySet().removeIf(evidence::denied);
    scores.replaceAll((concern, p) -> p * (1 + named * Math.min(1, evidence.weight().getOrDefault(concern, 0.0))));
    double all = scores.values().stream().mapToDouble(Double::doubleValue).sum();
    scores.replaceAll((concern, p) -> all > 0 ? p / all : 0);
    List<Map.Entry<String, Double>> sorted = new ArrayList<>(scores.entrySet());
    sorted.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()));
    return sorted;
  }

  /** What the topic words say of an utterance, and how likely the categoriser finds each concern. */
  private record Weighed(Evidence evidence, Map<String, Double> likely) {}

  private Weighed weighed(Line line, String lang) {
    return line.once("concerns." + lang, Weighed.class, () -> {
      Categoriser model = models.get(lang);
      return new Weighed(Evidence.of(line.words(), line.counting(topics, lang)),
          model == null ? Map.of() : model.categorise(Marks.of(line.words(), lang)));
    });
  }
}
