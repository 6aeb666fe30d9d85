package nl.meedenker.conversation;

/**
 * Understands what a person typed: words to concerns, slot values and moves. The port that the language room fills.
 * An interpreter never throws and may be shared by threads; the same utterance always gives the same interpretation,
 * whatever was interpreted before. It keeps nothing of the words.
 */
public interface Interpreter {
  /** What was understood; {@link Interpretation#nothing} when nothing was. */
  Interpretation interpret(Utterance utterance);
}
