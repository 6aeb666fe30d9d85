package nl.meedenker.language;

import java.util.ArrayList;
import java.util.List;
import nl.meedenker.conversation.Interpretation.Understood;
import nl.meedenker.dialogue.AgeRange;

/** Ages and spans of time: answers in numbers, together because one number is only one of them. */
final class Amounts {
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
    List<Heard> own = said.last(ages.stream().filter(a -> !siblings.contains(a)).toList());
    List<Heard> last = said.asks("age") ? Whose.of(said.words(), own) : own;
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
    boolean asked = said.asks("duration");
    if (heard.isEmpty() && asked) {
      String event = Plain.strongest(said,
          said.of("duration").stream().filter(f -> !said.notMeant(f) || f.phrase().value().equals(General.NOT_MEANT)).toList());
      event = event.isEmpty() && Spans.since(said.words()) ? "since:other" : event;
      if (!event.isEmpty() && !event.equals(General.NOT_MEANT)) {
        heard.add(new Heard(event, 0, said.words().size(), true));
      }
    } else if (heard.isEmpty()) {
      said.of("duration").stream().filter(f -> f.phrase().strong()).forEach(f -> heard.add(new Heard(f.phrase().value(), f.from(), f.to(), true)));
    }
    List<Heard> last = asked ? Corrections.settled(said.words(), said.last(heard)) : said.last(heard);
    List<String> values = Heard.values(last);
    if (values.size() == 1) {
      into.add(new Understood("duration", values, true, List.of(), said.corrects(last)));
    } else if (values.size() > 1) {
      into.add(new Understood("duration", List.of(), false, values.subList(0, Math.min(3, values.size())), said.corrects(last)));
    }
  }

  /** Whether any number was named, so that words beside it do not answer the scale. */
  static boolean number(Said said) {
    return said.words().stream().anyMatch(Word::number);
  }
}
