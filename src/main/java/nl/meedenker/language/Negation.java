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

  /** Words that may still stand behind a late "niet": "koorts heeft ze niet gelukkig". */
  private static final Set<String> FILLERS = Set.of("gelukkig", "hoor", "echt", "nee", "nu", "luckily", "thankfully", "fortunately", "though", "now");
  /** Words that begin something told for itself, so that a list ends before them. */
  private static final Set<String> TELLS = Set.of("hij", "zij", "ze", "die", "ik", "we", "is", "heeft", "wordt", "he", "she", "they", "it", "i",
      "has", "gets");
  private static final int LIST_MAX = 12;

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
    return listed(words, from, to);
  }

  /** Whether a negation stands between the words of a phrase: "heeft [geen] koorts". */
  static boolean inside(List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (denies(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "geen koorts, stuipen of slapte": "geen" reaches over the commas of a list that ends with "of". */
  private static boolean listed(List<Word> words, int from, int to) {
    boolean list = from > 0 && or(words.get(from - 1));
    for (int i = to; !list && i < words.size() && i < to + REACH && words.get(i).border() != Border.SENTENCE && !tells(words.get(i)); i++) {
      list = or(words.get(i));
    }
    for (int i = from - 1; list && i >= 0 && i >= from - LIST_MAX; i--) {
      if (words.get(i + 1).border() == Border.SENTENCE || tells(words.get(i))) {
        return false;
      }
      if (words.get(i).is("geen", "zonder", "no", "without") && denies(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean or(Word word) {
    return word.is("of", "noch", "or", "nor");
  }

  private static boolean tells(Word word) {
    return TELLS.contains(word.text()) || ENDS.contains(word.text());
  }

  /** "slapen doet hij niet": a late negation reaches back only when the clause stops there. */
  private static boolean closes(List<Word> words, int i) {
    int next = i + 1 < words.size() && words.get(i + 1).border() == Border.NONE && FILLERS.contains(words.get(i + 1).text()) ? i + 2 : i + 1;
    return next >= words.size() || words.get(next).border() != Border.NONE || ENDS.contains(words.get(next).text());
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
