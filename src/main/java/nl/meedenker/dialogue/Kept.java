package nl.meedenker.dialogue;

/** A hypothesis that the person said fits. */
public record Kept(String id) implements Evidence {}
