package nl.meedenker.conversation;

import java.util.Set;

/**
 * What a person typed, with what was on the page when it was typed.
 *
 * @param text the words, with personal data already masked; any length, any characters
 * @param lang the language of the page, nl or en; the words may be in the other one
 * @param asked the id of the question on the page, or empty
 * @param slot the slot that the question asks for, or empty
 * @param offered the values of the replies on the page
 * @param lead the concern that leads the conversation so far, or empty
 */
public record Utterance(String text, String lang, String asked, String slot, Set<String> offered, String lead) {
  public Utterance {
    text = text == null ? "" : text;
    lang = lang == null ? "" : lang;
    asked = asked == null ? "" : asked;
    slot = slot == null ? "" : slot;
    offered = offered == null ? Set.of() : Set.copyOf(offered);
    lead = lead == null ? "" : lead;
  }

  /** Words with nothing asked and nothing known, as at the start of a conversation. */
  public static Utterance of(String text, String lang) {
    return new Utterance(text, lang, "", "", Set.of(), "");
  }

  /** Ids only: what a person typed is in no log. */
  @Override
  public String toString() {
    return "Utterance[" + lang + ", asked " + asked + ", " + text.length() + " characters]";
  }
}
