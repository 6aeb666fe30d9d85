package nl.meedenker.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** One line of the lexicon: sequences that must all stand in one clause ({@code &}), or near each other in one sentence ({@code +}). */
final class Pattern {

  /** How far apart the sequences of a pattern may stand. */
  enum Scope { CLAUSE, SENTENCE }

  /** Words that may stand between two sequences of one sentence: people who write without full stops make a story one sentence. */
  static final int APART_MAX = 12;

  private final List<Sequence> sequences;
  private final Scope scope;
  private final int number;

  /** @param number counted from 0 in its language */
  Pattern(List<Sequence> sequences, Scope scope, int number) {
    this.sequences = List.copyOf(sequences);
    this.scope = scope;
    this.number = number;
  }

  int number() {
    return number;
  }

  /** The rarest set without which it cannot match; null when there is none. */
  WordSet anchor() {
    return sequences.stream().map(Sequence::anchor).filter(Objects::nonNull).min(Comparator.comparingInt(WordSet::weight)).orElse(null);
  }

  /** Every match between two words; a pattern of several sequences gives at most one a clause or sentence and act. */
  List<Match> in(Words words, int from, int to, Steps steps) {
    if (sequences.size() == 1) {
      return sequences.get(0).in(words, from, to, steps);
    }
    List<Match> found = new ArrayList<>();
    int start = from;
    while (start < to) {
      int end = start + 1;
      while (end < to && sameRegion(words, start, end)) {
        end++;
      }
      found.addAll(together(words, start, end, steps));
      start = end;
    }
    return found;
  }

  /** Every match in the whole text. */
  List<Match> in(Words words, Steps steps) {
    return in(words, 0, words.size(), steps);
  }

  private boolean sameRegion(Words words, int a, int b) {
    return scope == Scope.CLAUSE ? words.clause(a) == words.clause(b) : words.sentence(a) == words.sentence(b);
  }

  /** Each match of the last sequence, joined with the nearest match of every other: the writer puts the act last or alone. */
  private List<Match> together(Words words, int start, int end, Steps steps) {
    List<List<Match>> others = new ArrayList<>();
    for (Sequence sequence : sequences.subList(0, sequences.size() - 1)) {
      List<Match> matches = sequence.in(words, start, end, steps);
      if (matches.isEmpty()) {
        return List.of();
      }
      others.add(matches);
    }
    List<Match> joined = new ArrayList<>();
    for (Match last : sequences.get(sequences.size() - 1).in(words, start, end, steps)) {
      Match whole = Match.empty();
      whole.add(last);
      boolean near = true;
      for (List<Match> matches : others) {
        Match nearest = nearest(matches, last, steps);
        near &= scope == Scope.CLAUSE || nearest.apart(last) <= APART_MAX;
        whole.add(nearest);
      }
      if (near) {
        joined.add(whole);
      }
    }
    return joined;
  }

  /** Matches stand in the order of their first word, so only the two around {@code to} can be the nearest. */
  private static Match nearest(List<Match> matches, Match to, Steps steps) {
    int low = 0;
    int high = matches.size() - 1;
    while (low < high) {
      steps.one();
      int middle = (low + high) / 2;
      if (matches.get(middle).first() < to.first()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Match after = matches.get(low);
    Match before = matches.get(Math.max(0, low - 1));
    return before.apart(to) < after.apart(to) ? before : after;
  }
}
