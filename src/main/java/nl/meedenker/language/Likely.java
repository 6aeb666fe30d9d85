package nl.meedenker.language;

import java.util.List;
import nl.meedenker.conversation.Interpretation.Understood;

/**
 * What an answer most likely comes down to when nothing in it was heard for sure: the phrases of "&lt;slot&gt;.likely" in {@code answers.yaml}, by their opening or the
 * kind of word ("iemand die ...", "...therapeut"). Only for parse, where nobody can be asked back: a conversation keeps the words.
 */
final class Likely {
  static final String LIST = ".likely";

  private Likely() {}

  /** One candidate for the slot that was asked, or null. */
  static Understood in(Said said) {
    String slot = said.utterance().slot();
    if (slot.isEmpty() || said.of(slot).stream().anyMatch(f -> f.phrase().value().equals(General.NOT_MEANT))) {
      return null;
    }
    List<Found> found = said.of(slot + LIST);
    String value = Plain.strongest(said, found);
    return value.isEmpty() || value.equals(General.NOT_MEANT) ? null : new Understood(slot, List.of(), false, List.of(value), false);
  }
}
