package nl.meedenker.safety;

import java.util.Collection;

/**
 * Tells of a changed word, without making it, that it is surely not among many words: a bit for each word, by its hash. Immutable and thread-safe.
 */
final class WordFilter {
  private static final int BITS_PER_WORD = 16;
  private static final int STIR = 0x9E3779B1;

  private final long[] bits;
  private final int shift;

  WordFilter(Collection<String> words) {
    int power = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(Long.SIZE, words.size() * BITS_PER_WORD) - 1);
    this.bits = new long[(1 << power) / Long.SIZE];
    this.shift = Integer.SIZE - power;
    words.forEach(w -> {
      int bit = bit(w.hashCode());
      bits[bit / Long.SIZE] |= 1L << bit;
    });
  }

  private int bit(int hash) {
    return hash * STIR >>> shift;
  }

  /** Whether a word may be among them: false only when it surely is not. */
  boolean may(String word) {
    return has(word.hashCode());
  }

  /** Whether two words written as one may be among them: false only when they surely are not. */
  boolean joined(String first, String second) {
    int hash = first.hashCode();
    for (int i = 0; i < second.length(); i++) {
      hash = 31 * hash + second.charAt(i);
    }
    return has(hash);
  }

  private boolean has(int hash) {
    int bit = bit(hash);
    return (bits[bit / Long.SIZE] >>> bit & 1) != 0;
  }

  /** The hashes of the beginnings of a word, from none of it to all of it. */
  static int[] heads(String word) {
    int[] heads = new int[word.length() + 1];
    for (int i = 0; i < word.length(); i++) {
      heads[i + 1] = 31 * heads[i] + word.charAt(i);
    }
    return heads;
  }

  /** The word with the letters between two places changed to others, or null when that is surely none of the words. @param heads see {@link #heads} */
  String changed(String word, int[] heads, int from, int to, String others) {
    int hash = heads[from];
    for (int i = 0; i < others.length(); i++) {
      hash = 31 * hash + others.charAt(i);
    }
    for (int i = to; i < word.length(); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return has(hash) ? SpellingPair.changed(word, from, to, others) : null;
  }
}
