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

    int last() {
        return used.length() - 1;
    }
}
