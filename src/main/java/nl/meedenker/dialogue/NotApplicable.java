package nl.meedenker.dialogue;

/** This question does not fit here; an answer to it sleeps until it fits again. */
public record NotApplicable(String question) implements Conclusion {}
