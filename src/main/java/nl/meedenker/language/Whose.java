package nl.meedenker.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.meedenker.dialogue.AgeRange;

/**
 * Which of the ages in an answer is the one that was asked for: that of the child itself, now. A brother's or sister's age, the age next month and what was said
 * before give way to it.
 */
final class Whose {
  private static final int YEAR = 12;
  private static final int MONTHS_MAX = 23;
  private static final int BACK = 4;
  private static final Set<String> BEFORE = Set.of("zei", "zeg", "schreef", "said", "say", "put", "wrote", "corrected", "gecorrigeerd", "dacht",
      "thought", "vulde");
  private static final Set<String> OTHER_CHILD = Set.of("broer", "broertje", "zus", "zusje", "kleine", "kleinste", "broers", "zussen", "brother",
      "sister", "younger", "little", "baby", "andere", "other", "tweede");
  private static final Set<String> BECOMES = Set.of("wordt", "word", "worden", "be", "turns", "turning", "becomes");

  private static final Set<String> SHY = Set.of("shy", "quite", "pushing", "rising", "richting");
  private static final Set<String> GOING = Set.of("going", "thinks", "denkt");

  private Whose() {}

  static List<Heard> of(List<Word> words, List<Heard> heard) {
    if (heard.isEmpty()) {
      return heard;
    }
    List<Heard> left = Corrections.settled(words, months(heard));
    left = without(left, left.stream().filter(h -> !within(words, h, BEFORE, 2)).toList());
    left = without(left, left.stream().filter(h -> !within(words, h, GOING, 2) || h == heard.get(0)).toList());
    left = without(left, left.stream().filter(h -> !within(words, h, OTHER_CHILD, BACK)).toList());
    left = without(left, left.stream().filter(h -> !becomes(words, h)).toList());
    return left.size() == 1 && within(words, left.get(0), SHY, 2) && !bare(left.get(0)) ? List.of(younger(left.get(0))) : left;
  }

  private static List<Heard> without(List<Heard> all, List<Heard> left) {
    return left.isEmpty() ? all : left;
  }

  /** "Five months, no, six": behind months a bare number counts months too. */
  private static List<Heard> months(List<Heard> heard) {
    if (!bare(heard.get(0))) {
      return heard;
    }
    List<Heard> all = new ArrayList<>();
    for (Heard h : heard) {
      AgeRange range = AgeRange.parse(h.value());
      int n = range.min() / YEAR;
      boolean year = h.to() - h.from() == 1 && range.max() - range.min() == YEAR - 1 && n > 0 && n <= MONTHS_MAX;
      all.add(year ? new Heard(n + "-" + n, h.from(), h.to(), h.told()) : h);
    }
    return all;
  }

  private static boolean bare(Heard h) {
    AgeRange range = AgeRange.parse(h.value());
    return range.min() == range.max() && range.min() <= MONTHS_MAX;
  }

  private static boolean within(List<Word> words, Heard h, Set<String> signs, int back) {
    for (int i = h.from() - 1; i >= 0 && i >= h.from() - back; i--) {
      if (signs.contains(words.get(i).text())) {
        return true;
      }
      if (words.get(i + 1).border() != Word.Border.NONE) {
        return false;
      }
    }
    return false;
  }

  private static boolean becomes(List<Word> words, Heard h) {
    boolean soon = h.to() < words.size() && words.get(h.to()).border() == Word.Border.NONE;
    return within(words, h, BECOMES, BACK) || within(words, h, SHY, 2)
        || soon && words.get(h.to()).is("in", "over") && h.to() + 1 < words.size()
            && words.get(h.to() + 1).is("a", "een", "two", "twee", "next", "january", "february", "march", "april", "may", "june", "july", "august",
                "september", "october", "november", "december", "januari", "februari", "maart", "mei", "juni", "juli", "augustus", "oktober");
  }

  private static Heard younger(Heard h) {
    AgeRange range = AgeRange.parse(h.value());
    return range.min() < YEAR || range.max() - range.min() != YEAR - 1
        ? h
        : new Heard((range.min() - YEAR) + "-" + (range.max() - YEAR), h.from(), h.to(), h.told());
  }
}
