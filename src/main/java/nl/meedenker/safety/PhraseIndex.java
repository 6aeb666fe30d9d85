package nl.meedenker.safety;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds every phrase of one language in one walk over the words, and with them the few patterns that can match at all: those of which some word stands there. Immutable and thread-safe.
 */
final class PhraseIndex {
  private static final Phrase[] NOTHING = {};
  private static final int[] NONE = {};

  private final Map<String, List<Phrase>> exact = new HashMap<>();
  private final LetterTree<List<Phrase>> beginnings = new LetterTree<>();
  private final LetterTree<List<Phrase>> endings = new LetterTree<>();
  private final LetterTree<List<Phrase>> parts = new LetterTree<>();
  /** By phrase, the patterns that are tried where it stands. */
  private final int[][] tried;
  /** The patterns that may match whatever stands there. */
  private final BitSet always = new BitSet();

  PhraseIndex(Collection<Phrase> phrases, Collection<Pattern> patterns) {
    phrases.forEach(this::add);
    exact.values().forEach(list -> list.sort(Comparator.comparingInt(Phrase::length).reversed()));
    List<List<Integer>> byPhrase = new ArrayList<>();
    phrases.forEach(p -> byPhrase.add(new ArrayList<>()));
    for (Pattern pattern : patterns) {
      WordSet anchor = pattern.anchor();
      if (anchor == null) {
        always.set(pattern.number());
      } else {
        anchor.phrases().forEach(p -> byPhrase.get(p.number()).add(pattern.number()));
      }
    }
    this.tried = byPhrase.stream().map(list -> list.isEmpty() ? NONE : list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
  }

  private void add(Phrase phrase) {
    WordTest first = phrase.first();
    if (first.exact()) {
      exact.computeIfAbsent(first.text(), w -> new ArrayList<>(1)).add(phrase);
    } else {
      boolean ends = first.openStart() && !first.openEnd();
      LetterTree<List<Phrase>> tree = ends ? endings : first.openStart() ? parts : beginnings;
      CharSequence letters = ends ? new StringBuilder(first.text()).reverse() : first.text();
      List<Phrase> same = tree.get(letters);
      if (same == null) {
        same = new ArrayList<>(1);
        tree.put(letters, same);
      }
      same.add(phrase);
    }
  }

  /** The phrases that stand at each place: those that begin with a whole word first, the longest of them first. */
  Phrase[][] phrases(Words words, Steps steps) {
    Phrase[][] all = new Phrase[words.size()][];
    List<Phrase> here = new ArrayList<>();
    for (int at = 0; at < all.length; at++) {
      here.clear();
      String word = words.word(at);
      int place = at;
      standing(exact.getOrDefault(word, List.of()), words, place, here, steps);
      beginnings.from(word, 0, list -> standing(list, words, place, here, steps));
      endings.backwards(word, list -> standing(list, words, place, here, steps));
      for (int i = 0; i < word.length(); i++) {
        parts.from(word, i, list -> standing(list, words, place, here, steps));
      }
      all[at] = here.isEmpty() ? NOTHING : here.toArray(NOTHING);
    }
    return all;
  }

  private static void standing(List<Phrase> phrases, Words words, int at, List<Phrase> here, Steps steps) {
    for (Phrase phrase : phrases) {
      steps.one();
      if (phrase.stands(words, at)) {
        here.add(phrase);
      }
    }
  }

  /** The numbers of the patterns that can match where these phrases stand. */
  BitSet patterns(Phrase[][] phrases) {
    BitSet patterns = (BitSet) always.clone();
    for (Phrase[] here : phrases) {
      for (Phrase phrase : here) {
        for (int pattern : tried[phrase.number()]) {
          patterns.set(pattern);
        }
      }
    }
    return patterns;
  }
}
