package nl.meedenker.dialogue;

import java.util.List;

/**
 * Something a person can be thinking about, with what is known of it.
 *
 * @param id its id in the ontology
 * @param light whether "nothing for now" can be an outcome
 * @param domains contexts to ask about, the most telling first
 * @param lines what is often seen at which age
 * @param signs its red flags, with the ages at which they can be asked
 * @param tips what often helps first
 * @param sources where each line and tip was read, by its id
 */
public record Concern(String id, boolean light, List<String> domains, List<AgeLine> lines, List<AgedSign> signs, List<Tip> tips,
    java.util.Map<String, String> sources) {
  /** A red flag with the ages, in months, at which it makes sense. */
  public record AgedSign(Sign sign, int from, int to, String source) {}

  public Concern {
    domains = List.copyOf(domains);
    lines = List.copyOf(lines);
    signs = List.copyOf(signs);
    tips = List.copyOf(tips);
    sources = java.util.Map.copyOf(sources);
  }

  /** The signs that can be asked for this age; all of them when the age is not known. */
  public List<AgedSign> signsFor(AgeRange age) {
    return age == null ? signs : signs.stream().filter(s -> s.from() <= age.max() && s.to() >= age.min()).toList();
  }
}
