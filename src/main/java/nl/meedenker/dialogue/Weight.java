package nl.meedenker.dialogue;

/** How much a question matters, the most first. */
public enum Weight {
  MUST, SHOULD, COULD
}
