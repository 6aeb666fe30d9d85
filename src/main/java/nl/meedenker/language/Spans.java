package nl.meedenker.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How long something has been so: an amount in the person's own unit ("week:3") or the event it began with ("since:move"). "Een paar" is
 * three; half a year is six months. A span that nobody asked for needs a sign of lasting ("al", "sinds", "for").
 */
final class Spans {
  private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("dag", "day"), Map.entry("dagen", "day"), Map.entry("day", "day"),
      Map.entry("days", "day"), Map.entry("week", "week"), Map.entry("weken", "week"), Map.entry("wk", "week"), Map.entry("weekjes", "week"),
      Map.entry("weeks", "week"), Map.entry("wks", "week"), Map.entry("weekje", "week"), Map.entry("maand", "month"), Map.entry("maanden", "month"),
      Map.entry("mnd", "month"), Map.entry("maandje", "month"), Map.entry("maandjes", "month"), Map.entry("month", "month"),
      Map.entry("months", "month"), Map.entry("jaar", "year"), Map.entry("jaren", "year"), Map.entry("jr", "year"), Map.entry("jaartje", "year"),
      Map.entry("year", "year"), Map.entry("years", "year"), Map.entry("dagje", "day"), Map.entry("dage", "day"), Map.entry("weke", "week"),
      Map.entry("yrs", "year"), Map.entry("yr", "year"), Map.entry("mths", "month"), Map.entry("mth", "month"), Map.entry("mnths", "month"),
      Map.entry("wkn", "week"), Map.entry("weekends", "week"), Map.entry("maande", "month"), Map.entry("jare", "year"), Map.entry("weekske", "week"),
      Map.entry("weekskes", "week"), Map.entry("maandeke", "month"), Map.entry("moand", "month"), Map.entry("mo", "month"), Map.entry("mos", "month"),
      Map.entry("daagjes", "day"), Map.entry("dagjes", "day"), Map.entry("jaartjes", "year"), Map.entry("jaor", "year"), Map.entry("wk's", "week"));
  private static final Set<String> LASTING = Set.of("al", "sinds", "sedert", "afgelopen", "laatste", "for", "since", "last", "past", "already",
      "lang", "long", "geleden", "ago", "now", "duurt", "inmiddels");
  private static final Set<String> ABOUT = Set.of("een", "ongeveer", "zo'n", "zon", "ruim", "bijna", "nu", "wel", "de", "about", "almost", "the",
      "over", "a", "nearly", "circa");

  private static final int OPENING = 3;

  private final List<Word> words;
  private final boolean asked;
  private final List<Heard> found = new ArrayList<>();

  private Spans(List<Word> words, boolean asked) {
    this.words = words;
    this.asked = asked;
  }

  /** The amounts of time in the words. Events ("sinds de verhuizing") are phrases of the slot duration. */
  static List<Heard> in(List<Word> words, boolean asked) {
    Spans spans = new Spans(words, asked);
    for (int i = 0; i < words.size(); i++) {
      spans.at(i);
    }
    spans.corrected();
    return spans.found;
  }

  private static final String[] WHOLE = {"dikke", "dik", "goede", "goed", "goeie", "kleine", "krappe", "krap", "volle", "vol", "ruime", "hele",
      "heel", "slordige", "good", "solid", "full", "whole", "bare", "kleine"};

  /** What comes back every day or week: "na het eten" tells when, not since when. */
  private static final Set<String> DAILY = Set.of("eten", "school", "werk", "schooltijd", "schooldag", "middageten", "avondeten", "bad", "bed",
      "douchen", "les", "training",
      "gamen", "weekend", "bezoek", "drukke", "dag", "elke", "tv", "opvang", "half", "uur", "dinner", "tea", "lunch", "breakfast", "bath", "bedtime",
      "work", "every",
      "day", "nap", "football", "practice", "vieren", "vijven", "zessen", "zevenen", "achten", "negenen", "meestal", "vooral", "usually", "mostly",
      "mainly", "nursery", "visit", "visits", "busy", "long");

  /** Whether the words begin with an event, whatever it was: "sinds ik 's nachts werk". */
  static boolean since(List<Word> words) {
    for (int i = 0; i < words.size() && i <= OPENING; i++) {
      Word word = words.get(i);
      Word next = i + 1 < words.size() ? words.get(i + 1) : new Word("", Word.Border.SENTENCE);
      boolean after = i == 0 && word.is("na", "after") && words.stream().noneMatch(w -> DAILY.contains(w.text()));
      boolean begins = word.is("sinds", "sedert", "since", "vanaf", "nadat", "sindsdien", "sins") || i == 0 && word.is("toen") || after;
      if (begins && !next.text().isEmpty() && !next.is("wanneer", "when", "kort", "jong", "then") && Numbers.of(next) < 0) {
        return true;
      }
    }
    return false;
  }

  /** "Drie maanden, nee langer, vijf": a bare number behind a turn takes the unit that was told before it. */
  private void corrected() {
    for (int i = 1; i < words.size() && asked && !found.isEmpty(); i++) {
      Heard before = found.get(found.size() - 1);
      double n = Numbers.of(words.get(i));
      boolean bare = i + 1 >= words.size() || words.get(i + 1).border() != Word.Border.NONE || !UNITS.containsKey(words.get(i + 1).text());
      Heard heard = new Heard("", i, i + 1, true);
      boolean right = Corrections.after(words) > before.to() && i >= Corrections.after(words);
      if (n > 0 && bare && i >= before.to() && !before.value().startsWith("since")
          && (right || Corrections.settled(words, List.of(before, heard)).size() == 1)) {
        add(n, before.value().substring(0, before.value().indexOf(':')), i, i + 1);
      }
    }
  }

  private void at(int i) {
    if (words.get(i).is("fortnight", "fortnights") && (asked || lasting(i, i))) {
      add(2, "week", i, i + 1);
      return;
    }
    String unit = UNITS.get(words.get(i).text());
    if (unit == null || i + 1 < words.size() && words.get(i + 1).is("oud", "old")) {
      return;
    }
    if (asked && at(i, -1).is("and", "en") && at(i, -2).is("a", "een") && at(i, -3).is("half", "halve")) {
      double years = at(i, 1).is("a", "een", "one") ? 1 : Numbers.of(at(i, 1));
      if (years >= 1) {
        add(years + 0.5, unit, Math.max(0, i - 1), i + 4);
        return;
      }
    }
    int full = i;
    while (at(full, 1).is(WHOLE)) {
      full--;
    }
    Word before = at(full, 1);
    double n = Numbers.of(before);
    int from = full - 1;
    double or = i + 2 < words.size() && words.get(i + 1).is("of", "or") && words.get(i + 1).border() == Word.Border.NONE
        ? Numbers.of(words.get(i + 2))
        : -1;
    if (or > 1 && (n == 1 || n < 0)) {
      if (asked || lasting(i, i + 2)) {
        add(or, unit, Math.max(0, n == 1 ? from : i), i + 3);
      }
      return;
    }
    if (before.is("half", "halve")) {
      boolean article = at(i, 2).is("een", "a") && at(i, 3).is("en", "and");
      boolean more = article || at(i, 2).is("en", "and") || Numbers.of(at(i, 2)) > 1;
      n = more ? Numbers.of(article ? at(i, 4) : at(i, 2).is("en", "and") ? at(i, 3) : at(i, 2)) + 0.5 : 0.5;
      from = more ? i - 2 : Numbers.of(at(i, 2)) == 1 ? i - 2 : i - 1;
    } else if (before.is("paar", "couple", "few", "aantal", "enkele", "several", "paarr") || before.is("of") && at(i, 2).is("couple")) {
      n = before.is("of", "couple") ? 2 : 3;
      from = before.is("enkele", "several", "few") ? i - 1 : i - 2;
    } else if (before.is("a", "an") && at(i, 2).is("half")) {
      n = 0.5;
      from = i - 2;
    } else if (before.is("a", "an", "one") && !before.number()) {
      n = 1;
    } else if (before.is("year") && unit.equals("year")) {
      return;
    } else if (n < 0 && LASTING.contains(before.text()) && !before.is("laatste", "last", "afgelopen", "past")) {
      n = unit.equals("year") ? 2 : 3;
      from = i;
    } else if (n < 0 && asked && words.size() <= 3 && !words.get(i).is("weekends") && words.get(i).text().matches(".*([^j]en|s)")) {
      n = unit.equals("year") ? 2 : 3;
      from = i;
    } else if (n < 0 && asked && i == 0 && words.get(i).text().matches(".*(tje|kje|dje)")) {
      n = 1;
      from = 0;
    } else if (before.is("vorige", "verleden", "last", "afgelopen")) {
      n = 1;
    }
    if (n > 0 && n < 1000 && (asked || lasting(from, i))) {
      add(n, unit, Math.max(0, from), i + 1);
    }
  }

  private boolean lasting(int from, int unit) {
    for (int i = from; i >= 0 && i >= from - 3; i--) {
      boolean nu = words.get(i).is("nu") && i > 0 && !at(i, 1).is("is", "was", "wordt", "ben", "bent", "zijn", "over");
      if (LASTING.contains(words.get(i).text()) || nu) {
        return true;
      }
      if (i < from && !ABOUT.contains(words.get(i).text())) {
        break;
      }
    }
    Word after = unit + 1 < words.size() ? words.get(unit + 1) : at(0, 1);
    boolean age = after.is("now") && from > 0 && at(from, 1).is("is");
    return LASTING.contains(after.text()) && !age && !after.is("al", "laatste", "last", "past", "sinds", "for", "since");
  }

  private void add(double n, String unit, int from, int to) {
    String code = n == Math.floor(n)
        ? unit + ":" + (int) n
        : unit.equals("year")
            ? "month:" + (int) (n * 12)
            : unit.equals("month") ? "week:" + (int) Math.round(n * 4) : "day:" + (int) Math.ceil(n * 7);
    if (code.endsWith(":0")) {
      return;
    }
    found.add(new Heard(code, from, to, true));
  }

  private Word at(int i, int back) {
    return i - back < 0 || i - back >= words.size() ? new Word("", Word.Border.SENTENCE) : words.get(i - back);
  }
}
