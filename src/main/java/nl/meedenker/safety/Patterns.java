package nl.meedenker.safety;

import java.util.ArrayList;
import java.util.List;

/** Patterns of one list, numbered one after the other, of which only those are tried that can match. Immutable and thread-safe. */
final class Patterns {
  private final List<Pattern> all;
  private final int from;

  /** @throws IllegalArgumentException when they are not numbered one after the other */
  Patterns(List<Pattern> all) {
    this.all = List.copyOf(all);
    this.from = all.isEmpty() ? 0 : all.get(0).number();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).number() != from + i) {
        throw new IllegalArgumentException("patterns of one list are read one after the other");
      }
    }
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The pattern that can match, from a place in the list on; null when there is none. */
  private Pattern next(Words words, int place, Steps steps) {
    if (place >= all.size()) {
      return null;
    }
    int number = words.mayMatch(from + place, steps);
    return number >= 0 && number < from + all.size() ? all.get(number - from) : null;
  }

  /** Whether one of them can match at all. */
  boolean mayMatch(Words words, Steps steps) {
    return next(words, 0, steps) != null;
  }

  /** Whether one of them matches between two words. */
  boolean match(Words words, int first, int to, Steps steps) {
    for (Pattern p = next(words, 0, steps); p != null; p = next(words, p.number() - from + 1, steps)) {
      if (!p.in(words, first, to, steps).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  boolean match(Words words, Steps steps) {
    return match(words, 0, words.size(), steps);
  }

  /** Those that can match, in their order. */
  List<Pattern> thatMayMatch(Words words, Steps steps) {
    Pattern first = next(words, 0, steps);
    if (first == null) {
      return List.of();
    }
    List<Pattern> some = new ArrayList<>();
    for (Pattern p = first; p != null; p = next(words, p.number() - from + 1, steps)) {
      some.add(p);
    }
    return some;
  }
}
