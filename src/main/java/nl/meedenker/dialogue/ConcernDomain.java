package nl.meedenker.dialogue;

/** A context that the concern points to; rank 1 is the most telling. */
public record ConcernDomain(String concern, String domain, int rank) implements Evidence {}
