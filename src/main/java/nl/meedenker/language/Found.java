package nl.meedenker.language;

/**
 * A phrase in the words of an utterance.
 *
 * @param from index of its first word
 * @param to index after its last word
 */
record Found(Phrase phrase, int from, int to) {
  boolean overlaps(Found other) {
    return from < other.to && other.from < to;
  }

  boolean inside(Found other) {
    return other.from <= from && to <= other.to && other.to - other.from > to - from;
  }

  int length() {
    return to - from;
  }
}
