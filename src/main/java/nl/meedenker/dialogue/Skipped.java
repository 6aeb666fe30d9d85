package nl.meedenker.dialogue;

/** A question that was asked and passed over. */
public record Skipped(String question) implements Evidence {}
