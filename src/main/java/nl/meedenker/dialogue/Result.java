package nl.meedenker.dialogue;

import java.util.List;
import nl.meedenker.provision.Option;

/**
 * What a conversation comes to: it depends on the current answers, the content and the rules alone.
 *
 * @param hypotheses hypotheses that may be shown, the best supported first
 * @param basis what has to be in order first
 * @param few the options on screen
 * @param fitting everything that fits, in order
 */
public record Result(List<String> hypotheses, List<String> basis, List<Option> few, List<Option> fitting) {
  /** How many hypotheses are shown. */
  public static final int HYPOTHESES_MAX = 4;

  /** Whether a person would see the same: the hypotheses, the basis, and the options in their order. */
  boolean same(Result other) {
    return hypotheses.equals(other.hypotheses) && basis.equals(other.basis) && ids(few).equals(ids(other.few));
  }

  static List<String> ids(List<Option> options) {
    return options.stream().map(o -> o.provision().id()).toList();
  }
}
