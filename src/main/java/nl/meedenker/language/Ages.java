package nl.meedenker.language;

import java.util.ArrayList;
import java.util.List;
import nl.meedenker.dialogue.AgeRange;

/**
 * Ages of a child in words, as ranges in months. "groep n" is n + 3 years and "brugklas" 12, each give or take a year (ontology.md). The
 * parent's own age ("ik ben 34"), clock times, amounts and spans of time are no ages.
 */
final class Ages {
  private static final double WEEKS_IN_MONTH = 4.35;
  private static final double WEEKS_ROUGHLY = 4;
  /** Who is asked for the age of a child and tells no more than this of themselves is the child. */
  private static final int TEEN_MAX = 19;
  private static final int YEAR = 12;
  private static final int MARRIED_REACH = 4;
  private final List<Word> words;
  private final boolean asked;
  private final boolean youth;
  private final List<Heard> found = new ArrayList<>();

  private Ages(List<Word> words, boolean asked, boolean youth) {
    this.words = words;
    this.asked = asked;
    this.youth = youth;
  }

  /**
   * The ages in the words, in their order.
   *
   * @param asked whether an age was asked for: then a bare number is one
   * @param youth whether a young person writes about themselves: then "ik ben 15" is one
   */
  static List<Heard> in(List<Word> words, boolean asked, boolean youth) {
    Ages ages = new Ages(words, asked, youth);
    for (int i = 0; i < words.size(); i++) {
      ages.look(i);
    }
    ages.stages();
    return ages.found;
  }

  /** Stages that are too wide to take without asking ("puber"), as candidates. */
  static List<String> vague(List<Word> words) {
    for (Word word : words) {
      if (AgeWords.VAGUE.containsKey(word.text())) {
        return List.of("144-179", "180-215");
      }
    }
    return List.of();
  }

  private void look(int i) {
    double n = Numbers.of(words.get(i));
    boolean counts = n >= 0 || Numbers.ordinal(words.get(i)) >= 0;
    if (inFound(i) || schoolYear(i) || yearAndHalf(i) || !counts) {
      return;
    }
    if (before(i, 1).is("thirty", "forty", "fifty", "twenty") || Numbers.ordinal(words.get(i)) > 1 && after(i, 1).is("verjaardag", "birthday")) {
      n = Numbers.ordinal(words.get(i));
    }
    if (n < 0 || n > 300 || before(i, 1).is("niet", "geen", "not") || article(i) && !(asked && words.size() == 1) || counts(i)) {
      return;
    }
    int unit = i + 1;
    boolean half = half(i);
    if (half) {
      n += 0.5;
      unit = after(i, 1).is("en", "and") ? i + (after(i, 2).is("een", "a") ? 4 : 3) : i + 2;
    }
    String u = at(unit).text();
    if (AgeWords.MONTHS.contains(u) || AgeWords.WEEKS.contains(u)) {
      young(n, AgeWords.MONTHS.contains(u), i, unit + 1);
    } else if (AgeWords.YEARS.contains(u)) {
      years(n, i, unit + 1, true);
    } else if (!AgeWords.OTHER_UNITS.contains(u)) {
      years(n, i, unit, false);
    }
  }

  private boolean schoolYear(int i) {
    SchoolYears.Found year = SchoolYears.at(words, i);
    if (year != null) {
      add(year.age() * YEAR - YEAR, year.age() * YEAR + 2 * YEAR - 1, i, year.to(), true);
    }
    return year != null;
  }

  /** "Een jaar en een half", "a year and a half". */
  private boolean yearAndHalf(int i) {
    double n = words.get(i).is("a") ? 1 : Numbers.of(words.get(i));
    boolean half = n >= 1 && AgeWords.YEARS.contains(after(i, 1).text()) && after(i, 2).is("en", "and") && after(i, 3).is("a", "een")
        && after(i, 4).is("half");
    if (half && asked) {
      int age = (int) (n * YEAR) + YEAR / 2;
      add(age, age, i, i + 5, true);
    }
    return half && asked;
  }

