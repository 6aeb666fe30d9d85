package nl.meedenker.dialogue;

/** An open safety signal: kind and level by their ids. */
public record Danger(String kind, String level) implements Evidence {}
