package nl.meedenker.language;

import java.util.List;
import nl.meedenker.conversation.Interpretation.Understood;

/**
 * The two slots of the ontology that belong to no question of a dialogue, for {@code parse}: "yesno" (yes, no, unsure, both) and "scale" (1 to
 * 5, or low, middle, high when only words are given).
 */
final class General {
  private General() {}

  static Understood in(Said said) {
    if (said.asks("yesno")) {
      String answer = Answers.of(said.corrected() > 0 ? said.words().subList(said.corrected(), said.words().size()) : said.words());
      return answer.isEmpty() ? null : new Understood("yesno", List.of(answer), true, List.of(), said.corrected() > 0);
    }
    if (!said.asks("scale")) {
      return null;
    }
    Understood number = Amounts.scale(said, "scale");
    if (number != null || Amounts.number(said)) {
      return number;
    }
    List<Found> words = said.of("head-full");
    if (words.isEmpty()) {
      return null;
    }
    int n = Integer.parseInt(words.get(0).phrase().value());
    return new Understood("scale", List.of(n < 3 ? "low" : n > 3 ? "high" : "middle"), true, List.of(), false);
  }
}
