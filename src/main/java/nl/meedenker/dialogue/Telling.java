package nl.meedenker.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells facts and values in words: labels, and clauses after "Je vertelde". */
final class Telling {
  private final Texts texts;

  Telling(Texts texts) {
    this.texts = texts;
  }

  /** What a value is called: the words on its choice, or the age or duration in words. */
  String label(Slot slot, String value) {
    if (slot.type() == Slot.Type.AGE && texts.has(slot.id() + ".chip")) {
      return texts.text(slot.id() + ".chip", Map.of("age", texts.has("age." + value) ? texts.text("age." + value) : age(AgeRange.parse(value))));
    }
    if (slot.type() == Slot.Type.AGE && !texts.has(slot.id() + "." + value)) {
      return age(AgeRange.parse(value));
    }
    if (slot.type() == Slot.Type.DURATION && !texts.has("duration." + value)) {
      return duration(Span.parse(value));
    }
    if (slot.type() == Slot.Type.SIGNS) {
      return texts.text("red-flag." + sign(value));
    }
    if (slot.type() == Slot.Type.MENTION) {
      return texts.textOrEmpty(slot.id() + "." + value + ".chip");
    }
    return slot.type() == Slot.Type.WORDS ? value : texts.text(slot.id() + "." + value);
  }

  /** The clause after "Je vertelde", or empty when there is none for this value. */
  String said(Slot slot, String value) {
    String id = slot.type() == Slot.Type.SIGNS ? "red-flag." + sign(value) : slot.id() + "." + value;
    if (texts.has(id + ".said")) {
      return texts.text(id + ".said");
    }
    if (slot.id().equals("age")) {
      return texts.text("age.said", Map.of("age", age(AgeRange.parse(value))));
    }
    if (slot.type() == Slot.Type.DURATION) {
      return texts.text("duration.said", Map.of("duration", duration(Span.parse(value))));
    }
    return "";
  }

  private static String sign(String value) {
    return value.endsWith(".none") ? "none" : value.endsWith(".unsure") ? "unsure" : value;
  }

  String age(AgeRange age) {
    if (age.max() < 24) {
      return age.min() == age.max()
          ? texts.text(age.min() == 1 ? "age.month" : "age.months", Map.of("n", "" + age.min()))
          : texts.text("age.months-between", Map.of("from", "" + age.min(), "to", "" + (age.max() + 1)));
    }
    if (age.min() == age.max() && age.min() % 12 == 6) {
      return texts.text("age.years-half", Map.of("n", "" + age.min() / 12));
    }
    int from = age.min() / 12;
    int to = age.max() / 12;
    return from == to ? texts.text("age.years", Map.of("n", "" + from)) : texts.text("age.years-between", Map.of("from", "" + from, "to", "" + to));
  }

  String duration(Span span) {
    return span.unit().equals("since")
        ? texts.text("since." + span.since())
        : texts.text("span." + span.unit() + (span.amount() == 1 ? ".one" : ""), Map.of("n", "" + span.amount()));
  }

  /** "dat a, dat b en dat c", from clauses that are not empty. */
  String join(List<String> clauses) {
    List<String> real = clauses.stream().filter(c -> !c.isEmpty()).distinct().toList();
    if (real.size() < 2) {
      return real.isEmpty() ? "" : real.get(0);
    }
    return String.join(", ", real.subList(0, real.size() - 1)) + " " + texts.text("and") + " " + real.get(real.size() - 1);
  }

  /** The clauses for what a rule matched: facts, age, duration, signs; each once. */
  List<String> clauses(Situation s, List<Object> matched) {
    Set<String> clauses = new LinkedHashSet<>();
    for (Object object : matched) {
      String clause = clause(s, object);
      if (!clause.isEmpty()) {
        clauses.add(clause);
      }
    }
    return new ArrayList<>(clauses);
  }

  private String clause(Situation s, Object object) {
    if (object instanceof Fact who && who.slot().equals("who")) {
      return "";
    }
    if (object instanceof Fact fact && s.vocabulary.slot(fact.slot()) != null) {
      return said(s.vocabulary.slot(fact.slot()), fact.value());
    }
    if (object instanceof Lead lead) {
      return texts.textOrEmpty("concern." + lead.concern() + ".said");
    }
    if (object instanceof Age age) {
      return said(s.vocabulary.slot("age"), new AgeRange(age.min(), age.max()).code());
    }
    if (object instanceof Lasting && !s.value("duration").isEmpty()) {
      return said(s.vocabulary.slot("duration"), s.value("duration"));
    }
    return "";
  }
}
