package nl.meedenker.dialogue;

/** How long it has been so, in days, as far as it was told. */
public record Lasting(int days) implements Evidence {}
