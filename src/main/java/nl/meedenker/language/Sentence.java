package nl.meedenker.language;

/**
 * A written sentence about danger, or one that only looks like it.
 *
 * @param kind of the signal, or "none"
 * @param level of the signal, or "none"
 */
record Sentence(String kind, String level, String text) {}
