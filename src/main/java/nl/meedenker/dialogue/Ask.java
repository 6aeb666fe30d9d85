package nl.meedenker.dialogue;

/** This question is worth asking. */
public record Ask(String question, Weight weight) implements Conclusion {}
