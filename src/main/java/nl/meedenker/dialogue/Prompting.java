package nl.meedenker.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts a question in words: its prompt, its replies, and why it is asked. */
final class Prompting {
  private final Script script;
  private final Situation s;
  private final Conclusions c;
  private final Texts texts;
  private final Telling telling;

  Prompting(Script script, Situation s, Conclusions c, Texts texts) {
    this.script = script;
    this.s = s;
    this.c = c;
    this.texts = texts;
    this.telling = new Telling(texts);
  }

  Turn.Prompt prompt(Question q) {
    Slot slot = script.vocabulary().slot(q.slot());
    boolean again = s.misread.question().equals(q.id()) && s.misread.times() > 0;
    String text = again && texts.has(q.id() + ".again") ? texts.text(q.id() + ".again") : texts.text(q.id() + ".prompt");
    List<String> chosen = s.values(slot.id());
    return new Turn.Prompt("question", q.id(), text, lead(q), texts.textOrEmpty(q.id() + ".hint"), slot.many(), true, slot.type() == Slot.Type.SCALE,
        replies(q, slot), fields(q, slot), why(q), chosen, true);
  }

  /** What is said before a question: how it goes since last time, that the questions now look around the child, or its own lead. */
  private String lead(Question q) {
    String then = q.id() + ".lead." + s.value("since-then");
    if (s.reopened && texts.has(then)) {
      return texts.text(then);
    }
    boolean around = q.phase().equals("context");
    boolean first = around && !q.follow()
        && s.passed.stream().map(s.questions::get).noneMatch(p -> p != null && p.phase().equals("context") && !p.follow());
    return first && !s.vocabulary.slot(q.slot()).sensitive() ? texts.text("context.lead") : texts.textOrEmpty(q.id() + ".lead");
  }

  private List<Turn.QuickReply> replies(Question q, Slot slot) {
    List<Turn.QuickReply> replies = new ArrayList<>();
    if (q.signReplies()) {
      String lead = s.lead();
      script.concerns().get(lead).signsFor(s.age())
          .forEach(sign -> replies.add(new Turn.QuickReply(sign.sign().id(), texts.text("red-flag." + sign.sign().id()))));
      replies.add(new Turn.QuickReply(lead + ".none", texts.text("red-flag.none")));
      replies.add(new Turn.QuickReply(lead + ".unsure", texts.text("red-flag.unsure")));
      return replies;
    }
    for (String value : q.replies().isEmpty() ? slot.values() : q.replies()) {
      replies.add(new Turn.QuickReply(value, telling.label(slot, value)));
    }
    return replies;
  }

  private List<Turn.Field> fields(Question q, Slot slot) {
    List<Turn.Field> fields = new ArrayList<>();
    if (slot.type() == Slot.Type.WORDS) {
      fields.add(new Turn.Field(slot.id(), texts.has(slot.id() + ".field") ? texts.text(slot.id() + ".field") : texts.text(q.id() + ".prompt"),
          s.value(slot.id())));
    }
    q.fields().forEach(f -> fields.add(new Turn.Field(f, texts.text(f + ".field"), s.value(f))));
    return fields;
  }

  private List<String> why(Question q) {
    List<String> why = new ArrayList<>();
    Weight weight = c.asks().get(q.id());
    if (q.ask() == Question.When.WHEN_CONCLUDED && weight != null) {
      why.addAll(new Explanation(s, c, texts).reasons(new Ask(q.id(), weight)));
    }
    why.add(0, texts.text(q.id() + ".why"));
    return why.stream().distinct().toList();
  }

  /** "Bedoel je ...?" with the values that could be meant, and "geen van deze". */
  Turn.Prompt clarify(Move.Clarify unsure) {
    Slot slot = script.vocabulary().slot(unsure.slot());
    List<Turn.QuickReply> replies = new ArrayList<>();
    String id = "clarify." + slot.id();
    boolean one = unsure.candidates().size() == 1;
    unsure.candidates()
        .forEach(v -> replies.add(new Turn.QuickReply(v, one && texts.has(id + "." + v) ? texts.text(id + "." + v) : telling.label(slot, v))));
    replies.add(new Turn.QuickReply("", texts.text(one && texts.has(id + ".no") ? id + ".no" : one ? "clarify.no" : "clarify.none")));
    return new Turn.Prompt("clarify", slot.id(), words(id, one, unsure), "", "", false, true, false, replies, List.of(),
        List.of(texts.text("clarify.why")), List.of(), true);
  }

  private String words(String id, boolean one, Move.Clarify unsure) {
    if (one && texts.has(id + ".one")) {
      return texts.text(id + ".one", Map.of("topic", texts.text(unsure.slot() + "." + unsure.candidates().get(0) + ".topic")));
    }
    return texts.text(texts.has(id) ? id : "clarify");
  }

  /** "Klopt dit nog?" for what grew old in a saved file. */
  Turn.Prompt stillSo() {
    List<String> old = new ArrayList<>();
    for (String slotId : s.stale) {
      Slot slot = script.vocabulary().slot(slotId);
      List<String> values = slot.type() == Slot.Type.SIGNS ? List.of() : s.values(slotId);
      values.forEach(v -> old.add(telling.said(slot, v)));
    }
    return new Turn.Prompt("confirm", "stale", texts.text("stale.prompt"),
        texts.text("stale.lead", Map.of("said", telling.join(old.stream().filter(o -> !o.isEmpty()).limit(6).toList()))),
        "", false, false, false, List.of(), List.of(), List.of(texts.text("stale.why")), List.of(), false);
  }
}
