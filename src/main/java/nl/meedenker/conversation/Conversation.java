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
import nl.meedenker.safety.Level;
import nl.meedenker.safety.SafetyScreen;
import nl.meedenker.safety.Screening;

/**
 * One turn: personal data is masked, then words and choices are screened, then read, and only then the dialogue goes a step further. Keeps nothing; thread-safe. Words that were typed are dropped when the
 * turn is made; what stays is coded, or masked and on the person's own page.
 */
public final class Conversation {
  /** An answer of so few words that was understood counts as read, though the screen does not know its words. */
  private static final int UNKNOWN_WORDS_MAX = 4;

  private final Script script;
  private final Turns turns;
  private final Masker masker;
  private final Screener screener;
  private final SafetyGuide guide;
  private final Interpreter interpreter;
  private final Reading reading;
  private final Views views;
  private final AboutTheTalk about;
  private final Clarifying clarifying;

  public Conversation(Script script, Map<String, DialogueEngine> engines, Masker masker, SafetyScreen screen, SafetyGuide guide,
      Interpreter interpreter) {
    this.script = script;
    this.masker = masker;
    this.screener = new Screener(screen, guide);
    this.guide = guide;
    this.interpreter = interpreter;
    SafetyTurn safety = new SafetyTurn(script, guide);
    this.reading = new Reading(script.vocabulary(), script.concerns());
    this.views = new Views(script, safety);
    this.turns = new Turns(script, engines, safety, screener, views);
    this.about = new AboutTheTalk(turns, views, safety);
    this.clarifying = new Clarifying(script.vocabulary(), turns, screener, interpreter);
  }

  /** The first page: who is here, and what is on their mind. */
  public Reply start(String lang, LocalDate today) {
    return views.start(new DialogueState("parent", lang, script.version(), List.of()), "", "");
  }

  /** Where a conversation stands, without anything new. */
  public Reply show(DialogueState state, String view, LocalDate today) {
    Turn turn = turns.turn(state, today, "", "");
    return views.view(turn, view, situation(state));
  }

  /** One step further. */
  public Reply take(DialogueState state, Said said, LocalDate today) {
    String code = said.move().isEmpty() ? "next" : said.move();
    if (code.equals("restart")) {
      return start(state.lang(), today);
    }
    if (!LookingAround.view(said).isEmpty()) {
      return turns.look(state, said, today);
    }
    if (code.startsWith("lang:")) {
      DialogueState other = state.in(code.equals("lang:en") ? "en" : "nl");
      return other.moves().isEmpty() ? start(other.lang(), today) : views.quiet(turns.view(other, "", today, ""));
    }
    if (code.startsWith("view:")) {
      return state.moves().isEmpty() && code.equals("view:") ? start(state.lang(), today) : turns.view(state, code.substring(5), today, "");
    }
    if (code.equals("stop")) {
      return turns.view(state, "closed", today, "");
    }
    if (code.startsWith("different:")) {
      return views.quiet(views.view(turns.turn(state, today, code.substring(10), ""), "", situation(state)));
    }
    return code.equals("next") ? next(state, said, today) : pressed(state, said, code, today);
  }

  /** A conversation from a file: its own words are masked and screened again. */
  public Reply opened(DialogueState state, List<String> unknown, LocalDate today) {
    Opening opening = new Opening(script.vocabulary(), masker);
    DialogueState clean = opening.clean(state);
    List<Move> raised = opening.words().isBlank() ? List.of() : screener.raised(situation(clean), screener.screen(opening.words(), state.lang()));
    String notice = unknown.isEmpty()
        ? ""
        : turns.texts(state).text("notice.older-file", Map.of("list", String.join(", ", unknown.stream().limit(6).toList())));
    return turns.reply(clean.plus(raised), today, notice);
  }

  private Reply pressed(DialogueState state, Said said, String code, LocalDate today) {
    Situation s = situation(state);
    Move move = code.equals("skip") ? passed(s, said) : MoveCode.read(code, said.asked(), s, script.vocabulary());
    if (move == null) {
      return show(state, "", today);
    }
    List<Move> moves = new ArrayList<>(screener.chosen(s, move, Turns.youth(state)));
    moves.add(move);
    return turns.reply(state.plus(moves), today, "");
  }

