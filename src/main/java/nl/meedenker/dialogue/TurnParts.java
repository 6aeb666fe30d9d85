package nl.meedenker.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.meedenker.safety.Level;

/** Puts a turn together: what every page carries, whatever it asks or shows. */
final class TurnParts {
  /** In a dialogue without a list of signs the small help comes after so many questions. */
  private static final int HELP_AFTER = 4;

  private final Script script;
  private final Situation s;
  private final Conclusions c;
  private final Result result;
  private final Texts texts;
  private final Telling telling;

  TurnParts(Script script, Situation s, Conclusions c, Result result, Texts texts) {
    this.script = script;
    this.s = s;
    this.c = c;
    this.result = result;
    this.texts = texts;
    this.telling = new Telling(texts);
  }

  Turn question(DialogueState state, List<String> said, List<String> moved, Turn.Prompt prompt, int toCome, String notice) {
    return new Turn(state, "question", said, moved, chips(), List.of(), help(), prompt, null, null, told(), s.asked(), toCome, notice);
  }

  Turn check(DialogueState state, List<String> said, List<String> moved, Turn.Prompt prompt, String notice) {
    return new Turn(state, "check", said, moved, chips(), List.of(), signHelp(), prompt, null, null, told(), s.asked(), 1, notice);
  }

  Turn overview(DialogueState state, List<String> said, List<String> moved, Turn.Overview overview, String notice) {
    return new Turn(state, "overview", said, moved, chips(), List.of(), null, null, null, overview, told(), s.asked(), 0, notice);
  }

  /** What was understood from the words that were just typed. */
  private List<Turn.Chip> chips() {
    List<Turn.Chip> chips = new ArrayList<>();
    if (s.last instanceof Move.Answer answer && answer.typed()) {
      chips(answer.given(), chips);
    } else if (s.last instanceof Move.Clarify clarify) {
      chips(clarify.given(), chips);
    }
    return chips;
  }

  private void chips(Map<String, List<String>> given, List<Turn.Chip> chips) {
    given.forEach((slotId, values) -> {
      Slot slot = script.vocabulary().slot(slotId);
      if (slot != null && slot.type() != Slot.Type.WORDS) {
        values.stream().filter(v -> s.values(slotId).contains(v)).forEach(v -> {
          String label = telling.label(slot, v);
          if (!label.isEmpty()) {
            chips.add(new Turn.Chip(slotId, v, label));
          }
        });
      }
    });
  }

  /** One small help, on the page after the signs were asked: what can be done now, or relief, or someone to talk to. */
  private Turn.Help help() {
    boolean wished = s.last instanceof Move.Answer answer && answer.given().getOrDefault("wish", List.of()).contains("professional-help");
    boolean noSigns = s.questions.values().stream().noneMatch(Question::signReplies);
    boolean signTold = s.last instanceof Move.Answer told && told.given().containsKey("red-flag")
        || s.last instanceof Move.Clarify clarify && clarify.given().containsKey("red-flag");
    boolean noConcern = s.lead().isEmpty() && s.passed.size() == HELP_AFTER;
    boolean due = signTold || noConcern && (s.last instanceof Move.Answer || s.last instanceof Move.Skip)
        || (s.lastAsked.equals("red-flags") || noSigns && s.passed.size() == HELP_AFTER)
            && (s.last instanceof Move.Answer || s.last instanceof Move.Skip);
    if (!wished && !due || s.level().compareTo(Level.URGENT) >= 0) {
      return null;
    }
    List<Turn.Why> items = new ArrayList<>();
    Explanation explanation = new Explanation(s, c, texts);
    if (wished) {
      result.few().stream().filter(o -> o.rank() == Reason.WISH.ordinal()).limit(2).forEach(o -> items.add(new Turn.Why(o.provision().id(),
          texts.text("provision." + o.provision().id() + ".name"), texts.text("provision." + o.provision().id() + ".start"),
          explanation.reasons(o, result), o.provision().source())));
      return items.isEmpty() ? null : new Turn.Help(texts.text("help.professional"), items, texts.text("help.provisional"));
    }
    for (Concern.AgedSign seen : SeenSigns.of(s, script.concerns())) {
      String sign = seen.sign().id();
      items.add(new Turn.Why(sign, texts.text("red-flag." + sign), texts.text("red-flag." + sign + ".then"), List.of(), seen.source()));
    }
    if (!items.isEmpty()) {
      return new Turn.Help(texts.text("help.sign"), items, "");
    }
    if (items.isEmpty()) {
      c.says("ordinary.").stream().limit(1)
          .forEach(id -> items.add(new Turn.Why(id, "", texts.text(id), explanation.reasons(new Say(id)), source(id))));
      c.says("tip.").stream().limit(1)
          .forEach(id -> items.add(new Turn.Why(id, texts.textOrEmpty(id + ".title"), texts.text(id), explanation.reasons(new Say(id)), source(id))));
    }
    return items.isEmpty()
        ? new Turn.Help(texts.text("help.someone"), List.of(new Turn.Why("someone", "", texts.text("help.someone.text"), List.of(), "")), "")
        : new Turn.Help(texts.text("help.now"), items, texts.text("help.provisional"));
  }

  /** On a page that asks something back: only what a sign asks for, which cannot wait. */
  private Turn.Help signHelp() {
    return SeenSigns.of(s, script.concerns()).isEmpty() ? null : help();
  }

  private String source(String said) {
    Concern lead = script.concerns().get(s.lead());
    return lead == null ? "" : lead.sources().getOrDefault(said, "");
  }

  private List<Turn.Told> told() {
    List<Turn.Told> told = new ArrayList<>();
    for (Question q : s.questions.values()) {
      boolean asleep = c.asleep().contains(q.id());
      List<String> values = new ArrayList<>();
      boolean own = false;
      Slot slot = script.vocabulary().slot(q.slot());
      List<String> coded = q.signReplies() ? s.signs() : s.values(q.slot());
      coded.forEach(v -> values.add(q.signReplies() ? texts.text("red-flag." + v) : telling.label(slot, v)));
      for (String field : q.fields()) {
        if (!s.value(field).isEmpty()) {
          values.add(s.value(field));
          own = true;
        }
      }
      if (!values.isEmpty() || s.skipped.contains(q.id())) {
        String label = texts.has(q.id() + ".short") ? texts.text(q.id() + ".short") : texts.text(q.id() + ".prompt");
        told.add(new Turn.Told(q.id(), q.slot(), label, values, own || slot.type() == Slot.Type.WORDS, asleep));
      }
    }
    return told;
  }
}