  /** "Om half acht", "maat 128", "de jongste van de vier", "al twintig jaar getrouwd": numbers that are no age. */
  private boolean counts(int i) {
    Word before = before(i, 1);
    boolean group = before.is("de", "the", "onze", "our", "ons", "our") && before(i, 2).is("van", "of", "uit")
        && !AgeWords.YEARS.contains(after(i, 1).text());
    boolean married = false;
    for (int back = 1; back <= MARRIED_REACH && before(i, back - 1).border() == Word.Border.NONE; back++) {
      married |= AgeWords.MARRIED.contains(before(i, back).text());
    }
    boolean counted = after(i, 1).border() == Word.Border.NONE && AgeWords.OTHER_UNITS.contains(after(i, 2).text())
        && after(i, 2).border() == Word.Border.NONE
        && !AgeWords.YEARS.contains(after(i, 1).text())
        && after(i, 1).is("older", "younger", "big", "little", "oudere", "jongere", "grote", "kleine", "lieve", "other", "andere");
    return counted || AgeWords.COUNTS.contains(before.text()) || group || married || after(i, 1).is("quarters", "clothes");
  }

  /** "een" and "one" are numbers beside a unit, and "one" behind "is". */
  private boolean article(int i) {
    if (words.get(i).is("een", "one") && half(i) && after(i, 1).is("en", "and")) {
      return false;
    }
    return words.get(i).is("een") && !after(i, 1).is("jaar", "jaartje")
        || words.get(i).is("one") && !AgeWords.YEARS.contains(after(i, 1).text()) && !AgeWords.MONTHS.contains(after(i, 1).text())
            && !before(i, 1).is("is", "be", "turned", "just", "almost", "only", "nearly");
  }

  private boolean half(int i) {
    Word next = after(i, 1);
    return next.is("half", "halve")
        || next.is("en", "and") && (after(i, 2).is("half", "halve") || after(i, 2).is("een", "a") && after(i, 3).is("half", "halve"));
  }

  /** "8 maanden": an age when asked, or of a child that is named; "al 3 maanden" never is. */
  private void young(double n, boolean months, int from, int to) {
    boolean told = ageBefore(from, to) || after(to - 1, 1).is("oud", "old") || before(from, 1).is("met");
    if (span(from, to) || n > 47 || !(told || asked && opens(from) && (ends(to) || !before(from, 1).is("is")))
        || at(to).is("geleden", "ago", "lang", "long")) {
      return;
    }
    int age = (int) (months ? n : n / (asked ? WEEKS_ROUGHLY : WEEKS_IN_MONTH));
    add(age, age, from, to, told);
  }

  /** "baby van 8 weken", "ze is nu 5 maanden", "zoontje 8 maanden"; "slaapt nu 3 weken slecht" and "is 3 weken ziek" are spans of time. */
  private boolean ageBefore(int from, int to) {
    int at = from - 1;
    while (at > 0 && words.get(at).is(AgeWords.NEAR)) {
      at--;
    }
    Word sign = at(at);
    return hasChildBefore(from) && (sign.is("van", "of", "aged") || sign.is("is", "was", "wordt") && ends(to))
        || AgeWords.CHILD.contains(sign.text()) && at == from - 1;
  }

  private boolean ends(int to) {
    return to >= words.size() || at(to).border() != Word.Border.NONE
        || at(to).is("en", "and", "met", "maar", "but", "nu", "now", "hoor", "with", "oud", "old");
  }

  /** Whether nothing but small words stands before an amount that answers the question. */
  private boolean opens(int from) {
    for (int i = from - 1; i >= 0; i--) {
      Word word = words.get(i);
      if (!word.is(AgeWords.NEAR) && !AgeWords.CHILD.contains(word.text())
          && !word.is("mijn", "onze", "ons", "een", "de", "my", "our", "a", "the", "is", "was", "wordt", "van", "of", "man", "kleine", "little",
              "one", "wee", "uk", "ukkie", "ja", "nee", "yes", "no", "met",
              "niet", "wacht", "zo'n", "zon", "dat", "en", "and", "ik", "bedoel", "i", "mean", "maar", "but", "sorry", "it", "het", "o",
              "eigenlijk")) {
        return false;
      }
      if (word.border() == Word.Border.SENTENCE) {
        return true;
      }
    }
    return true;
  }

