package nl.meedenker.dialogue;

/** A provision, a rung or a kind of provision goes up, for a stated reason. */
public record Prefer(String target, Reason reason) implements Conclusion {}
