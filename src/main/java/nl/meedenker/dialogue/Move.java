package nl.meedenker.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person did, or what their words were read as. The moves so far are the whole state of a conversation. */
public sealed interface Move {

  /**
   * Something was told: slots with their values. A typed sentence may fill any number of slots.
   *
   * @param asked the question that was shown, or empty
   * @param given slots with values; a slot in own words holds one masked text
   * @param typed whether it was typed; for the page and the trace, no rule may read it
   */
  record Answer(String asked, Map<String, List<String>> given, boolean typed) implements Move {
    public Answer {
      given = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    @Override
    public String toString() {
      return "Answer[" + asked + ", " + given.keySet() + "]";
    }
  }

  /** A question was passed over, or the person does not know. */
  record Skip(String question) implements Move {}

  /** The person wants to answer this question again. */
  record Change(String question) implements Move {}

  /** A hypothesis or provision does not fit; it stays away. */
  record Reject(String id) implements Move {}

  /** A hypothesis fits. */
  record Keep(String id) implements Move {}

  /** One understood value is taken away. */
  record Remove(String slot, String value) implements Move {}

  /** A safety signal: what the screen found, without any of the words. */
  record Raise(String kind, String level, String rule, String question, String voice) implements Move {}

  /**
   * How it really is with a signal.
   *
   * @param signal its number, in the order of raising, from 0
   * @param how not-meant, safe-now, over, or a reply to its gentle question: yes, no, unsure, yes-now, yes-later
   */
  record PutRight(int signal, String how) implements Move {}

  /** Words that could mean several things: "Bedoel je ...?" */
  record Clarify(String asked, String slot, List<String> candidates, Map<String, List<String>> given) implements Move {
    public Clarify {
      candidates = List.copyOf(candidates);
      given = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    @Override
    public String toString() {
      return "Clarify[" + asked + ", " + slot + "]";
    }
  }

  /** Words were typed that could not be read as an answer. */
  record NotUnderstood(String asked) implements Move {}

  /** To the overview with what is known so far. */
  record Finish() implements Move {}

  /** There is more to look at: go on asking after the overview was offered. */
  record GoOn() implements Move {}

  /** A saved conversation was opened again, so many whole months after it was saved. */
  record Reopen(int months, boolean askFirst) implements Move {}

  /** Also about another child: what was told of the parent and the family stays. */
  record OtherChild() implements Move {}

  /** What was shown on a check page still holds. */
  record Confirm() implements Move {}
}
