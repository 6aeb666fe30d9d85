package nl.meedenker.provision;

import java.util.Map;
import java.util.Set;

/**
 * What the catalogue is asked for.
 *
 * @param dialogue which dialogue asks
 * @param concern the leading concern, or empty
 * @param min youngest possible age in months
 * @param max oldest possible age in months
 * @param hypotheses hypotheses that are open
 * @param preferred ids, rungs or kinds that go up, with the rank of their reason (lower first)
 * @param favoured ids that a rule says fit in particular: they are among the few, in the place of their rung
 * @param heldBack ids, rungs or kinds that are not offered now
 * @param rejected ids the person put aside
 * @param lightOnly whether nothing may ask more of the parent than a call
 */
public record Need(String dialogue, String concern, int min, int max, Set<String> hypotheses, Map<String, Integer> preferred, Set<String> favoured,
    Set<String> heldBack, Set<String> rejected, boolean lightOnly) {}
