package nl.meedenker.safety;

import java.util.Set;

/**
 * Wordings beside which the rules of some kinds find nothing: a game, a toy, an animal, a small child who does it. Unlike a look-alike they mask no
 * words, and unlike the {@code unless} of a rule they hold for all rules of a kind.
 *
 * @param kinds the kinds whose rules are quiet beside them
 * @param when one of these stands in the sentence, or in a short one beside it
 * @param where when not empty, one of these must stand somewhere in the text
 * @param unless none of these may stand in the sentence or in a short one beside it
 */
record Aside(Set<Kind> kinds, Patterns when, Patterns where, Patterns unless) {

  boolean beside(Words words, int from, int to, Steps steps) {
    return when.match(words, from, to, steps) && (where.isEmpty() || where.match(words, steps)) && !unless.match(words, from, to, steps);
  }
}
