package nl.meedenker.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.meedenker.provision.Option;
import nl.meedenker.safety.Level;

/**
 * The dialogue as a pure function: moves in, turn out. The same moves, content and date always give the same turn. Thread-safe; the only thing it keeps is a bounded memory of what follows from coded
 * facts.
 */
public final class DialogueEngine {
  /** A question is asked again so many times before the conversation goes on without it. */
  static final int MISREAD_MAX = 2;

  private final Script script;
  private final Dialogue dialogue;
  private final Reasoner reasoner;
  private final Agenda agenda;

  /** By question: the reply that changed the result the last time. It is tried first; which reply does it changes nothing of what is shown. */
  private final Map<String, String> telling = new ConcurrentHashMap<>();

  public DialogueEngine(Script script, Dialogue dialogue, RuleBook rules) {
    this.script = script;
    this.dialogue = dialogue;
    this.reasoner = new Reasoner(rules, new Weighing(dialogue.id(), script.catalogue(), script.afterSafety()), script.concerns());
    this.agenda = new Agenda(dialogue, script.concerns());
  }

  /** A conversation in which nothing was said yet. */
  public DialogueState start(String lang) {
    return new DialogueState(dialogue.id(), lang, script.version(), List.of());
  }

  /** One move further. */
  public Turn step(DialogueState state, Move move, LocalDate today) {
    return turn(state.plus(move), today);
  }

  /** Where the conversation stands, in words. */
  public Turn turn(DialogueState state, LocalDate today) {
    return turn(state, today, "");
  }

  /**
   * Where the conversation stands, in words.
   *
   * @param different an option for which to say what would have to be different, or empty; this costs many passes: not on an event loop
   */
  public Turn turn(DialogueState state, LocalDate today, String different) {
    return turn(state, situation(state), today, different);
  }

  /** The same, for a state whose moves were folded already. */
  public Turn turn(DialogueState state, Situation s, LocalDate today, String different) {
    Conclusions c = reasoner.conclude(s);
    Result result = reasoner.result(s);
    Texts texts = script.words(state.lang(), Script.reader(state, s));
    Prompting prompting = new Prompting(script, s, c, texts);
    TurnParts parts = new TurnParts(script, s, c, result, texts);
    List<String> said = new Acknowledgement(s, texts).said();
    List<String> moved = moved(state, s, result, texts);
    String notice = c.failed() ? texts.text("notice.rules-failed") : notice(s, texts);
    if (s.checking) {
      return parts.check(state, said, moved, prompting.stillSo(), notice);
    }
    if (s.doubts.now() != null) {
      return parts.check(state, said, moved, prompting.clarify(s.doubts.now()), notice);
    }
    Question question = question(s, c, result);
    if (question != null) {
      Turn.Prompt prompt = prompting.prompt(question);
      return parts.question(state, said, moved, prompt, toCome(s, c), notice);
    }
    boolean more = !agenda.open(s, c).isEmpty();
    Map<String, List<String>> what = different.isEmpty()
        ? Map.of()
        : Map.of(different, new Counterfactual(script, this).different(state, different, texts));
    return parts.overview(state, said, moved, new OverviewBuilder(script, s, c, result, texts).build(today, more, what), notice);
  }

  /** The fold of the moves. */
  public Situation situation(DialogueState state) {
    return Situation.of(script.vocabulary(), dialogue, state.moves());
  }

  /** What the rules conclude in this situation. */
  public Conclusions conclusions(Situation s) {
    return reasoner.conclude(s);
  }

  /** What this situation comes to. */
  public Result result(Situation s) {
    return reasoner.result(s);
  }

  /** The question that is put next, or null when the overview is due. */
  public Question question(DialogueState state) {
    Situation s = situation(state);
    Conclusions c = reasoner.conclude(s);
    return question(s, c, reasoner.result(s));
  }

  /** Questions that apply, are worth asking and were not settled, in their order. */
  public List<Question> open(Situation s) {
    return agenda.open(s, reasoner.conclude(s));
  }

