package nl.meedenker.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and short phrases that mean the same to a pattern, such as {@code @hit}. The {@link Role} says how negation looks at them.
 * Looking up costs one hash lookup plus the open words ({@code suicid*}) of the set.
 */
final class WordSet {

  /** Persons and times say who and when; only the rest can be negated or be part of an idiom. */
  enum Role { ACT, PERSON, TIME }

  private final Role role;
  private final Map<String, List<WordTest[]>> byFirstWord = new HashMap<>();
  private final List<WordTest[]> openPhrases = new ArrayList<>();

  WordSet(Role role, List<WordTest[]> phrases) {
    this.role = role;
    for (WordTest[] phrase : phrases) {
      if (phrase[0].exact()) {
        byFirstWord.computeIfAbsent(phrase[0].text(), word -> new ArrayList<>()).add(phrase);
      } else {
        openPhrases.add(phrase);
      }
    }
    // The longest phrase first, so that "mijn kind" is taken whole.
    byFirstWord.values().forEach(list -> list.sort((a, b) -> b.length - a.length));
  }

  Role role() {
    return role;
  }

  /** Length in words of each phrase that starts at {@code at}, longest first; empty when none does. */
  int[] lengthsAt(Words words, int at, Steps steps) {
    int[] found = NOTHING;
    List<WordTest[]> candidates = byFirstWord.getOrDefault(words.word(at), List.of());
    for (WordTest[] phrase : candidates) {
      found = with(found, phrase, words, at, steps);
    }
    for (WordTest[] phrase : openPhrases) {
      found = with(found, phrase, words, at, steps);
    }
    return found;
  }

  private static final int[] NOTHING = {};

  private int[] with(int[] found, WordTest[] phrase, Words words, int at, Steps steps) {
    steps.one();
    if (at + phrase.length > words.size() || words.sentence(at) != words.sentence(at + phrase.length - 1)) {
      return found;
    }
    for (int i = 0; i < phrase.length; i++) {
      if (!phrase[i].fits(words.word(at + i)) || (role == Role.ACT && words.masked(at + i))) {
        return found;
      }
    }
    for (int length : found) {
      if (length == phrase.length) {
        return found;
      }
    }
    int[] more = java.util.Arrays.copyOf(found, found.length + 1);
    more[found.length] = phrase.length;
    return more;
  }
}
