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

  private final Map<String, Starting> exact = new HashMap<>();
  private final LetterTree<List<Phrase>> beginnings = new LetterTree<>();
  private final LetterTree<List<Phrase>> endings = new LetterTree<>();
  private final LetterTree<List<Phrase>> parts = new LetterTree<>();
  /** By phrase, the patterns that are tried where it stands. */
  private final int[][] tried;
  /** The patterns that may match whatever stands there. */
  private final BitSet always = new BitSet();

  PhraseIndex(Collection<Phrase> phrases, Collection<Pattern> patterns) {
    Map<String, List<Phrase>> whole = new HashMap<>();
    phrases.forEach(p -> add(p, whole));
    whole.forEach((word, list) -> {
      list.sort(Comparator.comparingInt(Phrase::length).reversed());
      exact.put(word, Starting.of(list));
    });
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

  /**
   * The phrases that begin with one whole word.
   *
   * @param seconds by phrase, the hash of the whole word that comes second; 0 where none does, or one of several
   */
  private record Starting(Phrase[] phrases, int[] seconds) {
    static final Starting NONE = new Starting(NOTHING, PhraseIndex.NONE);

    static Starting of(List<Phrase> phrases) {
      return new Starting(phrases.toArray(NOTHING),
          phrases.stream().mapToInt(p -> p.length() > 1 && p.tests().get(1).exact() ? p.tests().get(1).text().hashCode() : 0).toArray());
    }

    void standing(Words words, int at, List<Phrase> here, Steps steps) {
      int second = at + 1 < words.size() ? words.word(at + 1).hashCode() : 0;
      for (int i = 0; i < seconds.length; i++) {
        steps.one();
        if ((seconds[i] == 0 || seconds[i] == second) && phrases[i].goesOn(words, at)) {
          here.add(phrases[i]);
        }
      }
    }
  }

  private void add(Phrase phrase, Map<String, List<Phrase>> whole) {
    WordTest first = phrase.first();
    if (first.exact()) {
      whole.computeIfAbsent(first.text(), w -> new ArrayList<>(1)).add(phrase);
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
      exact.getOrDefault(word, Starting.NONE).standing(words, place, here, steps);
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
      if (phrase.goesOn(words, at)) {
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
