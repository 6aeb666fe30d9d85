package nl.meedenker.language;

import java.util.List;
import java.util.Set;

/** Whether an answer to "wat zou jou nu het meest helpen?" tells a wish, or how it is now. */
final class Wishes {
  private static final List<String> WISHED = List.of("ik wil", "wil ik", "wil graag", "willen", "wilde", "wou", "wilt", "graag", "hoop", "hopen",
      "wens", "verlang", "liefst", "weer eens", "eindelijk", "zou fijn", "zou helpen", "het fijnst", "iemand die", "iemand om", "iets om", "iets wat",
      "iets dat", "want", "wanna", "wish", "hope", "hoping", "would like", "would love", "would help", "would be", "to be able", "someone",
      "somebody", "something", "finally", "please", "need", "nodig", "moet");
  private static final Set<String> TELLS_NOW = Set.of("het", "hij", "ze", "zij", "we", "wij", "er", "elke", "iedere", "nu", "ik", "mijn", "onze",
      "it", "it's", "he", "she", "they", "there", "every", "now", "i", "my", "our", "thuis", "alles", "everything", "niks", "nothing", "kan", "is",
      "heeft", "can", "has", "are", "die");

  private Wishes() {}

  /** A wish that is named, or words that do not begin by telling how things are. */
  static boolean told(List<Word> words) {
    StringBuilder all = new StringBuilder(" ");
    words.forEach(w -> all.append(w.text()).append(' '));
    return WISHED.stream().anyMatch(w -> all.indexOf(" " + w + " ") >= 0) || !TELLS_NOW.contains(words.get(0).text());
  }
}
