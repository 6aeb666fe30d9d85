package nl.meedenker.dialogue;

/** Something small that often helps first: rung 1 (yourselves) or 2 (someone close by), and what it asks of the parent. */
public record Tip(String id, String concern, int rung, int from, int to, String asks) implements Evidence {}
