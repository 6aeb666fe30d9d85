package nl.meedenker.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedenker.dialogue.DialogueEngine;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.Question;
import nl.meedenker.dialogue.Script;
import nl.meedenker.dialogue.SignalEntry;
import nl.meedenker.dialogue.Situation;
import nl.meedenker.dialogue.Texts;
import nl.meedenker.dialogue.Turn;
import nl.meedenker.privacy.Masker;
import nl.meedenker.safety.SafetyScreen;
import nl.meedenker.safety.Screening;
import nl.meedenker.safety.Signal;

/**
 * One turn: personal data is masked, then words and choices are screened, then read, and only then the dialogue goes a step further. Keeps nothing; thread-safe. Words that were typed are dropped when the
 * turn is made; what stays is coded, or masked and on the person's own page.
 */
public final class Conversation {
  /** An answer of so few words that was understood counts as read, though the screen does not know its words. */
  private static final int UNKNOWN_WORDS_MAX = 4;

  private final Script script;
  private final Map<String, DialogueEngine> engines;
  private final Masker masker;
  private final SafetyScreen screen;
  private final SafetyGuide guide;
  private final Interpreter interpreter;
  private final SafetyTurn safety;
  private final Reading reading;
  private final Views views;

  public Conversation(Script script, Map<String, DialogueEngine> engines, Masker masker, SafetyScreen screen, SafetyGuide guide, Interpreter interpreter) {
    this.script = script;
    this.engines = Map.copyOf(engines);
    this.masker = masker;
    this.screen = screen;
    this.guide = guide;
    this.interpreter = interpreter;
    this.safety = new SafetyTurn(script, guide);
    this.reading = new Reading(script.vocabulary());
    this.views = new Views(script, safety);
  }

  /** The first page: who is here, and what is on their mind. */
  public Reply start(String lang, LocalDate today) {
    return views.start(engine("parent").start(lang), "", "");
  }

  /** Where a conversation stands, without anything new. */
  public Reply show(DialogueState state, String view, LocalDate today) {
    Turn turn = turn(state, today, "", "");
    return views.view(turn, view, situation(state));
  }

  /** One step further. */
  public Reply take(DialogueState state, Said said, LocalDate today) {
    String code = said.move().isEmpty() ? "next" : said.move();
    if (code.equals("restart")) {
      return start(state.lang(), today);
    }
    if (code.startsWith("lang:")) {
      DialogueState other = state.in(code.equals("lang:en") ? "en" : "nl");
      return other.moves().isEmpty() ? start(other.lang(), today) : views.view(turn(other, today, "", ""), "", situation(other));
    }
    if (code.startsWith("view:")) {
      return state.moves().isEmpty() && code.equals("view:") ? start(state.lang(), today) : views.view(turn(state, today, "", ""), code.substring(5), situation(state));
    }
    if (code.equals("stop")) {
      return views.view(turn(state, today, "", ""), "closed", situation(state));
    }
    if (code.startsWith("different:")) {
      return views.view(turn(state, today, code.substring(10), ""), "", situation(state));
    }
    return code.equals("next") ? next(state, said, today) : pressed(state, said, code, today);
  }

  /** A conversation from a file: its own words are masked and screened again, for anyone may have written in it. */
  public Reply opened(DialogueState state, List<String> unknown, LocalDate today) {
    List<Move> moves = new ArrayList<>();
    StringBuilder own = new StringBuilder();
    for (Move move : state.moves()) {
      moves.add(move instanceof Move.Answer answer ? masked(answer, state.lang(), own) : move);
    }
    DialogueState clean = new DialogueState(state.dialogue(), state.lang(), state.content(), moves);
    List<Move> raised = new ArrayList<>();
    if (!own.isEmpty()) {
      raise(situation(clean), screen.screen(own.toString(), state.lang()), raised);
    }
    Texts texts = texts(state);
    String notice = unknown.isEmpty() ? "" : texts.text("notice.older-file", Map.of("list", String.join(", ", unknown.stream().limit(6).toList())));
    return reply(clean.plus(raised), today, notice);
  }

