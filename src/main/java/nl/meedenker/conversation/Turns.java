package nl.meedenker.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedenker.dialogue.DialogueEngine;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.Script;
import nl.meedenker.dialogue.SignalEntry;
import nl.meedenker.dialogue.Situation;
import nl.meedenker.dialogue.Texts;
import nl.meedenker.dialogue.Turn;
import nl.meedenker.safety.Screening;

/** From a state to a reply: the turn of its dialogue, with what an open signal puts before or beside it. */
final class Turns {
  private static final Set<String> ELSEWHERE = Set.of("professional", "workshop");

  /** So few words may all be unknown where names of organisations are looked for. */
  private static final int FEW_WORDS = 4;

  private final Script script;
  private final Map<String, DialogueEngine> engines;
  private final SafetyTurn safety;
  private final Screener screener;
  private final Views views;

  Turns(Script script, Map<String, DialogueEngine> engines, SafetyTurn safety, Screener screener, Views views) {
    this.script = script;
    this.engines = Map.copyOf(engines);
    this.safety = safety;
    this.screener = screener;
    this.views = views;
  }

  /** The reply to a step: a combination of answers may raise a signal first, and a dialogue that is not here yet has a page that says so. */
  Reply reply(DialogueState told, LocalDate today, String notice) {
    Situation before = situation(told);
    List<Move> raised = screener.combined(before, engine(told).conclusions(before), youth(told));
    DialogueState state = told.plus(raised);
    Situation s = raised.isEmpty() ? before : situation(state);
    Turn turn = turn(state, s, today, "", notice);
    boolean elsewhere = ELSEWHERE.contains(s.value("who")) && turn.safety() == null && !turn.page().equals("check");
    return views.view(turn, elsewhere ? "route" : "", s);
  }

  /**
   * Where a conversation stands.
   *
   * @param different an option to say of what would have to be different, or ""
   * @param notice the id of a text, or a sentence, or ""
   */
  Turn turn(DialogueState state, LocalDate today, String different, String notice) {
    return turn(state, situation(state), today, different, notice);
  }

  private Turn turn(DialogueState state, Situation s, LocalDate today, String different, String notice) {
    Texts texts = texts(state, s);
    Turn ordinary = engine(state).turn(state, s, today, different);
    if (!notice.isEmpty()) {
      ordinary = views.with(ordinary, texts.has(notice) ? texts.text(notice) : notice);
    }
    List<SignalEntry> signals = s.signals();
    SignalEntry deciding = SafetyTurn.deciding(signals);
    return deciding == null ? safety.beside(ordinary, signals, youth(state), texts) : safety.before(ordinary, deciding, youth(state), texts);
  }

  Reply view(DialogueState state, String view, LocalDate today, String notice) {
    Situation s = situation(state);
    return views.view(turn(state, s, today, "", notice), view, s);
  }

  /** Looking around. Words that are looked for are screened like any others: danger comes first. They are dropped afterwards. In another language the choices stay. */
  Reply look(DialogueState told, Said said, LocalDate today) {
    DialogueState state = said.move().startsWith("lang:") ? told.in(said.move().equals("lang:en") ? "en" : "nl") : told;
    if (said.text().isBlank()) {
      return views.look(turn(state, today, "", ""), said, texts(state));
    }
    Screening read = screener.screen(said.text(), state.lang());
    List<Move> raised = screener.raised(situation(state), read);
    if (!raised.isEmpty()) {
      return reply(state.plus(raised), today, "");
    }
    boolean fewWords = read.reading() == nl.meedenker.safety.Reading.UNKNOWN_WORDS && said.text().strip().split("\\s+").length <= FEW_WORDS;
    String unread = read.reading().trusted() || fewWords ? "" : views.unread(read, state.lang());
    return views.look(turn(state, today, "", unread), said, texts(state));
  }

  Texts texts(DialogueState state) {
    return texts(state, situation(state));
  }

  private Texts texts(DialogueState state, Situation s) {
    return script.words(state.lang(), Script.reader(state, s));
  }

  Situation situation(DialogueState state) {
    return engine(state).situation(state);
  }

  DialogueEngine engine(DialogueState state) {
    return engines.getOrDefault(state.dialogue(), engines.get("parent"));
  }

  boolean has(String dialogue) {
    return engines.containsKey(dialogue);
  }

  static boolean youth(DialogueState state) {
    return state.dialogue().equals("youth");
  }
}
