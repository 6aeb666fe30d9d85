package nl.meedenker.dialogue;

/** A context the person could tell about: asked, skipped or told unasked. */
public record Heard(String domain) implements Evidence {}
