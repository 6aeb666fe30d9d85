package nl.meedenker.dialogue;

/**
 * A filled slot: one value that is known now. A slot with several values gives several facts. Only coded values become facts; the person's own words never do.
 *
 * @param slot an id of the vocabulary
 * @param value one of its values, or a coded age ("24-35") or duration ("week:3")
 */
public record Fact(String slot, String value) implements Evidence {}
