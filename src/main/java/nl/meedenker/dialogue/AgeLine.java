package nl.meedenker.dialogue;

/** A sourced line on what is often seen from one age in months to another, both included. */
public record AgeLine(String id, String concern, int from, int to) implements Evidence {}
