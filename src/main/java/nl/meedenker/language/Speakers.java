package nl.meedenker.language;

import java.util.List;

/**
 * Who writes: parent, professional, youth or other, as the ids of the ontology. The signs are phrases of the list "speaker" in
 * {@code slots.yaml}; a line about "hij" or "ze" without any sign is a parent's.
 */
final class Speakers {
  private Speakers() {}

  /** The speaker, or empty when the words do not tell (a greeting, a number). */
  static String of(List<Word> words, List<Found> signs) {
    for (String who : List.of("professional", "youth", "other", "parent")) {
      if (signs.stream().anyMatch(f -> f.phrase().value().equals(who) && f.phrase().strong())) {
        return who;
      }
    }
    for (Found sign : signs) {
      return sign.phrase().value();
    }
    boolean about = words.stream().anyMatch(w -> w.is("hij", "zij", "ze", "hem", "haar", "he", "she", "him", "her", "his"));
    return about ? "parent" : "";
  }
}
