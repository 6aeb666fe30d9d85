package nl.meedenker.safety;

/**
 * Wordings that lower what stands in their sentence to one gentle question.
 *
 * @param question the question they ask by themselves, or null for the one of the rule
 */
record Doubt(String question, Patterns when) {}