  public Script script() {
    return script;
  }

  private Question question(Situation s, Conclusions c, Result result) {
    if (!s.changing.isEmpty() && s.questions.containsKey(s.changing)) {
      return s.questions.get(s.changing);
    }
    Question misread = s.questions.get(s.misread.question());
    if (misread != null && s.misread.times() < MISREAD_MAX && !s.settled(misread)) {
      return misread;
    }
    if (c.failed()) {
      return null;
    }
    return agenda.next(s, c, q -> reasoner.matters(s, q.id(), () -> matters(s, result, q)));
  }

  /** Whether some reply to a question would change what a person sees at the end. Free text always may. */
  private boolean matters(Situation s, Result now, Question q) {
    Slot slot = script.vocabulary().slot(q.slot());
    if (slot.type() == Slot.Type.WORDS) {
      return true;
    }
    String first = telling.getOrDefault(q.id(), "");
    if (!first.isEmpty() && moves(s, now, q, first)) {
      return true;
    }
    for (String value : slot.values()) {
      if (!value.equals(first) && moves(s, now, q, value)) {
        telling.put(q.id(), value);
        return true;
      }
    }
    return false;
  }

  private boolean moves(Situation s, Result now, Question q, String value) {
    Situation then = s.with(q.slot(), List.of(value));
    return !reasoner.result(then).same(now) || !agenda.sameFollowUps(s, reasoner.conclude(s), then, reasoner.conclude(then), q);
  }

  private int toCome(Situation s, Conclusions c) {
    return (int) Math.min(11, agenda.open(s, c).stream().filter(q -> q.ask() == Question.When.ALWAYS).count() + Math.max(0, 4 - s.asked() / 2));
  }

  private String notice(Situation s, Texts texts) {
    if (s.last instanceof Move.NotUnderstood not) {
      return texts.text(s.misread.times() >= MISREAD_MAX ? "notice.went-on" : "notice.not-understood." + s.misread.times());
    }
    return "";
  }

  /** What an answer that was changed moved in the result. */
  private List<String> moved(DialogueState state, Situation s, Result now, Texts texts) {
    if (s.changed.isEmpty() || !(s.last instanceof Move.Answer || s.last instanceof Move.Skip)) {
      return List.of();
    }
    int at = state.moves().size() - 1;
    while (at > 0 && !(state.moves().get(at) instanceof Move.Change)) {
      at--;
    }
    Result before = result(situation(new DialogueState(state.dialogue(), state.lang(), state.content(), state.moves().subList(0, at))));
    List<String> sentences = new ArrayList<>();
    names(now.few(), before.few(), texts).forEach(n -> sentences.add(texts.text("moved.new", Map.of("name", n))));
    names(before.few(), now.few(), texts).forEach(n -> sentences.add(texts.text("moved.gone", Map.of("name", n))));
    now.hypotheses().stream().filter(h -> !before.hypotheses().contains(h))
        .forEach(h -> sentences.add(texts.text("moved.hypothesis", Map.of("says", texts.text(h + ".says")))));
    before.hypotheses().stream().filter(h -> !now.hypotheses().contains(h))
        .forEach(h -> sentences.add(texts.text("moved.hypothesis-gone", Map.of("says", texts.text(h + ".says")))));
    boolean seen = s.questions.values().stream().anyMatch(q -> q.slot().equals("home-safe") && s.settled(q)) && !s.changed.equals("meeting");
    return sentences.isEmpty() && seen ? List.of(texts.text("moved.nothing")) : sentences;
  }

  private static List<String> names(List<Option> in, List<Option> notIn, Texts texts) {
    return in.stream().filter(o -> !Result.ids(notIn).contains(o.provision().id())).map(o -> texts.text("provision." + o.provision().id() + ".name"))
        .toList();
  }

  /** The level of this conversation now. */
  public Level level(DialogueState state) {
    return situation(state).level();
  }
}
