package nl.meedenker.safety;

/**
 * One place in a {@link Sequence}: what stands there, whether it may be absent, and how far it may stand from the one before.
 *
 * @param set what may stand here
 * @param optional whether it may be absent
 * @param gapMax other words allowed before it; small words ("ook", "echt") are free
 * @param crossing whether those words may pass a clause border; a sentence border is never passed
 */
record Element(WordSet set, boolean optional, int gapMax, boolean crossing) {

  boolean act() {
    return set.role() == WordSet.Role.ACT;
  }
}
