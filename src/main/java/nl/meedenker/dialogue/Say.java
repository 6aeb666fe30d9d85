package nl.meedenker.dialogue;

/** A text to say: an age line, a tip, a protective factor or a card. */
public record Say(String text) implements Conclusion {}
