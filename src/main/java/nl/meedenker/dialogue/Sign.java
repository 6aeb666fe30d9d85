package nl.meedenker.dialogue;

/** A red flag of the leading concern that fits the age: whom to ask and how soon (now, today, this-week, next-visit). */
public record Sign(String id, String concern, String who, String soon) implements Evidence {}
