package nl.meedenker.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.meedenker.conversation.Interpretation.Understood;
import nl.meedenker.dialogue.Slot;

/**
 * What is only said back: the word someone has for the child, and what exactly was seen of a concern. Never asked back: what is not sure is left out. Thread-safe.
 */
final class Mentions {
  /** What a writer can also say of themselves: "ik ben bang dat hij ...", "I am so angry". */
  private static final Set<String> FEELINGS = Set.of("anger-aggression", "anxiety-insecurity", "low-mood-withdrawn", "crying-tantrums");
  private static final int REACH = 4;

  private final Phrases phrases;

  Mentions(Phrases phrases) {
    this.phrases = phrases;
  }

  /** What was mentioned, in the order of the words; null when nothing was, or two things where one can be. */
  Understood in(Said said, Slot slot) {
    List<Found> found = said.counting(phrases).stream().filter(f -> f.phrase().slot().equals(slot.id())).toList();
    if (found.isEmpty()) {
      return null;
    }
    List<String> values = new ArrayList<>();
    for (Found f : found) {
      String value = f.phrase().value();
      boolean hidden = found.stream().anyMatch(f::inside);
      boolean denied = slot.many() && !f.phrase().negative()
          && (Negation.denied(said.words(), f.from(), f.to()) || Negation.inside(said.words(), f.from(), f.to()));
      if (!hidden && !denied && !(FEELINGS.contains(value.split("\\.")[0]) && ofWriter(said.words(), f.from())) && !said.aside(f.from())
          && !values.contains(value)) {
        values.add(value);
      }
    }
    values.remove(General.NOT_MEANT);
    if (!slot.many() && values.size() > 1) {
      found.stream().filter(f -> !f.phrase().strong()).forEach(f -> values.remove(f.phrase().value()));
    }
    return values.isEmpty() || !slot.many() && values.size() > 1 ? null : new Understood(slot.id(), values, true, List.of(), false);
  }

  /** Whether the nearest one named before these words is the writer. */
  private static boolean ofWriter(List<Word> words, int from) {
    for (int i = from - 1; i >= 0 && i >= from - REACH && words.get(i + 1).border() != Word.Border.SENTENCE; i--) {
      if (words.get(i).is("hij", "ze", "zij", "die", "ie", "zoon", "zoontje", "dochter", "dochtertje", "kind", "he", "she", "they", "son", "daughter",
          "child")) {
        return false;
      }
      if (words.get(i).is("ik", "i", "wij", "we")) {
        return true;
      }
    }
    return false;
  }
}
