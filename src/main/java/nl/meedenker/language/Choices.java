package nl.meedenker.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedenker.conversation.Interpretation.Understood;
import nl.meedenker.dialogue.Slot;

/** Answers to slots with values that can be pressed: by listed phrases, and by plain yes, no and "weet ik niet" when that was asked. */
final class Choices {
  /** More words than this are no plain answer to a question that needs an explicit yes. */
  private static final int PLAIN_MAX = 7;
  /** And more than this none when it does not open with yes or no: "ik durf zelf ook niet naar buiten" is not "no". */
  private static final int SOFT_MAX = 4;

  private final Set<String> explicit;

  /** @param explicit "slot.value" for which a plain yes is needed */
  Choices(Set<String> explicit) {
    this.explicit = explicit;
  }

  /** What is understood about a slot, or null. */
  Understood in(Said said, Slot slot) {
    boolean asked = said.asks(slot.id());
    List<Heard> heard = new ArrayList<>();
    List<Found> found = said.of(slot.id());
    if (!asked && found.isEmpty()) {
      return null;
    }
    for (Found f : found) {
      boolean told = f.phrase().strong();
      boolean hidden = found.stream().anyMatch(f::inside) || said.notMeant(f);
      boolean denied = !f.phrase().negative() && (Negation.denied(said.words(), f.from(), f.to()) || Negation.inside(said.words(), f.from(), f.to()));
      if ((asked || told && !said.aside(f.from())) && !hidden && !denied) {
        heard.add(new Heard(f.phrase().value(), f.from(), f.to(), told));
      }
    }
    heard = Focus.of(said, slot, said.last(heard));
    List<String> values = Heard.values(heard).stream().filter(v -> accepts(slot, v)).toList();
    if (asked && (values.isEmpty() || plainWins(said, slot, values))) {
      String plain = plain(said, slot);
      if (!plain.isEmpty()) {
        return understood(said, slot, List.of(plain), said.corrected() > 0, true);
      }
    }
    return values.isEmpty() ? null : understood(said, slot, alone(slot, values), said.corrects(heard), asked);
  }

  private static boolean accepts(Slot slot, String value) {
    return slot.type() == Slot.Type.SIGNS
        ? slot.accepts(value)
        : slot.values().contains(value) || slot.type() != Slot.Type.CHOICE && slot.accepts(value);
  }

  /** "nee, we redden het" says no to a yes-or-no question, whatever else is listed. */
  private static boolean plainWins(Said said, Slot slot, List<String> values) {
    return slot.values().contains("yes")
        && values.stream().noneMatch(v -> v.equals("a-bit") || v.equals("unsure") || v.equals("busy") || v.equals("changing") || v.equals("no"))
        && said.words().get(0).is("nee", "ja", "yes", "no") && !Answers.of(said.words()).isEmpty();
  }

  /** A value that stands alone gives way to another that was told with it. */
  private static List<String> alone(Slot slot, List<String> values) {
    List<String> others = values.stream().filter(v -> !slot.alone().contains(v)).toList();
    return others.isEmpty() || !slot.many() ? values : others;
  }

  private Understood understood(Said said, Slot slot, List<String> values, boolean correction, boolean asked) {
    if (slot.id().equals("home-safe") && values.equals(List.of("yes")) && contrast(said)) {
      return new Understood(slot.id(), List.of(), false, List.of("unsure", "yes"), correction);
    }
    if (!slot.many() && values.size() > 1) {
      return new Understood(slot.id(), List.of(), false, values.subList(0, Math.min(3, values.size())), correction);
    }
    boolean explicitly = values.stream().anyMatch(v -> explicit.contains(slot.id() + "." + v));
    if (explicitly && !(asked && said.words().size() <= PLAIN_MAX && !hedged(said))) {
      return new Understood(slot.id(), List.of(), false, values, correction);
    }
    return new Understood(slot.id(), values, true, List.of(), correction);
  }

  /** "ja, het is alleen maar schreeuwen": a yes that something stands against is asked back, where being wrong would harm. */
  private static boolean contrast(Said said) {
    return said.words().stream()
        .anyMatch(w -> w.is("maar", "alleen", "behalve", "tenzij", "enkel", "hooguit", "soms", "als", "wanneer", "alhoewel", "hoewel", "toch",
            "beetje", "ruzie", "schreeuwt", "schreeuwen", "boos", "but", "only", "except", "unless", "just", "sometimes", "when", "although",
            "though", "bit", "shouting", "shouts", "yelling", "fights", "angry"));
  }

  private static boolean hedged(Said said) {
    return said.words().stream().anyMatch(
        w -> w.is("misschien", "denk", "bijna", "eigenlijk", "nauwelijks", "maybe", "think", "almost", "hardly", "soms", "sometimes", "wel"));
  }

  private static final Map<String, List<String>> MEANS = Map.of(
      "yes", List.of("yes"),
      "no", List.of("no", "fine", "nothing", "nothing-yet", "nobody", "knows-not"),
      "unsure", List.of("unsure", "maybe"),
      "both", List.of("changing", "a-bit"));

  /** What a plain answer means for the slot, or empty. */
  private static String plain(Said said, Slot slot) {
    String answer = Answers.of(said.words());
    if (answer.isEmpty()) {
      return "";
    }
    if (slot.type() == Slot.Type.SIGNS) {
      String lead = said.utterance().lead();
      return lead.isEmpty()
          ? ""
          : answer.equals("unsure") ? lead + ".unsure" : answer.equals("no") && Answers.nothingElse(said.words()) ? lead + ".none" : "";
    }
    boolean opens = said.words().get(0).is("nee", "neen", "nope", "no", "nah", "ja", "yes");
    boolean bare = slot.values().contains("yes") || said.words().size() <= (opens || !answer.equals("no") ? PLAIN_MAX : SOFT_MAX);
    for (String value : MEANS.getOrDefault(answer, List.of())) {
      if (slot.values().contains(value) && bare && !(value.equals("knows-not") && answer.equals("no"))) {
        return value;
      }
    }
    return "";
  }
}
