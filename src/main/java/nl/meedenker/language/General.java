package nl.meedenker.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.meedenker.conversation.Interpretation.Understood;

/**
 * What counts before anything else is read: words that are, as a whole, one way of saying a reply of the slot that was asked (its label among
 * them; those of a slot that is read otherwise stand in "<slot>.label"). And the two slots of the ontology that belong to no question of a
 * dialogue, for {@code parse}: "yesno" (yes, no, unsure, both) and "scale" (1 to 5, or low, middle, high when only words are given).
 */
final class General {
  private General() {}

  /** The listed value that hides a shorter phrase inside it and says nothing itself: "ben op zoek" is not "ben op". */
  static final String NOT_MEANT = "not-meant";

  static Understood in(Said said) {
    Understood reply = reply(said);
    if (reply != null) {
      return reply;
    }
    if (said.asks("yesno")) {
      String answer = Plain.of(said);
      return answer.isEmpty() ? null : new Understood("yesno", List.of(answer), true, List.of(), said.corrected() > 0);
    }
    if (!said.asks("scale")) {
      return null;
    }
    if (said.words().get(0).is("wat", "what", "waarom", "why", "is", "hoe", "how", "snap", "which", "welke", "wie", "who")) {
      return null;
    }
    Understood number = Scales.in(said, "scale");
    if (number != null || Amounts.number(said)) {
      return number;
    }
    List<Found> words = new ArrayList<>(said.of("scale"));
    said.of("head-full").forEach(f -> words.add(new Found(banded(f.phrase()), f.from(), f.to())));
    String value = Plain.strongest(said, words);
    return value.isEmpty() || value.equals(NOT_MEANT) ? null : new Understood("scale", List.of(value), true, List.of(), false);
  }

  /** How full a head is, in the three words of the ontology. */
  private static Phrase banded(Phrase p) {
    int n = p.value().matches("\\d") ? Integer.parseInt(p.value()) : 0;
    String band = n == 0 ? p.value() : n < 3 ? "low" : n > 3 ? "high" : "middle";
    return new Phrase("scale", band, p.strong(), p.event(), p.lang(), p.elements());
  }

  /** The one reply that all the words say; the two or three that a span of time can be, asked back; else null. */
  static Understood reply(Said said) {
    String slot = said.utterance().slot();
    if (slot.isEmpty()) {
      return null;
    }
    List<String> values = Stream.concat(said.of(slot).stream(), said.of(slot + ".label").stream())
        .filter(f -> f.from() == 0 && f.to() == said.words().size()).map(f -> f.phrase().value()).distinct().toList();
    if (values.contains(NOT_MEANT) || values.isEmpty() || values.size() > 1 && !slot.equals("duration")) {
      return null;
    }
    return values.size() == 1
        ? new Understood(slot, values, true, List.of(), false)
        : new Understood(slot, List.of(), false, values.subList(0, Math.min(3, values.size())), false);
  }
}
