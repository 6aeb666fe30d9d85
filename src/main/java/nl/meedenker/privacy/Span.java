package nl.meedenker.privacy;

/**
 * Where personal data stands.
 *
 * @param start first code point, counted from 0
 * @param end code point after the last
 */
public record Span(int start, int end, Kind kind) {}