  private Move masked(Move.Answer answer, String lang, StringBuilder own) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    answer.given().forEach((slot, values) -> {
      boolean words = script.vocabulary().slot(slot) != null && script.vocabulary().slot(slot).type() == nl.meedenker.dialogue.Slot.Type.WORDS;
      given.put(slot, words ? values.stream().map(v -> cut(masker.mask(v, lang).text())).toList() : values);
      if (words) {
        values.forEach(v -> own.append(v).append("\n"));
      }
    });
    return new Move.Answer(answer.asked(), given, answer.typed());
  }

  private Reply pressed(DialogueState state, Said said, String code, LocalDate today) {
    Move move = MoveCode.read(code, said.asked(), situation(state));
    if (move == null) {
      return show(state, "", today);
    }
    List<Move> moves = new ArrayList<>(choiceSignals(state, move));
    moves.add(move);
    return reply(state.plus(moves), today, "");
  }

  private Reply next(DialogueState state, Said said, LocalDate today) {
    Situation s = situation(state);
    Question question = question(state, said);
    List<Move> moves = new ArrayList<>();
    String lang = state.lang();
    String words = cut(masker.mask(said.text(), lang).text());
    Map<String, String> fields = new LinkedHashMap<>();
    said.fields().forEach((slot, text) -> fields.put(slot, cut(masker.mask(text, lang).text())));
    Screening read = screen(said, lang);
    raise(s, read, moves);
    DialogueState going = state;
    if (state.moves().isEmpty() || said.kind().equals("start")) {
      String who = said.values().isEmpty() ? "parent" : said.values().get(0);
      if (said.values().isEmpty() && said.wordless()) {
        return views.start(state, "", "page.error.choose");
      }
      moves.add(new Move.Answer("", Map.of("who", List.of(script.vocabulary().slot("who").accepts(who) ? who : "parent")), false));
      going = new DialogueState(who.equals("youth") && engines.containsKey("youth") ? "youth" : "parent", lang, state.content(), state.moves());
      if (said.text().isBlank()) {
        return reply(going.plus(moves), today, "");
      }
      return typed(going, s, null, List.of(), Map.of(), words, moves, read, today);
    }
    if (said.wordless() && said.values().isEmpty()) {
      return views.error(turn(state, today, "", ""), question != null && question.slot().startsWith("meeting") ? "" : "page.error.choose");
    }
    if (said.kind().equals("clarify") && !said.values().isEmpty()) {
      return clarified(state, said, s, moves, today);
    }
    if (said.text().isBlank()) {
      Move answer = reading.move(s, question, said.values(), fields, "", Interpretation.nothing(lang));
      if (answer == null) {
        return views.error(turn(state, today, "", ""), "page.error.choose");
      }
      moves.addAll(choiceSignals(state, answer));
      moves.add(answer);
      return reply(state.plus(moves), today, "");
    }
    return typed(state, s, question, said.values(), fields, words, moves, read, today);
  }

  private Reply typed(DialogueState state, Situation s, Question question, List<String> chosen, Map<String, String> fields, String words, List<Move> moves, Screening read,
      LocalDate today) {
    // At the start, and as long as nothing was told, words are read as an answer to "what is on your mind".
    Question open = question != null || !s.lead().isEmpty() ? question : about(state);
    Interpretation interpretation = interpreter.interpret(new Utterance(words, state.lang(), open == null ? "" : open.id(), open == null ? "" : open.slot(), offered(s, open), s.lead()));
    Reply meta = chosen.isEmpty() && moves.stream().noneMatch(Move.Raise.class::isInstance) ? meta(state, question, interpretation, moves, today) : null;
    if (meta != null) {
      return meta;
    }
    Move move = reading.move(situation(state), open, chosen, fields, words, interpretation);
    String wrongRoute = wrongRoute(state, interpretation.speaker());
    if (move != null) {
      moves.addAll(choiceSignals(state, move));
      moves.add(move);
    } else if (moves.stream().noneMatch(Move.Raise.class::isInstance) && (read.quiet() || read.signals().isEmpty())) {
      moves.add(new Move.NotUnderstood(open == null ? "" : open.id()));
      if (open != null && open.slot().equals("concern") && misread(state.plus(moves)) >= 2 && read.quiet()) {
        moves.add(new Move.Answer(open.id(), Map.of("concern", List.of("something-else"), "title", List.of(words)), true));
      }
    }
    if (!wrongRoute.isEmpty()) {
      moves.add(new Move.Clarify("", "who", List.of(wrongRoute, situation(state.plus(moves)).value("who").isEmpty() ? "parent" : situation(state.plus(moves)).value("who")), Map.of()));
    }
    boolean plain = move != null && read.reading() == nl.meedenker.safety.Reading.UNKNOWN_WORDS && words.split("\\s+").length <= UNKNOWN_WORDS_MAX;
    String unread = read.reading().trusted() || plain ? "" : views.unread(read, state.lang());
    Reply reply = reply(state.plus(moves), today, unread);
    return move == null && reply.turn().prompt() != null ? new Reply(reply.turn(), reply.view(), reply.options(), reply.lines(), words, "") : reply;
  }

  /** The question of this dialogue that asks what it is about. */
  private Question about(DialogueState state) {
    return situation(state).questions().values().stream().filter(q -> q.slot().equals("concern")).findFirst().orElse(null);
  }

  private Reply meta(DialogueState state, Question question, Interpretation read, List<Move> moves, LocalDate today) {
    DialogueState so = state.plus(moves);
    String asked = question == null ? "" : question.id();
    return switch (read.meta()) {
      case WHY -> views.view(turn(so, today, "", ""), "why", situation(so));
      case BACK -> reply(so.plus(new Move.Change(situation(so).previous(asked))), today, "");
      case SKIP -> asked.isEmpty() ? null : reply(so.plus(new Move.Skip(asked)), today, "");
      case STOP -> views.view(turn(so, today, "", ""), "closed", situation(so));
      case RESTART -> start(state.lang(), today);
      case CONFUSED -> asked.isEmpty() ? null : reply(so.plus(new Move.NotUnderstood(asked)), today, "");
      case HUMAN -> views.view(turn(so, today, "", ""), "human", situation(so));
      case OVERVIEW -> reply(so.plus(new Move.Finish()), today, "");
      case SMALL_TALK -> read.understood().isEmpty() ? views.view(turn(so, today, "", "notice.small-talk"), "", situation(so)) : null;
      case THANKS -> read.understood().isEmpty() ? views.view(turn(so, today, "", "notice.thanks"), "", situation(so)) : null;
      case MEANT_OTHERWISE -> meantOtherwise(so, today);
      default -> null;
    };
  }

  /** Words that take a signal back need an explicit yes: the page with its buttons is shown again. */
  private Reply meantOtherwise(DialogueState state, LocalDate today) {
    Situation s = situation(state);
    List<SignalEntry> open = s.signals().stream().filter(SignalEntry::open).toList();
    if (open.isEmpty()) {
      return reply(state.plus(new Move.Change(s.previous(""))), today, "");
    }
    SignalEntry last = open.get(open.size() - 1);
    Texts texts = texts(state);
    return new Reply(safety.before(turn(state, today, "", "notice.really-otherwise"), last, youth(state), texts), "", List.of(), List.of(), "", "");
  }

  private Reply clarified(DialogueState state, Said said, Situation s, List<Move> moves, LocalDate today) {
    String value = said.values().get(0);
    String slot = said.asked();
    if (script.vocabulary().slot(slot) == null) {
      return show(state, "", today);
    }
    if (value.isEmpty()) {
      moves.add(new Move.NotUnderstood(s.question(slot) == null ? questionOf(s, slot) : slot));
      return reply(state.plus(moves), today, "");
    }
    if (slot.equals("who")) {
      moves.add(new Move.Answer("", Map.of("who", List.of(value)), false));
      return reply(route(state.plus(moves), value), today, "");
    }
    List<String> values = new ArrayList<>(List.of(value));
    if (slot.equals("concern")) {
      s.values("concern").stream().filter(v -> !v.equals(value)).forEach(values::add);
    }
    Move answer = new Move.Answer(questionOf(s, slot), Map.of(slot, values), false);
    moves.addAll(choiceSignals(state, answer));
    moves.add(answer);
    return reply(state.plus(moves), today, "");
  }

  private String questionOf(Situation s, String slot) {
    return s.questions().values().stream().filter(q -> q.slot().equals(slot)).map(Question::id).findFirst().orElse("");
  }

  private DialogueState route(DialogueState state, String who) {
    return who.equals("youth") && engines.containsKey("youth") ? new DialogueState("youth", state.lang(), state.content(), state.moves())
        : new DialogueState("parent", state.lang(), state.content(), state.moves());
  }

  /** A route that speaks against what was chosen is asked about once. */
  private String wrongRoute(DialogueState state, String speaker) {
    boolean askedBefore = state.moves().stream().anyMatch(m -> m instanceof Move.Clarify c && c.slot().equals("who"));
    String who = situation(state).value("who");
    boolean other = !speaker.isEmpty() && !speaker.equals(who.isEmpty() ? "parent" : who) && Set.of("youth", "professional", "other").contains(speaker);
    return other && !askedBefore ? speaker : "";
  }

  private Set<String> offered(Situation s, Question question) {
    return question == null ? Set.of() : Set.copyOf(script.vocabulary().slot(question.slot()).values());
  }

  private int misread(DialogueState state) {
    int times = 0;
    for (int i = state.moves().size() - 1; i >= 0 && state.moves().get(i) instanceof Move.NotUnderstood; i--) {
      times++;
    }
    return times;
  }

  private Screening screen(Said said, String lang) {
    if (said.wordless()) {
      return new Screening(List.of(), nl.meedenker.safety.Reading.EMPTY, null, 0);
    }
    StringBuilder all = new StringBuilder(said.text());
    said.fields().values().forEach(f -> all.append("\n").append(f));
    return screen.screen(all.toString(), lang);
  }

  /** New signals; one that is open already with as high a level is not raised twice. */
  private static void raise(Situation s, Screening read, List<Move> moves) {
    for (Signal signal : read.signals()) {
      boolean open = s.signals().stream().anyMatch(e -> e.open() && e.kind().equals(signal.kind().id()) && e.level().compareTo(signal.level()) >= 0);
      if (!open) {
        moves.add(new Move.Raise(signal.kind().id(), signal.level().id(), signal.rule(), signal.question() == null ? "" : signal.question(), signal.voice().name().toLowerCase(java.util.Locale.ROOT)));
      }
    }
  }

  /** Choices that are a signal themselves. */
  private List<Move> choiceSignals(DialogueState state, Move move) {
    List<Move> raised = new ArrayList<>();
    Map<String, List<String>> given = move instanceof Move.Answer answer ? answer.given() : move instanceof Move.Clarify clarify ? clarify.given() : Map.of();
    Situation s = situation(state);
    given.forEach((slot, values) -> values.forEach(value -> {
      SafetyGuide.ChoiceSignal signal = guide.choices().get(slot + "=" + value);
      boolean before = s.values(slot).contains(value);
      if (signal != null && !before) {
        raised.add(new Move.Raise(signal.kind(), signal.level(), "choice:" + slot + "=" + value, signal.question(), state.dialogue().equals("youth") ? "child" : "parent"));
      }
    }));
    return raised;
  }

  private Reply reply(DialogueState state, LocalDate today, String notice) {
    String who = situation(state).value("who");
    Turn turn = turn(state, today, "", notice);
    boolean elsewhere = Set.of("professional", "workshop").contains(who) && turn.safety() == null && !turn.page().equals("check");
    return views.view(turn, elsewhere ? "route" : "", situation(state));
  }

  /** The turn, with what an open signal puts before or beside it. */
  private Turn turn(DialogueState state, LocalDate today, String different, String notice) {
    DialogueEngine engine = engine(state);
    Texts texts = texts(state);
    Turn ordinary = engine.turn(state, today, different);
    if (!notice.isEmpty()) {
      ordinary = views.with(ordinary, texts.has(notice) ? texts.text(notice) : notice);
    }
    List<SignalEntry> signals = engine.situation(state).signals();
    SignalEntry deciding = SafetyTurn.deciding(signals);
    return deciding == null ? safety.beside(ordinary, signals, youth(state), texts) : safety.before(ordinary, deciding, youth(state), texts);
  }

  private Question question(DialogueState state, Said said) {
    return engine(state).situation(state).question(said.asked());
  }

  private static boolean youth(DialogueState state) {
    return state.dialogue().equals("youth");
  }

  private static String cut(String words) {
    return words.length() <= Said.WORDS_MAX ? words.strip() : words.substring(0, words.offsetByCodePoints(0, Math.min(words.codePointCount(0, words.length()), Said.WORDS_MAX))).strip();
  }

  private Texts texts(DialogueState state) {
    return script.words(state.lang(), Script.reader(state, situation(state)));
  }

  /** The words in which this state is shown. */
  public Texts words(DialogueState state) {
    return texts(state);
  }

  public Situation situation(DialogueState state) {
    return engine(state).situation(state);
  }

  public DialogueEngine engine(DialogueState state) {
    return engine(state.dialogue());
  }

  private DialogueEngine engine(String dialogue) {
    return engines.getOrDefault(dialogue, engines.get("parent"));
  }

  public Script script() {
    return script;
  }

  public SafetyGuide guide() {
    return guide;
  }
}
