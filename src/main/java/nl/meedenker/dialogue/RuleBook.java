package nl.meedenker.dialogue;

import java.util.Collection;
import java.util.List;

/** The port to the rules: what follows from these facts in one pass. Pure and thread-safe. */
public interface RuleBook {
  /**
   * Fires the rules of one pass.
   *
   * @param pass which rules
   * @param known evidence and the conclusions of earlier passes
   * @return the activations, sorted so that the order of firing cannot be seen
   * @throws RulesFailedException when a rule throws, loops or takes too long; nothing of the pass is kept
   */
  List<Activation> fire(Pass pass, Collection<?> known);
}
