package nl.meedenker.safety;

/** Words by which a kind of writer shows; the first rule of the lexicon that matches counts. */
record VoiceRule(Voice voice, Patterns when, Patterns unless) {

  boolean fits(Words words, Steps steps) {
    return when.match(words, steps) && !unless.match(words, steps);
  }
}
