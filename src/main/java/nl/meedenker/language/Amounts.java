package nl.meedenker.language;

import java.util.ArrayList;
import java.util.List;
import nl.meedenker.conversation.Interpretation.Understood;
import nl.meedenker.dialogue.AgeRange;

/** Ages, spans of time and scales: answers in numbers, together because one number is only one of them. */
final class Amounts {
  private static final int SCALE_MAX = 5;

  private Amounts() {}

  /** What is understood about age, duration and the scale that was asked for. */
  static List<Understood> in(Said said) {
    boolean ageAsked = said.asks("age");
    boolean spanAsked = said.asks("duration");
    List<Heard> ages = new ArrayList<>(Ages.in(said.words(), ageAsked, said.speaker().equals("youth")));
    List<Heard> spans = new ArrayList<>(Spans.in(said.words(), spanAsked));
    if (ageAsked) {
      spans.removeIf(s -> ages.stream().anyMatch(a -> overlap(a, s)));
    } else {
      ages.removeIf(a -> !a.told() || spans.stream().anyMatch(s -> overlap(a, s)));
    }
    List<Understood> understood = new ArrayList<>();
    age(said, ages, understood);
    span(said, spans, understood);
    return understood;
  }

  private static boolean overlap(Heard a, Heard b) {
    return a.from() < b.to() && b.from() < a.to();
  }

  private static void age(Said said, List<Heard> ages, List<Understood> into) {
    List<Heard> siblings = ages.stream().filter(a -> Siblings.age(said.words(), a)).toList();
    if (siblings.size() == 1) {
      into.add(new Understood("sibling-age", Heard.values(siblings), true, List.of(), false));
    }
    List<Heard> last = said.last(ages.stream().filter(a -> !siblings.contains(a)).toList());
    List<String> values = narrow(Heard.values(last));
    if (values.size() == 1) {
      into.add(new Understood("age", values, true, List.of(), said.corrects(last)));
    } else if (values.size() > 1) {
      into.add(new Understood("age", List.of(), false, values.subList(0, Math.min(3, values.size())), said.corrects(last)));
    } else if (siblings.isEmpty()) {
      List<String> vague = Ages.vague(said.words());
      if (!vague.isEmpty()) {
        into.add(new Understood("age", List.of(), false, vague, false));
      }
    }
  }

  /** "groep 5, hij is 8": the wider range says the same, less exactly. */
  private static List<String> narrow(List<String> values) {
    return values.stream().filter(v -> values.stream().noneMatch(o -> !o.equals(v) && within(o, v))).toList();
  }

  private static boolean within(String inner, String outer) {
    AgeRange i = AgeRange.parse(inner);
    AgeRange o = AgeRange.parse(outer);
    return o.min() <= i.min() && i.max() <= o.max();
  }

  private static void span(Said said, List<Heard> spans, List<Understood> into) {
    List<Heard> heard = new ArrayList<>(spans);
    if (heard.isEmpty()) {
      for (Found f : said.of("duration")) {
        if (said.asks("duration") || f.phrase().strong()) {
          heard.add(new Heard(f.phrase().value(), f.from(), f.to(), true));
        }
      }
    }
    List<Heard> last = said.last(heard);
    List<String> values = Heard.values(last);
    if (values.size() == 1) {
      into.add(new Understood("duration", values, true, List.of(), said.corrects(last)));
    } else if (values.size() > 1) {
      into.add(new Understood("duration", List.of(), false, values.subList(0, Math.min(3, values.size())), said.corrects(last)));
    }
  }

  /** A number from 1 to 5; null when there is none, or one outside the scale. Two numbers are asked back. */
  static Understood scale(Said said, String slot) {
    List<Heard> heard = new ArrayList<>();
    for (int i = 0; i < said.words().size(); i++) {
      Word word = said.words().get(i);
      boolean article = word.is("een", "one") && said.words().size() > 1;
      double n = article ? -1 : Numbers.of(word);
      boolean of = i > 0 && said.words().get(i - 1).is("de", "of") && n == SCALE_MAX && !heard.isEmpty();
      boolean no = i > 0 && said.words().get(i - 1).is("niet", "geen", "not");
      if (n >= 0 && !of && !no) {
        heard.add(new Heard(n == Math.floor(n) ? String.valueOf((int) n) : "x", i, i + 1, true));
      }
    }
    List<Heard> last = said.last(heard);
    List<String> values = Heard.values(last);
    if (values.stream().anyMatch(v -> !v.matches("[1-5]"))) {
      return null;
    }
    return values.isEmpty() ? null : values.size() == 1 ? new Understood(slot, values, true, List.of(), said.corrects(last))
        : new Understood(slot, List.of(), false, values.subList(0, Math.min(3, values.size())), said.corrects(last));
  }

  /** Whether any number was named, so that words beside it do not answer the scale. */
  static boolean number(Said said) {
    return said.words().stream().anyMatch(Word::number);
  }
}
