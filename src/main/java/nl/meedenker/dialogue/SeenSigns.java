package nl.meedenker.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The red flags that count now: those of the leading concern, and of any other concern when they cannot wait. */
final class SeenSigns {
  private static final Set<String> CANNOT_WAIT = Set.of("now", "today");

  private SeenSigns() {}

  static List<Concern.AgedSign> of(Situation s, Map<String, Concern> concerns) {
    List<Concern.AgedSign> seen = new ArrayList<>();
    for (String value : s.values("red-flag")) {
      Concern concern = concerns.get(value.substring(0, Math.max(0, value.indexOf('.'))));
      if (concern != null) {
        concern.signs().stream().filter(a -> a.sign().id().equals(value))
            .filter(a -> concern.id().equals(s.lead()) || CANNOT_WAIT.contains(a.sign().soon())).forEach(seen::add);
      }
    }
    return seen;
  }

  /** Signs are kept for each concern: those of another concern sleep until it leads again. */
  static List<String> merged(List<String> before, List<String> values) {
    List<String> all = new ArrayList<>(before);
    for (String concern : values.stream().map(v -> v.substring(0, v.indexOf('.') + 1)).distinct().toList()) {
      List<String> told = values.stream().filter(v -> v.startsWith(concern)).toList();
      List<String> seen = told.stream().filter(v -> !v.equals(concern + "none") && !v.equals(concern + "unsure")).toList();
      all.removeIf(v -> v.startsWith(concern));
      all.addAll(seen.isEmpty() ? told.subList(0, 1) : seen);
    }
    return List.copyOf(all);
  }
}
