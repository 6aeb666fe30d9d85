package nl.meedenker.dialogue;

import java.util.List;

/**
 * One thing a dialogue can ask.
 *
 * @param id its id; its words are texts "id.prompt", "id.why", "id.again"
 * @param slot what the answer fills
 * @param phase the phase it stands in
 * @param order its place in the whole dialogue
 * @param ask whether it is asked always, when a rule concludes so, or when the person opens it
 * @param weight how much it matters when it is always asked
 * @param free asked whether or not an answer can change the result (strengths, own words, safety, red flags)
 * @param domain the context it belongs to, or empty
 * @param follow whether it is a follow-up inside its domain
 * @param fields slots in own words on the same page
 * @param replies the values that can be pressed here; empty for all of the slot
 * @param signReplies whether its replies are the signs of the leading concern
 */
public record Question(String id, String slot, String phase, int order, When ask, Weight weight, boolean free, String domain, boolean follow,
    List<String> fields,
    List<String> replies, boolean signReplies) {
  /** When a question may be asked. */
  public enum When {
    ALWAYS, WHEN_CONCLUDED, WHEN_OPENED
  }

  public Question {
    fields = List.copyOf(fields);
    replies = List.copyOf(replies);
  }
}
