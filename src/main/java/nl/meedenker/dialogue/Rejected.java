package nl.meedenker.dialogue;

/** A hypothesis or provision that the person put aside; it stays away. */
public record Rejected(String id) implements Evidence {}
