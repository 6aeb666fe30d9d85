package nl.meedenker.conversation;

import java.util.List;

/**
 * What was understood of one utterance. Empty lists and NONE mean that nothing was.
 *
 * @param understood what fills slots: at most one entry per slot
 * @param meta what was said about the conversation itself
 * @param speaker parent, professional, youth, other, or empty when the words do not tell
 * @param lang the language of the words, nl or en
 */
public record Interpretation(List<Understood> understood, Meta meta, String speaker, String lang) {
  /**
   * What an utterance says about one slot.
   *
   * @param slot a slot of the vocabulary
   * @param values what is taken, the most important first; empty when it is not sure
   * @param sure taken and shown as a chip; otherwise asked back with the candidates
   * @param candidates what could be meant, the likeliest first, at most three; empty when sure
   * @param correction whether the person put an earlier answer right ("nee wacht, 7")
   */
  public record Understood(String slot, List<String> values, boolean sure, List<String> candidates, boolean correction) {
    public Understood {
      values = List.copyOf(values);
      candidates = List.copyOf(candidates);
    }

    /** Slot and certainty only: values may be a person's own words. */
    @Override
    public String toString() {
      return slot + (sure ? " sure" : " asked back");
    }
  }

  /** What a person can say about the conversation instead of in it. */
  public enum Meta {
    NONE, WHY, BACK, SKIP, STOP, RESTART, CONFUSED, HUMAN, SMALL_TALK, THANKS,
    /** "Zo bedoelde ik het niet": an earlier signal or answer was read wrongly. */
    MEANT_OTHERWISE, OVERVIEW
  }

  public Interpretation {
    understood = List.copyOf(understood);
  }

  /** Nothing was understood. */
  public static Interpretation nothing(String lang) {
    return new Interpretation(List.of(), Meta.NONE, "", lang);
  }

  /** What was said about a slot, or null. */
  public Understood about(String slot) {
    return understood.stream().filter(u -> u.slot().equals(slot)).findFirst().orElse(null);
  }
}
