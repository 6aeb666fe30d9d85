package nl.meedenker.language;

import java.util.Arrays;
import java.util.List;

/** The {@link Features} of words as hashes of their names, for asking a {@link Categoriser}: each once, in their order. Several categorisers of one language can be asked with the same. */
final class Marks implements Features.Names {
  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int FIRST_SIZE = 1024;

  private long[] hashes = new long[FIRST_SIZE];
  private char[] kinds = new char[FIRST_SIZE];
  /** Open addressing, at most half full. */
  private long[] seen = new long[2 * FIRST_SIZE];
  private int size;

  private Marks() {}

  /** @param lang nl or en, for the stems */
  static Marks of(List<Word> words, String lang) {
    Marks marks = new Marks();
    Features.each(words, lang, marks);
    return marks;
  }

  /** FNV-1a over the characters, stirred; never 0. */
  static long hash(String name) {
    return stirred(fed(START, name, 0, name.length()));
  }

  private static long fed(long hash, CharSequence text, int from, int to) {
    long fed = hash;
    for (int i = from; i < to; i++) {
      fed = (fed ^ text.charAt(i)) * PRIME;
    }
    return fed;
  }

  private static long stirred(long hash) {
    long stirred = hash ^ hash >>> 32;
    return stirred == 0 ? 1 : stirred;
  }

  @Override
  public void name(String kind, CharSequence text, int from, int to) {
    long hash = stirred(fed(fed(START, kind, 0, kind.length()), text, from, to));
    if (size == hashes.length) {
      grow();
    }
    if (fresh(hash)) {
      hashes[size] = hash;
      kinds[size++] = kind.charAt(0);
    }
  }

  private boolean fresh(long hash) {
    int slot = (int) (hash >>> 20) & seen.length - 1;
    while (seen[slot] != 0) {
      if (seen[slot] == hash) {
        return false;
      }
      slot = slot + 1 & seen.length - 1;
    }
    seen[slot] = hash;
    return true;
  }

  private void grow() {
    seen = new long[2 * seen.length];
    for (int i = 0; i < size; i++) {
      fresh(hashes[i]);
    }
    hashes = Arrays.copyOf(hashes, 2 * size);
    kinds = Arrays.copyOf(kinds, 2 * size);
  }

  int size() {
    return size;
  }

  long hash(int at) {
    return hashes[at];
  }

  /** The kind of a name: a key of {@link Features#SHARES}. */
  char kind(int at) {
    return kinds[at];
  }
}
