package nl.meedenker.language;

import java.util.ArrayList;
import java.util.List;
import nl.meedenker.conversation.Interpretation.Understood;
import nl.meedenker.dialogue.Slot;

/**
 * What is only said back: the word someone has for the child, and what exactly was seen of a concern. Never asked back: what is not sure is left out. Thread-safe.
 */
final class Mentions {
  private final Phrases phrases;

  Mentions(Phrases phrases) {
    this.phrases = phrases;
  }

  /** What was mentioned, in the order of the words; null when nothing was, or two things where one can be. */
  Understood in(Said said, Slot slot) {
    List<Found> found = said.counting(phrases).stream().filter(f -> f.phrase().slot().equals(slot.id())).toList();
    List<String> values = new ArrayList<>();
    for (Found f : found) {
      String value = f.phrase().value();
      boolean hidden = found.stream().anyMatch(f::inside);
      boolean denied = slot.many() && !f.phrase().negative()
          && (Negation.denied(said.words(), f.from(), f.to()) || Negation.inside(said.words(), f.from(), f.to()));
      if (!hidden && !denied && !said.aside(f.from()) && !values.contains(value)) {
        values.add(value);
      }
    }
    values.remove(General.NOT_MEANT);
    if (!slot.many() && values.size() > 1) {
      found.stream().filter(f -> !f.phrase().strong()).forEach(f -> values.remove(f.phrase().value()));
    }
    return values.isEmpty() || !slot.many() && values.size() > 1 ? null : new Understood(slot.id(), values, true, List.of(), false);
  }
}
