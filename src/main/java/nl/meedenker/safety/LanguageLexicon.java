package nl.meedenker.safety;

import java.util.List;

/**
 * All that the lexicon says about one language. Immutable and thread-safe.
 *
 * @param around words that deny what stands before and after them ("niet")
 * @param ahead words that deny only what follows ("geen")
 * @param notDenying phrases in which such a word denies nothing ("niet alleen")
 * @param noLonger phrases that put it in the past ("niet meer")
 * @param lookalikes phrases whose words are masked before the rules look ("slaat over")
 * @param fiction places where it is a story or a game, unless one of {@code real} stands in the sentence too
 * @param asides what makes the rules of some kinds quiet, with the same exception
 * @param now phrases that say it happens at this moment
 * @param doubts past, exercise, "wat als" and jokes: each lowers a match to one gentle question
 */
record LanguageLexicon(String lang, Clauses clauses, Spelling spelling, WordSet around, WordSet ahead, Patterns notDenying,
    Patterns noLonger, Patterns lookalikes, Patterns fiction, Patterns real, Patterns now,
    List<Aside> asides, List<Doubt> doubts, List<VoiceRule> voices, List<SignalRule> rules) {}
