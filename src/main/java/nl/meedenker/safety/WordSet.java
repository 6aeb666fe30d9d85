package nl.meedenker.safety;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Words and short phrases that mean the same to a pattern, such as {@code @hit}. The {@link Role} says how negation looks at them. Immutable and thread-safe.
 */
final class WordSet {

  /** Persons and times say who and when; only the rest can be negated or be part of an idiom. */
  enum Role { ACT, PERSON, TIME }

  private static final int[] NOTHING = {};
  /** What a phrase costs as an anchor: short words stand everywhere. */
  private static final int SHORT = 3;
  private static final int SHORT_WEIGHT = 12;
  private static final int MIDDLE = 5;
  private static final int MIDDLE_WEIGHT = 4;

  private final Role role;
  private final List<Phrase> phrases;
  private final BitSet numbers = new BitSet();
  private final int weight;

  WordSet(Role role, List<Phrase> phrases) {
    this.role = role;
    this.phrases = List.copyOf(phrases);
    int all = 0;
    for (Phrase phrase : phrases) {
      numbers.set(phrase.number());
      all += weight(phrase);
    }
    this.weight = all;
  }

  Role role() {
    return role;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  /** About how often one of the phrases stands in a text, for choosing the rarest set of a pattern. */
  int weight() {
    return weight;
  }

  private static int weight(Phrase phrase) {
    int letters = 0;
    for (WordTest test : phrase.tests()) {
      letters += test.text().length();
    }
    return letters <= SHORT ? SHORT_WEIGHT : letters <= MIDDLE ? MIDDLE_WEIGHT : 1;
  }

  /** Length in words of each phrase that starts at {@code at}: whole words first, the longest of them first; empty when none does. */
  int[] lengthsAt(Words words, int at, Steps steps) {
    int[] found = NOTHING;
    Phrase[] here = words.phrases(at, steps);
    int open = -1;
    for (int i = 0; i < here.length; i++) {
      steps.one();
      if (numbers.get(here[i].number())) {
        open = open < 0 && !here[i].first().exact() ? found.length : open;
        found = with(found, here[i], words, at);
      }
    }
    return open >= 0 && found.length - open > 1 ? asListed(here, words, at, steps) : found;
  }

  /** Several open words ("suicid*") of other lengths: in the order in which they are listed. */
  private int[] asListed(Phrase[] here, Words words, int at, Steps steps) {
    int[] found = NOTHING;
    for (Phrase phrase : here) {
      if (phrase.first().exact() && numbers.get(phrase.number())) {
        found = with(found, phrase, words, at);
      }
    }
    for (Phrase phrase : phrases) {
      steps.one();
      if (!phrase.first().exact() && Arrays.asList(here).contains(phrase)) {
        found = with(found, phrase, words, at);
      }
    }
    return found;
  }

  private int[] with(int[] found, Phrase phrase, Words words, int at) {
    for (int length : found) {
      if (length == phrase.length()) {
        return found;
      }
    }
    if (role == Role.ACT && words.masked(at, at + phrase.length())) {
      return found;
    }
    int[] more = Arrays.copyOf(found, found.length + 1);
    more[found.length] = phrase.length();
    return more;
  }
}
