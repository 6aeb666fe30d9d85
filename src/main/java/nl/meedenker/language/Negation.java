package nl.meedenker.language;

import java.util.List;
import java.util.Set;
import nl.meedenker.language.Word.Border;

/**
 * What is denied: words up to five after a negation and, because Dutch puts "niet" late, words before it in the same clause. A comma,
 * "maar", "wel" or "behalve" ends the reach. Rules: stack.md 3.
 */
final class Negation {
  private static final int REACH = 5;
  private static final Set<String> NEGATIONS = Set.of("niet", "geen", "nooit", "nauwelijks", "zonder", "noch", "niks", "niets", "nie", "not", "no",
      "never", "without", "neither", "none", "hardly", "cannot");
  private static final Set<String> ENDS = Set.of("maar", "wel", "behalve", "but", "except", "want", "because", "omdat", "and", "en", "sinds", "since",
      "toen", "nadat", "when", "after", "sedert", "terwijl", "while", "dus", "so");

  private Negation() {}

  static boolean negates(String word) {
    return NEGATIONS.contains(word);
  }

  /** Whether the words from one index up to another are denied by a negation outside them. */
  static boolean denied(List<Word> words, int from, int to) {
    for (int i = from - 1; i >= 0 && i >= from - REACH; i--) {
      if (words.get(i + 1).border() != Border.NONE || ENDS.contains(words.get(i).text())) {
        break;
      }
      if (denies(words, i)) {
        return true;
      }
    }
    for (int i = to; i < words.size() && i < to + REACH; i++) {
      if (words.get(i).border() != Border.NONE || ENDS.contains(words.get(i).text())) {
        break;
      }
      if (words.get(i).is("niet", "nooit", "not", "never") && denies(words, i) && closes(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "slapen doet hij niet": a late negation reaches back only when the clause stops there. */
  private static boolean closes(List<Word> words, int i) {
    return i + 1 >= words.size() || words.get(i + 1).border() != Border.NONE || ENDS.contains(words.get(i + 1).text());
  }

  /** Not in "niet alleen", "geen idee", "waarom niet", "nooit gedacht dat". */
  private static boolean denies(List<Word> words, int i) {
    Word word = words.get(i);
    if (!negates(word.text())) {
      return false;
    }
    String next = i + 1 < words.size() ? words.get(i + 1).text() : "";
    String before = i > 0 ? words.get(i - 1).text() : "";
    boolean sets = word.is("niet", "not") && Set.of("alleen", "zozeer", "only", "just").contains(next)
        || word.is("geen", "no") && Set.of("idee", "idea").contains(next)
        || word.is("nooit", "never") && Set.of("gedacht", "thought").contains(next)
        || Set.of("waarom", "why").contains(before);
    return !sets;
  }
}