  private void years(double n, int from, int to, boolean named) {
    if (n >= 24 || ownAge(from, n) || span(from, to) || at(to).is("geleden", "ago", "lang", "long")) {
      return;
    }
    boolean another = before(from, 1).is("en", "and") && found.stream().anyMatch(f -> f.told() && f.to() == from - 1);
    boolean of = another || before(from, 1).is("van", "is", "of", "wordt", "was", "bijna", "net", "nog", "pas", "ongeveer", "ruim", "is", "just",
        "almost", "only", "turned", "aged", "age")
        && (hasChildBefore(from) || named || before(from, 1).is("is") && before(from, 2).is("en", "and"));
    boolean told = named && !before(from, 1).is("met") || of
        || AgeWords.CHILD.contains(before(from, 1).text()) && !after(to - 1, 1).is("keer") && from == to - 1
            && !AgeWords.OTHER_UNITS.contains(at(to).text());
    if (!(asked || told)) {
      return;
    }
    int min = (int) Math.round(n * 12);
    boolean whole = n == Math.floor(n);
    Word near = before(from, 1).is("de", "the", "is", "een") ? before(from, 2) : before(from, 1);
    if (near.is("bijna", "almost", "nearly") && whole && n >= 1) {
      add(n == 1 ? min - 1 : min - YEAR, min - 1, from, to, told);
    } else if (named && at(to).is("en", "and") && Numbers.of(at(to + 1)) > 0 && AgeWords.MONTHS.contains(at(to + 2).text())) {
      int exact = min + (int) Numbers.of(at(to + 1));
      add(exact, exact, from, to + 3, told);
    } else {
      add(min, whole ? min + 11 : min, from, to, told);
    }
  }

  /** "ik ben 34", "zelf 34": a grown-up's own age. */
  private boolean ownAge(int i, double n) {
    for (int back = 1; back <= 3; back++) {
      Word a = before(i, back);
      if (a.is("was") && before(i, back + 1).is("ik", "i")) {
        return true;
      }
      if (a.is("ben", "am") && (before(i, back + 1).is("ik", "i") || a.is("am"))) {
        return !youth && !(asked && n <= TEEN_MAX);
      }
      if (a.is("zelf", "myself")) {
        return !youth;
      }
    }
    return false;
  }

  private boolean span(int from, int to) {
    for (int back = 1; back <= 3; back++) {
      Word a = before(from, back);
      if (AgeWords.SPAN_SIGNS.contains(a.text()) && !(back > 1 && a.is("in", "over", "na", "om", "tot", "at"))
          && !(a.is("al") && before(from, back + 1).is("is"))
          && !(back > 1 && a.is("al", "for"))) {
        return true;
      }
      if (from - back + 1 >= 0 && from - back + 1 < words.size() && words.get(from - back + 1).border() != Word.Border.NONE) {
        break;
      }
    }
    return false;
  }

  private void stages() {
    if (!found.isEmpty()) {
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      String range = AgeWords.STAGES.get(words.get(i).text());
      if (range == null) {
        continue;
      }
      boolean another = before(i, 1).is("de", "nieuwe", "the", "new", "kleine", "tweede") || before(i, 1).is("een") && !asked
          || words.get(i).is("brugklas") && before(i, 2).is("sinds", "naar", "since");
      if ((asked || !another) && !Negation.denied(words, i, i + 1)) {
        boolean told = before(i, 1).is("mijn", "onze", "my", "our", "ons") || words.get(i).is("brugklas") || i == 0;
        found.add(new Heard(range, i, i + 1, told));
      }
    }
  }

  private void add(int min, int max, int from, int to, boolean told) {
    AgeRange range = AgeRange.parse(Math.max(0, min) + "-" + Math.min(AgeRange.MONTHS_MAX, max));
    if (range != null) {
      found.add(new Heard(range.code(), from, to, told));
    }
  }

  private boolean inFound(int i) {
    return found.stream().anyMatch(f -> f.from() <= i && i < f.to());
  }

  private boolean hasChildBefore(int from) {
    for (int i = from - 1; i >= 0 && i >= from - 5; i--) {
      if (AgeWords.CHILD.contains(words.get(i).text())) {
        return true;
      }
      if (words.get(i).is("ik", "i") || words.get(i).border() == Word.Border.SENTENCE && i < from - 1) {
        return false;
      }
    }
    return false;
  }

  private Word before(int i, int back) {
    return at(i - back);
  }

  private Word after(int i, int on) {
    return at(i + on);
  }

  private Word at(int i) {
    return i < 0 || i >= words.size() ? NONE : words.get(i);
  }

  private static final Word NONE = new Word("", Word.Border.SENTENCE);
}
