package nl.meedenker.conversation;

import java.util.List;
import java.util.Set;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Script;
import nl.meedenker.dialogue.Situation;
import nl.meedenker.dialogue.Slot;
import nl.meedenker.dialogue.Texts;
import nl.meedenker.dialogue.Turn;
import nl.meedenker.safety.Screening;

/** The other views of a conversation: the start, a human, more help, looking around, why. None of them is a move; the conversation stays where it was. */
final class Views {
  private static final List<String> PEOPLE = List.of("gp", "luisterlijn", "ouders-onderwijs", "veilig-thuis", "suicide-prevention", "emergency");
  private static final List<String> PEOPLE_FOR_YOUTH = List.of("kindertelefoon", "alles-oke", "suicide-prevention", "veilig-thuis", "emergency");
  private static final Set<String> NAMES = Set.of("human", "help", "explore", "about", "save", "route", "closed", "why");

  private final Script script;
  private final SafetyTurn safety;
  private final LookingAround around;

  Views(Script script, SafetyTurn safety) {
    this.script = script;
    this.safety = safety;
    this.around = new LookingAround(script);
  }

  Reply start(DialogueState state, String typed, String error) {
    Texts texts = script.words(state.lang(), "");
    Slot who = script.vocabulary().slot("who");
    List<Turn.QuickReply> replies = who.values().stream().map(v -> new Turn.QuickReply(v, texts.text("who." + v))).toList();
    Turn.Prompt prompt = new Turn.Prompt("start", "who", texts.text("who.prompt"), "", texts.textOrEmpty("who.hint"), false, true, false, replies,
        List.of(), List.of(texts.text("who.why")),
        List.of(), true);
    Turn turn = new Turn(state, "start", List.of(), List.of(), List.of(), List.of(), null, prompt, null, null, List.of(), 0, 0, "");
    return new Reply(turn, "start", List.of(), List.of(), typed, error.isEmpty() ? "" : texts.text(error));
  }

  Reply view(Turn turn, String view, Situation s) {
    Texts texts = script.words(turn.state().lang(), Script.reader(turn.state(), s));
    String known = NAMES.contains(view) ? view : "";
    if (LookingAround.has(known)) {
      return around.reply(turn, known, LookingAround.everything(known, turn.state().dialogue()), texts);
    }
    List<Turn.Line> lines = known.equals("human") || known.equals("closed")
        ? safety.lines(turn.state().dialogue().equals("youth") ? PEOPLE_FOR_YOUTH : PEOPLE, texts)
        : List.of();
    return new Reply(turn, known, List.of(), lines, "", "");
  }

  /** Looking around by what was chosen and typed. */
  Reply look(Turn turn, Said said, Texts texts) {
    return around.reply(turn, LookingAround.view(said), around.sought(said, turn.state().dialogue()), texts);
  }

  Reply error(Turn turn, String id) {
    Texts texts = script.words(turn.state().lang(), "");
    return new Reply(turn, "", List.of(), List.of(), "", id.isEmpty() ? "" : texts.text(id));
  }

  /** The same reply without saying again what was heard: nothing new was told. */
  Reply quiet(Reply reply) {
    Turn t = reply.turn();
    Turn quiet = new Turn(t.state(), t.page(), List.of(), List.of(), List.of(), t.lines(), t.help(), t.prompt(), t.safety(), t.overview(), t.told(),
        t.asked(), t.toCome(), t.notice());
    return new Reply(quiet, reply.view(), reply.options(), reply.lines(), reply.typed(), reply.error(), reply.looking());
  }

  Turn with(Turn t, String notice) {
    return new Turn(t.state(), t.page(), t.said(), t.moved(), t.chips(), t.lines(), t.help(), t.prompt(), t.safety(), t.overview(), t.told(),
        t.asked(), t.toCome(), notice);
  }

  /** What to say of a text that the screen could not read: in its own language where we can. */
  String unread(Screening read, String lang) {
    Texts texts = script.words(lang, "");
    String general = texts.textOrEmpty("unread." + read.reading().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    String own = read.otherLanguage() == null ? "" : texts.textOrEmpty("unread." + read.otherLanguage());
    return own.isEmpty() ? general : own + " " + general;
  }
}
