package nl.meedenker.safety;

import java.util.ArrayList;
import java.util.List;

/** The spelling pairs of one language, found in a word in one walk. Immutable and thread-safe. */
final class SpellingHabits {
  private final List<SpellingPair> pairs;
  private final LetterTree<List<Integer>> anywhere = new LetterTree<>();
  private final LetterTree<List<Integer>> atStart = new LetterTree<>();
  private final LetterTree<List<Integer>> atEnd = new LetterTree<>();

  SpellingHabits(List<SpellingPair> pairs) {
    this.pairs = List.copyOf(pairs);
    for (int i = 0; i < pairs.size(); i++) {
      SpellingPair pair = pairs.get(i);
      LetterTree<List<Integer>> tree = pair.atEnd() ? atEnd : pair.atStart() ? atStart : anywhere;
      CharSequence letters = pair.atEnd() ? new StringBuilder(pair.from()).reverse() : pair.from();
      List<Integer> same = tree.get(letters);
      if (same == null) {
        same = new ArrayList<>(1);
        tree.put(letters, same);
      }
      same.add(i);
    }
  }

  /** The word with each habit undone in each place, in the order of the pairs. */
  List<String> undone(String word) {
    boolean[] found = new boolean[pairs.size()];
    for (int i = 0; i < word.length(); i++) {
      anywhere.from(word, i, all -> mark(all, found));
    }
    atStart.from(word, 0, all -> mark(all, found));
    atEnd.backwards(word, all -> mark(all, found));
    List<String> undone = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (found[i]) {
        pairs.get(i).apply(word, undone);
      }
    }
    return undone;
  }

  private static void mark(List<Integer> all, boolean[] found) {
    all.forEach(i -> found[i] = true);
  }
}
