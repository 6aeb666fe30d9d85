package nl.meedenker.safety;

/**
 * One entry under {@code rules:} of the lexicon.
 *
 * @param id as written in the lexicon, unique in one language
 * @param level what a match means, before time and doubt are weighed
 * @param whenNow the level when the words say that it happens now; the same as {@code level} when that makes no difference
 * @param question the gentle question when a match ends as {@link Level#CONCERN}
 * @param keepsNegated whether a negation leaves it standing ("niet meer willen leven" needs no such mark: a negation that is part of the
 *     pattern never negates it)
 * @param keepsLevel whether past, "wat als" and jokes leave the level as it is
 * @param when one of these must match
 * @param where when not empty, one of these must stand somewhere in the text
 * @param unless none of these may stand in the same sentence
 */
record SignalRule(String id, Kind kind, Level level, Level whenNow, String question, boolean keepsNegated, boolean keepsLevel,
    Patterns when, Patterns where, Patterns unless) {}
