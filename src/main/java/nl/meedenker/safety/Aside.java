package nl.meedenker.safety;

import java.util.Set;

/**
 * Wordings beside which the rules of some kinds find nothing: a game, a toy, an animal, a small child who does it. Unlike a look-alike they mask no
 * words, and unlike the {@code unless} of a rule they hold for all rules of a kind.
 *
 * @param kinds the kinds whose rules are quiet beside them
 */
record Aside(Set<Kind> kinds, Patterns when) {}
