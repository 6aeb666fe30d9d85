package nl.meedenker.dialogue;

/** Something that may play a part; always put as a question. */
public record Hypothesis(String id) implements Conclusion {}
