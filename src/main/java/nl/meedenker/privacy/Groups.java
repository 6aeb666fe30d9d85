package nl.meedenker.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Groups of words, as in {@code naming.txt}: "group: words". A group may stand on several lines; one that is missing is empty. */
final class Groups {
  private final Map<String, Set<String>> groups = new HashMap<>();

  Groups(List<String> lines) {
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith("#")) {
        groups.computeIfAbsent(line.substring(0, colon).strip(), g -> new HashSet<>())
            .addAll(List.of(line.substring(colon + 1).strip().toLowerCase(Locale.ROOT).split("\\s+")));
      }
    }
  }

  Set<String> of(String group) {
    return groups.getOrDefault(group, Set.of());
  }
}
