package nl.meedenker.language;

/**
 * A wording for which the language mirror offers another.
 *
 * @param start first code point, counted from 0
 * @param end code point after the last
 * @param term id of the wording
 */
public record Term(int start, int end, String term) {}
