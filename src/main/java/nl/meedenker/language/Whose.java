package nl.meedenker.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
      "sister", "younger", "little", "baby", "andere", "anderen", "other", "others", "tweede", "nichtje", "neefje", "cousin", "ook", "also");
  private static final Set<String> BECOMES = Set.of("wordt", "word", "worden", "be", "turns", "turning", "becomes", "turn");

  private static final Set<String> SHY = Set.of("shy", "quite", "tegen", "pushing", "rising", "richting", "under", "morgen", "tomorrow");
  private static final Set<String> GOING = Set.of("going", "thinks", "denkt");

  /** What is told as still to come, soon: "over twee weken", "morgen", "zaterdag". */
  private static final Set<String> SOON = Set.of("morgen", "overmorgen", "tomorrow", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
      "zaterdag", "zondag",
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "moet", "binnenkort", "straks", "soon", "coming", "weekend");
  private static final Set<String> SPANS = Set.of("dag", "dagen", "week", "weken", "weekjes", "maand", "day", "days", "weeks", "month", "fortnight");
  private static final Set<String> OLDEST = Set.of("oudste", "grootste", "oldest", "eldest", "older", "biggest");
  private static final Set<String> YOUNGEST = Set.of("jongste", "kleinste", "kleine", "youngest", "younger", "smallest", "littlest");
  private static final List<String> ABOUT = List.of("gaat om", "gaat over", "gaat het om", "gaat het over", "gaat me om", "is about", "asking about",
      "talking about",
      "worried about", "it is the", "het is de", "bedoel de", "mean the", "i mean my", "zorgen om", "zorgen over", "vraag is voor");
  private static final List<String> NOT_ABOUT = List.of("gaat het niet", "gaat niet over", "gaat niet om", "not about", "is not the one",
      "doet het prima", "doet het goed",
      "gaat prima", "gaat goed", "is fine", "doet niks", "geen probleem");

  private Whose() {}

  static List<Heard> of(List<Word> words, List<Heard> heard) {
    if (heard.isEmpty()) {
      return heard;
    }
    List<Heard> left = meant(words, Corrections.settled(words, months(heard)));
    left = without(left, left.stream().filter(h -> !within(words, h, BEFORE, 2)).toList());
    left = without(left, left.stream().filter(h -> !within(words, h, GOING, 2) || h == heard.get(0)).toList());
    left = without(left, left.stream().filter(h -> !within(words, h, OTHER_CHILD, BACK)).toList());
    left = without(left, left.stream().filter(h -> !becomes(words, h)).toList());
    return left.size() == 1 && !bare(left.get(0)) && (within(words, left.get(0), SHY, 2) || soon(words, left.get(0)))
        ? List.of(younger(left.get(0)))
        : left;
  }

  /** "Het gaat om de jongste", "daar gaat het niet over": which child is meant is said in so many words. */
  private static List<Heard> meant(List<Word> words, List<Heard> heard) {
    if (heard.size() < 2) {
      return heard;
    }
    List<Heard> left = new ArrayList<>();
    for (int k = 0; k < heard.size(); k++) {
      int end = k + 1 < heard.size() ? heard.get(k + 1).from() : words.size();
      String behind = Corrections.text(words, heard.get(k).to(), end);
      if (NOT_ABOUT.stream().noneMatch(behind::contains)) {
        left.add(heard.get(k));
      }
    }
    left = without(heard, left);
    Heard last = heard.get(heard.size() - 1);
    if (heard.size() > 2 && heard.stream().anyMatch(h -> h != last && h.value().equals(last.value()))) {
      return List.of(last);
    }
    for (int i = 0; i < words.size(); i++) {
      boolean old = OLDEST.contains(words.get(i).text());
      if ((old || YOUNGEST.contains(words.get(i).text())) && ABOUT.stream().anyMatch(Corrections.text(words, Math.max(0, i - BACK), i)::contains)) {
        Comparator<Heard> age = Comparator.comparingInt(h -> AgeRange.parse(h.value()).min());
        return List.of(old ? Collections.max(left, age) : Collections.min(left, age));
      }
    }
    return left;
  }

  /** "Ik word over 2 weken 12", "hij wordt zaterdag vijf", "moet nog vijf worden": not yet. */
  private static boolean soon(List<Word> words, Heard h) {
    boolean becomes = within(words, h, BECOMES, BACK + 1) || h.to() < words.size() && words.get(h.to()).is("worden");
    if (!becomes) {
      return within(words, h, Set.of("coming"), 2);
    }
    for (int i = 0; i < words.size(); i++) {
      Word next = i + 2 < words.size() ? words.get(i + 2) : words.get(i);
      boolean last = i > 0 && words.get(i - 1).is("afgelopen", "vorige", "last", "this");
      if (SOON.contains(words.get(i).text()) && !last || words.get(i).is("over", "in") && SPANS.contains(next.text())) {
        return true;
      }
    }
    return false;
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
        || soon && words.get(h.to()).is("come", "straks", "binnenkort", "next", "later")
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