  /** Passing over a gentle question leaves its signal as it is; passing over any other question is an answer too. */
  private Move passed(Situation s, Said said) {
    SignalEntry deciding = SafetyTurn.deciding(s.signals());
    return deciding != null && deciding.level() == Level.CONCERN ? new Move.PutRight(deciding.number(), "stays") : new Move.Skip(said.asked());
  }

  /** A gentle question that was answered in words: a plain yes, no or don't know counts; anything else is read as usual. */
  private Move gently(DialogueState state, Said said, String words) {
    SignalEntry deciding = SafetyTurn.deciding(situation(state).signals());
    if (!said.kind().equals("gentle") || deciding == null || deciding.level() != Level.CONCERN) {
      return null;
    }
    Interpretation.Understood plain = interpreter
        .interpret(new Utterance(words, state.lang(), said.asked(), "yesno", Set.of("yes", "no", "unsure"), "")).about("yesno");
    boolean alsoElse = interpreter.interpret(new Utterance(words, state.lang(), "", "", Set.of(), "")).understood().stream()
        .anyMatch(u -> !u.slot().equals("you") && !u.slot().equals("home-safe"));
    if (plain == null || !plain.sure() || plain.values().isEmpty() || alsoElse || words.matches(".*\\d.*")) {
      return null;
    }
    return guide.replies(deciding.question()).stream().filter(r -> r.id().equals(plain.values().get(0))).findFirst()
        .map(r -> (Move) new Move.PutRight(deciding.number(), r.follows())).orElse(null);
  }

  private Reply next(DialogueState state, Said said, LocalDate today) {
    Situation s = situation(state);
    Question question = s.question(said.kind().equals("clarify") ? Clarifying.questionOf(s, said.asked()) : said.asked());
    List<Move> moves = new ArrayList<>();
    String lang = state.lang();
    String words = Said.cut(masker.mask(said.text(), lang).text());
    Map<String, String> fields = new LinkedHashMap<>();
    said.fields().forEach((slot, text) -> fields.put(slot, Said.cut(masker.mask(text, lang).text())));
    Screening read = screener.screen(said, lang);
    moves.addAll(screener.raised(s, read));
    DialogueState going = state;
    if (state.moves().isEmpty() || said.kind().equals("start")) {
      if (said.values().isEmpty() && said.wordless()) {
        return views.start(state, "", "unread.empty");
      }
      String speaker = said.values().isEmpty() ? interpreter.interpret(Utterance.of(words, lang)).speaker() : "";
      String who = !said.values().isEmpty() ? said.values().get(0) : speaker.isEmpty() ? "parent" : speaker;
      moves.add(new Move.Answer("", Map.of("who", List.of(script.vocabulary().slot("who").accepts(who) ? who : "parent")), false));
      going = new DialogueState(who.equals("youth") && turns.has("youth") ? "youth" : "parent", lang, state.content(), state.moves());
      if (said.text().isBlank()) {
        return turns.reply(going.plus(moves), today, "");
      }
      return typed(going, s, null, List.of(), Map.of(), words, moves, read, today);
    }
    if (said.wordless() && said.values().isEmpty()) {
      return views.error(turns.turn(state, today, "", ""), question != null && question.slot().startsWith("meeting") ? "" : "page.error.choose");
    }
    if (said.kind().equals("clarify")) {
      String meant = said.values().isEmpty() ? clarifying.meant(s, words, lang) : said.values().get(0);
      if (meant != null) {
        return clarifying.reply(state, said.asked(), meant, moves, today);
      }
    }
    Move gently = moves.isEmpty() && !said.text().isBlank() ? gently(state, said, words) : null;
    if (gently != null) {
      return turns.reply(state.plus(gently), today, "");
    }
    if (said.text().isBlank()) {
      Move answer = reading.move(s, question, said.values(), fields, "", Interpretation.nothing(lang));
      if (answer == null) {
        return views.error(turns.turn(state, today, "", ""), "page.error.choose");
      }
      moves.addAll(screener.chosen(s, answer, Turns.youth(state)));
      moves.add(answer);
      return turns.reply(state.plus(moves), today, "");
    }
    return typed(state, s, question, said.values(), fields, words, moves, read, today);
  }

