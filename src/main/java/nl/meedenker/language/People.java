package nl.meedenker.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who stands around the child, seen from the child: "mijn moeder" written by a parent is a grandparent; written by a young person it is
 * family.
 */
final class People {
  private static final Map<String, String> FROM_YOUTH = Map.of("own-parent", "family", "own-sibling", "family");
  private static final Map<String, String> FROM_PARENT = Map.of("own-parent", "grandparent", "own-sibling", "family");

  private People() {}

  /** The same phrases, with the values that depend on who writes filled in. */
  static List<Found> seen(List<Found> found, String speaker) {
    Map<String, String> view = speaker.equals("youth") ? FROM_YOUTH : FROM_PARENT;
    List<Found> seen = new ArrayList<>();
    for (Found f : found) {
      Phrase p = f.phrase();
      if (!p.slot().equals("support-people") || !view.containsKey(p.value())) {
        seen.add(f);
        continue;
      }
      seen.add(new Found(new Phrase(p.slot(), view.get(p.value()), p.strong(), p.event(), p.lang(), p.elements()), f.from(), f.to()));
    }
    return seen;
  }
}
