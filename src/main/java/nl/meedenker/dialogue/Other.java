package nl.meedenker.dialogue;

/** A concern that was told beside the leading one. */
public record Other(String concern) implements Evidence {}
