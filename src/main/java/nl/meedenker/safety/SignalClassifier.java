package nl.meedenker.safety;

/**
 * The port for a trained model. It can only add: the higher level counts, and what it does not see does not lower what the lexicon found. One that throws
 * or returns null counts as absent. Implementations must be thread-safe and keep no text.
 */
@FunctionalInterface
public interface SignalClassifier {

  /**
   * What this text holds.
   *
   * @param text the words as written, at most {@link SafetyScreen#CHARS_MAX} characters, personal data already masked
   * @param lang {@code "nl"} or {@code "en"}, the language of the page
   */
  Judgement classify(String text, String lang);
}
