package nl.meedenker.provision;

import java.util.List;
import java.util.Map;

/**
 * What was found by looking around.
 *
 * @param provisions from light to heavy; on one rung, what names the concern comes first
 * @param all how many there are here when nothing is chosen
 * @param without when nothing was found: how many there are when one part is let go; only parts that help
 */
public record Found(List<Provision> provisions, int all, Map<Sought.Part, Integer> without) {
  public Found {
    provisions = List.copyOf(provisions);
    without = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(without));
  }
}
