package nl.meedenker.language;

import java.util.List;
import java.util.Set;

/** Whose age is told: "slaat zijn zusje van 1" and "his 2 year old brother" tell the age of a brother or sister, never that of the child. */
final class Siblings {
  private static final Set<String> SIBLING = Set.of("broertje", "zusje", "broer", "zus", "halfbroer", "halfzus", "halfbroertje", "halfzusje",
      "stiefbroer", "stiefzus", "stiefbroertje", "stiefzusje", "brother", "sister", "stepbrother", "stepsister");
  private static final Set<String> WHOSE = Set.of("zijn", "haar", "z'n", "zn", "d'r", "dr", "hun", "een", "his", "her", "their", "a", "mijn", "my");
  /** So many words may stand between "zijn" and "zusje", and between "zusje" and the number. */
  private static final int BETWEEN = 2;

  private Siblings() {}

  /** Whether the age at these words is that of a brother or sister. */
  static boolean age(List<Word> words, Heard age) {
    for (int i = age.from() - 1; i >= 0 && i >= age.from() - 1 - BETWEEN && words.get(i + 1).border() != Word.Border.SENTENCE; i--) {
      if (SIBLING.contains(words.get(i).text())) {
        return owned(words, i);
      }
      if (words.get(i).is("en", "and")) {
        return false;
      }
    }
    boolean before = age.from() > 0 && WHOSE.contains(words.get(age.from() - 1).text());
    for (int i = age.to(); before && i < words.size() && i <= age.to() + BETWEEN && words.get(i).border() == Word.Border.NONE; i++) {
      if (SIBLING.contains(words.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean owned(List<Word> words, int sibling) {
    for (int i = sibling - 1; i >= 0 && i >= sibling - 1 - BETWEEN && words.get(i + 1).border() == Word.Border.NONE; i--) {
      if (WHOSE.contains(words.get(i).text())) {
        return true;
      }
    }
    return false;
  }
}
