package nl.meedenker.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.Question;
import nl.meedenker.dialogue.Situation;
import nl.meedenker.dialogue.Vocabulary;

/** Asking back: what someone meant with words that can mean several things, and whether they are in the right place. */
final class Clarifying {
  /** What only a relative calls a child. */
  private static final Set<String> RELATIVES = Set.of("grandson", "granddaughter", "grandchild", "nephew", "niece");

  private final Vocabulary vocabulary;
  private final Turns turns;
  private final Screener screener;
  private final Interpreter interpreter;

  Clarifying(Vocabulary vocabulary, Turns turns, Screener screener, Interpreter interpreter) {
    this.vocabulary = vocabulary;
    this.turns = turns;
    this.screener = screener;
    this.interpreter = interpreter;
  }

  /** Which of the values that were offered the typed words choose: one of them, "" for none of them, null when the words say something else. */
  String meant(Situation s, String words, String lang) {
    Move.Clarify asked = s.unclear();
    if (asked == null || words.isBlank()) {
      return null;
    }
    Interpretation.Understood plain = interpreter.interpret(new Utterance(words, lang, "", "yesno", Set.of("yes", "no"), "")).about("yesno");
    String answer = plain == null || !plain.sure() ? "" : plain.values().get(0);
    Interpretation.Understood told = interpreter
        .interpret(new Utterance(words, lang, questionOf(s, asked.slot()), asked.slot(), Set.copyOf(asked.candidates()), s.lead()))
        .about(asked.slot());
    String value = told == null || told.values().isEmpty() ? "" : told.values().get(0);
    if (asked.candidates().contains(value) && !(asked.candidates().size() == 1 && answer.equals("no"))) {
      return value;
    }
    if (!value.isEmpty()) {
      return null;
    }
    return asked.candidates().size() == 1 && answer.equals("yes") ? asked.candidates().get(0) : answer.equals("no") ? "" : null;
  }

  /** The reply when a value was chosen, or none of them. */
  Reply reply(DialogueState state, String slot, String value, List<Move> moves, LocalDate today) {
    Situation s = turns.situation(state);
    if (vocabulary.slot(slot) == null || !value.isEmpty() && !vocabulary.slot(slot).accepts(value)) {
      return turns.view(state, "", today, "");
    }
    if (value.isEmpty()) {
      boolean one = s.unclear() != null && s.unclear().candidates().size() == 1;
      moves.add(new Move.NotUnderstood(s.question(slot) == null ? questionOf(s, slot) : slot));
      return turns.reply(state.plus(moves), today, one ? "notice.not-so" : "notice.none-of-these");
    }
    if (slot.equals("who")) {
      moves.add(new Move.Answer("", Map.of("who", List.of(value)), false));
      return turns.reply(route(state.plus(moves), value), today, "");
    }
    List<String> values = new ArrayList<>(List.of(value));
    if (slot.equals("concern")) {
      s.values("concern").stream().filter(v -> !v.equals(value)).forEach(values::add);
    }
    Move answer = new Move.Answer(questionOf(s, slot), Map.of(slot, values), false);
    moves.addAll(screener.chosen(s, answer, Turns.youth(state)));
    moves.add(answer);
    return turns.reply(state.plus(moves), today, "");
  }

  /** Who writes, when that is not who was chosen: asked about once. Whoever opens with "mijn kleinzoon" said it already. */
  String wrongRoute(DialogueState state, Interpretation read, List<Move> moves) {
    String speaker = read.speaker();
    Interpretation.Understood word = read.about("child-word");
    boolean opens = word != null && RELATIVES.containsAll(word.values())
        && moves.stream().anyMatch(m -> m instanceof Move.Answer a && a.given().getOrDefault("who", List.of()).contains("other"));
    boolean askedBefore = state.moves().stream().anyMatch(m -> m instanceof Move.Clarify c && c.slot().equals("who"));
    String who = turns.situation(state).value("who");
    boolean other = !speaker.isEmpty() && !speaker.equals(who.isEmpty() ? "parent" : who)
        && Set.of("youth", "professional", "other").contains(speaker);
    return other && !askedBefore && !(opens && speaker.equals("other")) ? speaker : "";
  }

  /** The question that asks for this slot, or "". */
  static String questionOf(Situation s, String slot) {
    return s.questions().values().stream().filter(q -> q.slot().equals(slot)).map(Question::id).findFirst().orElse("");
  }

  private DialogueState route(DialogueState state, String who) {
    return new DialogueState(who.equals("youth") && turns.has("youth") ? "youth" : "parent", state.lang(), state.content(), state.moves());
  }
}
