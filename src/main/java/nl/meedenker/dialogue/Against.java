package nl.meedenker.dialogue;

/** Something that was told speaks against this hypothesis. */
public record Against(String id) implements Conclusion {}
