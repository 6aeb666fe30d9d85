package nl.meedenker.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the topic words of an utterance say.
 *
 * @param weight per concern: 1 for each word that says so by itself, 0.5 for one that only suggests it
 * @param first per concern: the index of its first word
 * @param deniedOnly concerns that were named only to say that they are not the matter
 */
record Evidence(Map<String, Double> weight, Map<String, Integer> first, Set<String> deniedOnly) {
  static Evidence of(List<Word> words, List<Found> found) {
    Map<String, Double> weight = new HashMap<>();
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> reached = new HashMap<>();
    Set<String> denied = new HashSet<>();
    for (Found f : found) {
      String concern = f.phrase().value();
      boolean again = f.from() < reached.getOrDefault(concern, 0);
      if (again || found.stream().anyMatch(f::inside)) {
        continue;
      }
      if (Denial.of(words, f)) {
        denied.add(concern);
      } else {
        weight.merge(concern, f.phrase().strong() ? 1.0 : 0.5, Double::sum);
        first.putIfAbsent(concern, f.from());
        reached.put(concern, f.to());
      }
    }
    denied.removeAll(weight.keySet());
    return new Evidence(Map.copyOf(weight), Map.copyOf(first), Set.copyOf(denied));
  }

  boolean strong() {
    return weight.values().stream().anyMatch(w -> w >= 1);
  }

  boolean strong(String concern) {
    return weight.getOrDefault(concern, 0.0) >= 1;
  }

  /** Named, if only by a word that suggests it. */
  boolean named(String concern) {
    return weight.containsKey(concern);
  }

  boolean denied(String concern) {
    return deniedOnly.contains(concern);
  }

  /** What was told first leads, when each of the concerns was named in so many words. */
  List<String> inOrder(List<String> concerns) {
    List<String> ordered = new ArrayList<>(concerns);
    if (concerns.stream().allMatch(this::strong)) {
      ordered.sort(Comparator.comparing(first::get));
    }
    return ordered;
  }
}
