package nl.meedenker.dialogue;

/** A combination of answers that asks for more care; only ever upward. */
public record Escalate(String kind, String level) implements Conclusion {}
