package nl.meedenker.dialogue;

/** The child's age as a range in months, both ends included. */
public record Age(int min, int max) implements Evidence {}
