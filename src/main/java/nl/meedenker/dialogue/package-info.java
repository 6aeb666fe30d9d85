/**
 * The dialogue as a pure function: moves in, turn out. What was told becomes a situation, rules conclude from it (through the port {@link nl.meedenker.dialogue.RuleBook}), one policy chooses the next question,
 * and texts say it. The same moves, content and date give the same turn.
 *
 * <p>May enter: values of {@code java.*}, and of the rooms {@code safety} (levels) and {@code provision}. May not enter: files, network, clock, random, logging, Drools, and any condition or wording of our own:
 * those are rules and texts.
 */
package nl.meedenker.dialogue;