  private Reply typed(DialogueState state, Situation s, Question question, List<String> chosen, Map<String, String> fields, String words,
      List<Move> moves, Screening screening,
      LocalDate today) {
    // At the start, and as long as nothing was told, words are read as an answer to "what is on your mind".
    Question open = question != null || !s.lead().isEmpty() ? question : about(state);
    Interpretation interpretation = new EachChild(interpreter)
        .interpret(new Utterance(words, state.lang(), open == null ? "" : open.id(), open == null ? "" : open.slot(), offered(s, open), s.lead()));
    Reply meta = chosen.isEmpty() && moves.stream().noneMatch(Move.Raise.class::isInstance)
        ? about.reply(state, question, interpretation, moves, today)
        : null;
    if (meta != null) {
      return meta;
    }
    List<Move> read = reading.moves(situation(state), open, chosen, fields, words, interpretation);
    String wrongRoute = clarifying.wrongRoute(state, interpretation, moves);
    if (!read.isEmpty()) {
      read.forEach(move -> moves.addAll(screener.chosen(situation(state), move, Turns.youth(state))));
      moves.addAll(read);
    } else if (moves.stream().noneMatch(Move.Raise.class::isInstance) && (screening.quiet() || screening.signals().isEmpty())) {
      moves.add(new Move.NotUnderstood(open == null ? "" : open.id()));
      if (open != null && open.slot().equals("concern") && misread(state.plus(moves)) >= 2 && screening.quiet()) {
        moves.add(new Move.Answer(open.id(), inOrder(words), true));
      }
    }
    if (!wrongRoute.isEmpty()) {
      String now = situation(state.plus(moves)).value("who");
      moves.add(new Move.Clarify("", "who", List.of(wrongRoute, now.isEmpty() || now.equals(wrongRoute) ? "parent" : now), Map.of()));
    }
    boolean plain = !read.isEmpty() && screening.reading() == nl.meedenker.safety.Reading.UNKNOWN_WORDS
        && words.split("\\s+").length <= UNKNOWN_WORDS_MAX;
    boolean wordless = screening.reading() == nl.meedenker.safety.Reading.EMPTY;
    String unread = screening.reading().trusted() && !wordless || plain ? "" : views.unread(screening, state.lang());
    Reply reply = turns.reply(state.plus(moves), today, unread);
    return read.isEmpty() && reply.turn().prompt() != null ? new Reply(reply.turn(), reply.view(), reply.options(), reply.lines(), words, "") : reply;
  }

  /** Something else, with its title in own words; in this order, always. */
  private static Map<String, List<String>> inOrder(String words) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    given.put("concern", List.of("something-else"));
    given.put("title", List.of(words));
    return given;
  }

  /** The question of this dialogue that asks what it is about. */
  private Question about(DialogueState state) {
    return situation(state).questions().values().stream().filter(q -> q.slot().equals("concern")).findFirst().orElse(null);
  }

  private Set<String> offered(Situation s, Question question) {
    if (question != null && question.signReplies() && script.concerns().containsKey(s.lead())) {
      return script.concerns().get(s.lead()).signsFor(s.age()).stream().map(a -> a.sign().id()).collect(java.util.stream.Collectors.toSet());
    }
    return question == null ? Set.of() : Set.copyOf(script.vocabulary().slot(question.slot()).values());
  }

  private int misread(DialogueState state) {
    int times = 0;
    for (int i = state.moves().size() - 1; i >= 0 && state.moves().get(i) instanceof Move.NotUnderstood; i--) {
      times++;
    }
    return times;
  }

  /** The words in which this state is shown. */
  public Texts words(DialogueState state) {
    return turns.texts(state);
  }

  public Situation situation(DialogueState state) {
    return turns.situation(state);
  }

  public DialogueEngine engine(DialogueState state) {
    return turns.engine(state);
  }

  public Script script() {
    return script;
  }

  public SafetyGuide guide() {
    return guide;
  }
}
