package nl.meedenker.language;

import java.util.List;

/** School years as ages, Dutch, Flemish and English: "groep 5", "5 havo", "klas 2", "vijfde middelbaar", "3de leerjaar", "year 4", "4th grader". */
final class SchoolYears {
  private static final Word NONE = new Word("", Word.Border.SENTENCE);
  private static final String[] LEVELS = {"havo", "vwo", "vmbo", "mavo", "gymnasium", "atheneum", "vmbot", "kader"};
  /** So many words may stand between "vijfde" and "middelbare": "de vijfde van de middelbare". */
  private static final int BETWEEN = 3;

  /**
   * A school year in words.
   *
   * @param age of most children in it, in years
   * @param to index after its last word
   */
  record Found(int age, int to) {}

  private SchoolYears() {}

  /** The school year that begins at a word, or null. */
  static Found at(List<Word> words, int i) {
    Word w = words.get(i);
    Word after = word(words, i + 1);
    double next = Numbers.of(after);
    if (w.is("groep", "group", "grp", "gr") && next >= 1 && next <= 8) {
      return new Found((int) next + 3, i + 2);
    }
    if (w.is("klas") && next >= 1 && next <= 6 || w.is(LEVELS) && next >= 1 && next <= 6) {
      return new Found((int) next + 11, i + 2);
    }
    if (w.is("grade") && next >= 1 && next <= 12) {
      return new Found((int) next + 5, i + 2);
    }
    if (w.is("year", "yr", "y") && next >= 1 && next <= 13 && Numbers.of(word(words, i - 1)) < 0) {
      return new Found((int) next + 4, i + 2);
    }
    if (w.is("leerjaar") && next >= 1 && next <= 6) {
      return new Found((int) next + 5, i + 2);
    }
    if (after.is(LEVELS) && Numbers.of(w) >= 1 && Numbers.of(w) <= 6) {
      return new Found((int) Numbers.of(w) + 11, i + 2);
    }
    return nth(words, i);
  }

  private static Found nth(List<Word> words, int i) {
    boolean suffixed = words.get(i).number() && word(words, i + 1).is("e", "de", "ste", "th", "nd", "rd", "st");
    double nth = suffixed ? Numbers.of(words.get(i)) : Numbers.ordinal(words.get(i));
    int at = suffixed ? i + 2 : i + 1;
    Word year = word(words, at);
    if (nth >= 1 && nth <= 8 && year.is("groep")) {
      return new Found((int) nth + 3, at + 1);
    }
    if (nth >= 1 && nth <= 6 && (year.is("klas", "middelbaar", "jaars") || year.is(LEVELS))) {
      return new Found((int) nth + 11, at + 1);
    }
    if (nth >= 1 && nth <= 12 && year.is("leerjaar", "grade", "grader", "graders")) {
      return new Found((int) nth + 5, at + 1);
    }
    if (nth >= 1 && nth <= 3 && year.is("kleuterklas", "kleuter")) {
      return new Found((int) nth + 2, at + 1);
    }
    for (int to = at; nth >= 1 && nth <= 6 && to < words.size() && to <= at + BETWEEN; to++) {
      if (words.get(to).is("middelbare", "middelbaar", "secundair", "secundaire", "voortgezet")) {
        return new Found((int) nth + 11, to + 1);
      }
    }
    return null;
  }

  private static Word word(List<Word> words, int i) {
    return i < 0 || i >= words.size() ? NONE : words.get(i);
  }
}
