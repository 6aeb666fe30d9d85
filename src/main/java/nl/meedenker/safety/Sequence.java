package nl.meedenker.safety;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Elements in their order, such as {@code @parent ... @child}. Work per text is at most words x elements x gap: what failed from a place is
 * remembered and not tried again.
 */
final class Sequence {

  private static final int FREE_WORDS_MAX = 3;
  private static final int CLAUSES_CROSSED_MAX = 2;
  private final List<Element> elements;
  private final boolean firstNeeded;

  Sequence(List<Element> elements) {
    this.elements = List.copyOf(elements);
    this.firstNeeded = !elements.get(0).optional() || elements.size() == 1;
  }

  /** Every match that starts between {@code from} and {@code to}, ends before {@code to}, at most one a starting word. */
  List<Match> in(Words words, int from, int to, Steps steps) {
    List<Match> found = List.of();
    BitSet failed = null;
    for (int start = from; start < to; start++) {
      if (firstNeeded && elements.get(0).set().lengthsAt(words, start, steps).length == 0) {
        continue;
      }
      Match match = Match.empty();
      failed = failed == null ? new BitSet() : failed;
      if (fits(words, 0, start, start, to, match, failed, steps)) {
        found = found.isEmpty() ? new ArrayList<>(4) : found;
        found.add(match);
      }
    }
    return found;
  }

  /** The rarest set without which nothing fits; null when there is none. */
  WordSet anchor() {
    return elements.stream().filter(e -> !e.optional()).map(Element::set).min(Comparator.comparingInt(WordSet::weight)).orElse(null);
  }

  /** Whether the elements from {@code index} on fit, the one before having ended just before {@code at}. */
  private boolean fits(Words words, int index, int at, int start, int to, Match match, BitSet failed, Steps steps) {
    if (index == elements.size()) {
      return at > start;
    }
    int key = at * (elements.size() + 1) + index;
    if (index > 0 && failed.get(key)) {
      return false;
    }
    Element element = elements.get(index);
    int others = 0;
    int free = 0;
    for (int place = at; place < to; place++) {
      steps.one();
      if (place > start && !reachable(words, at, place, element)) {
        break;
      }
      for (int length : element.set().lengthsAt(words, place, steps)) {
        if (place + length <= to && fits(words, index + 1, place + length, start, to, match, failed, steps)) {
          match.used().set(place, place + length);
          if (element.act()) {
            match.acts().set(place, place + length);
          }
          return true;
        }
      }
      if (index == 0) {
        break;
      }
      if (words.filler(place) && free < FREE_WORDS_MAX) {
        free++;
      } else if (++others > element.gapMax()) {
        break;
      }
    }
    if (element.optional() && (index > 0 || elements.size() > 1)
        && fits(words, index + 1, at, start, to, match, failed, steps)) {
      return true;
    }
    if (index > 0) {
      failed.set(key);
    }
    return false;
  }

  private static boolean reachable(Words words, int at, int place, Element element) {
    if (at == 0) {
      return true;
    }
    return element.crossing() || element.gapMax() == 0
        ? words.sentence(at - 1) == words.sentence(place) && words.clause(place) - words.clause(at - 1) <= CLAUSES_CROSSED_MAX
        : words.clause(at - 1) == words.clause(place);
  }
}
