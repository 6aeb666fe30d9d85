package nl.meedenker.safety;

import java.util.BitSet;

/**
 * The words that a pattern used. Belongs to one call.
 *
 * @param used every word that fitted an element
 * @param acts those of them that say what happens (not who, not when); negation looks at these
 */
record Match(BitSet used, BitSet acts) {

  static Match empty() {
    return new Match(new BitSet(), new BitSet());
  }

  void add(Match other) {
    used.or(other.used);
    acts.or(other.acts);
  }

  int first() {
    return used.nextSetBit(0);
  }

  /** How many words stand between this match and another; 0 when they touch or overlap. */
  int apart(Match other) {
    return Math.max(0, Math.max(other.first() - last(), first() - other.last()) - 1);
  }

  int last() {
    return used.length() - 1;
  }
}
