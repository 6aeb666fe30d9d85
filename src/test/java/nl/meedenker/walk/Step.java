package nl.meedenker.walk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedenker.codec.FileCodec;
import nl.meedenker.conversation.Conversation;
import nl.meedenker.conversation.Reply;
import nl.meedenker.conversation.Said;
import nl.meedenker.dialogue.Turn;
import nl.meedenker.terminal.Transcript;

/**
 * One thing a person does, as it can be read aloud.
 *
 * @param kind what is done
 * @param asked the question it answers, or empty
 * @param values the replies that are chosen
 * @param text the words that are typed, or the code of the button
 */
record Step(Kind kind, String asked, List<String> values, String text) {
  /** What a person can do. */
  enum Kind {
    START, ANSWER, WORDS, SKIP, SAY, PRESS, REOPEN
  }

  /** Buttons that stand on every page, or that stand for a typed sentence that was read with certainty. */
  private static final Set<String> ALWAYS = Set.of("set", "finish", "lang");

  static Step start(String who) {
    return new Step(Kind.START, "who", List.of(who), "");
  }

  static Step answer(String asked, List<String> values) {
    return new Step(Kind.ANSWER, asked, List.copyOf(values), "");
  }

  /** Own words in a field of this question. */
  static Step words(String asked, String slot, String words) {
    return new Step(Kind.WORDS, asked, List.of(slot), words);
  }

  static Step skip(String asked) {
    return new Step(Kind.SKIP, asked, List.of(), "");
  }

  static Step say(String words) {
    return new Step(Kind.SAY, "", List.of(), words);
  }

  static Step press(String code) {
    return new Step(Kind.PRESS, "", List.of(), code);
  }

  /** Something told unasked, and understood with certainty: what a typed sentence comes to. */
  static Step tell(String slot, String value) {
    return press("set:" + slot + ":" + value);
  }

  /** Kept as a file, and opened so many months later. */
  static Step reopen(int months) {
    return new Step(Kind.REOPEN, "", List.of(), "" + months);
  }

  Reply take(Reply before) {
    Conversation conversation = WalkedAssistant.conversation();
    Turn turn = before.turn();
    String asked = turn.prompt() == null ? "" : turn.prompt().id();
    String prompt = turn.prompt() == null ? "" : turn.prompt().kind();
    Said said = switch (kind) {
      case START -> Said.chosen("who", "start", values);
      case ANSWER -> Said.chosen(this.asked, prompt.isEmpty() ? "question" : prompt, values);
      case WORDS -> new Said(this.asked, "question", "next", List.of(), "", Map.of(values.get(0), text));
      case SKIP -> Said.pressed(this.asked, "skip");
      case SAY -> new Said(asked, prompt, "next", List.of(), text, Map.of());
      case PRESS -> Said.pressed(asked, text);
      case REOPEN -> null;
    };
    return said == null ? reopened(before) : conversation.take(turn.state(), said, WalkedAssistant.TODAY);
  }

  private Reply reopened(Reply before) {
    FileCodec files = WalkedAssistant.files();
    String file = files.write(before.turn().state(), Walked.openSignal(before.turn().state()),
        WalkedAssistant.TODAY.minusMonths(Integer.parseInt(text)));
    FileCodec.Opened opened = files.read(file, WalkedAssistant.TODAY);
    return WalkedAssistant.conversation().opened(opened.state(), opened.unknown(), WalkedAssistant.TODAY);
  }

  /** Whether this page offers it. */
  boolean offered(Reply before) {
    Turn turn = before.turn();
    Turn.Prompt prompt = turn.prompt();
    return switch (kind) {
      case START -> before.view().equals("start");
      case ANSWER ->
        prompt != null && prompt.id().equals(asked) && prompt.replies().stream().map(Turn.QuickReply::value).toList().containsAll(values);
      case WORDS -> prompt != null && prompt.id().equals(asked) && prompt.fields().stream().anyMatch(f -> f.slot().equals(values.get(0)));
      case SKIP -> prompt != null && prompt.id().equals(asked) && prompt.skippable();
      case SAY, REOPEN -> !before.view().equals("start");
      case PRESS -> pressable(before);
    };
  }

  private boolean pressable(Reply before) {
    Turn turn = before.turn();
    String[] code = text.split(":", 3);
    if (before.view().equals("start")) {
      return false;
    }
    if (ALWAYS.contains(code[0])) {
      return turn.safety() == null;
    }
    Turn.Overview overview = turn.overview();
    boolean reply = Transcript.replies(turn).stream().anyMatch(r -> r.value().equals(text));
    boolean opening = overview != null && overview.openings().stream().anyMatch(o -> o.move().equals(text));
    boolean shown = overview != null && code.length > 1 && (overview.hypotheses().stream().anyMatch(h -> h.id().equals(code[1]))
        || overview.options().stream().anyMatch(o -> o.id().equals(code[1])) || overview.more().stream().anyMatch(o -> o.id().equals(code[1])));
    return switch (code[0]) {
      case "reject", "keep" -> shown;
      case "change" -> opening || turn.told().stream().anyMatch(t -> t.question().equals(code[1]));
      case "remove" -> turn.chips().stream().anyMatch(c -> c.slot().equals(code[1]) && c.value().equals(code[2]));
      case "confirm" -> turn.prompt() != null && turn.prompt().kind().equals("confirm");
      default -> reply || opening;
    };
  }

  /** A line that a person could follow. */
  String readable() {
    return switch (kind) {
      case START -> "is here for: " + values.get(0);
      case ANSWER -> asked + ": " + String.join(" + ", values);
      case WORDS -> asked + " (" + values.get(0) + "): \"" + text + "\"";
      case SKIP -> asked + ": (skips)";
      case SAY -> "says: \"" + text + "\"";
      case PRESS -> text.startsWith("set:") ? "tells unasked: " + text.substring(4).replaceFirst(":", " = ") : "presses: " + text;
      case REOPEN -> "keeps the file, and opens it " + text + " month(s) later";
    };
  }
}
