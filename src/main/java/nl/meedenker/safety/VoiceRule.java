package nl.meedenker.safety;

import java.util.List;

/** Words by which a kind of writer shows; the first rule of the lexicon that matches counts. */
record VoiceRule(Voice voice, List<Pattern> when, List<Pattern> unless) {

  boolean fits(Words words, Steps steps) {
    return any(when, words, steps) && !any(unless, words, steps);
  }

  private static boolean any(List<Pattern> patterns, Words words, Steps steps) {
    return patterns.stream().anyMatch(pattern -> !pattern.in(words, steps).isEmpty());
  }
}
