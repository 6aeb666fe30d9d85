package nl.meedenker.dialogue;

/** A provision, a rung or a kind of provision is not offered now, for a stated reason. */
public record HoldBack(String target, Reason reason) implements Conclusion {}
