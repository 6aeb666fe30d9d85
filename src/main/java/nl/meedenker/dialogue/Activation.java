package nl.meedenker.dialogue;

import java.util.List;

/**
 * One firing of a rule.
 *
 * @param rule the rule's name
 * @param because id of the text that tells its reason
 * @param source where the judgement comes from
 * @param matched what it matched: evidence and earlier conclusions, in the order of the rule
 * @param conclusion what it added
 */
public record Activation(String rule, String because, String source, List<Object> matched, Conclusion conclusion) {
  public Activation {
    matched = List.copyOf(matched);
  }
}
