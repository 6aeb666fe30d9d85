package nl.meedenker.dialogue;

/** The leading concern of this conversation; light says whether "nothing for now" can be an outcome for it. */
public record Lead(String concern, boolean light) implements Evidence {}
