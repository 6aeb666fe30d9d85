package nl.meedenker.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.meedenker.dialogue.Script;
import nl.meedenker.dialogue.SignalEntry;
import nl.meedenker.dialogue.Texts;
import nl.meedenker.dialogue.Turn;
import nl.meedenker.safety.Level;

/** What an open signal puts on the page: the service alone, the service with a way on, or one gentle question (the table of the laws). */
final class SafetyTurn {
  private static final int REASONS = 6;

  /** How many contact lines stay in view beside an ordinary page. */
  private static final int LINES_IN_VIEW = 2;

  private final Script script;
  private final SafetyGuide guide;

  SafetyTurn(Script script, SafetyGuide guide) {
    this.script = script;
    this.guide = guide;
  }

  /** The signal that decides this turn: the highest open one that was not shown yet; an acute one always. Null when none does. */
  static SignalEntry deciding(List<SignalEntry> signals) {
    SignalEntry deciding = null;
    for (SignalEntry entry : signals) {
      boolean decides = entry.status() == SignalEntry.Status.OPEN || entry.open() && entry.level() == Level.ACUTE;
      if (decides && (deciding == null || entry.level().compareTo(deciding.level()) > 0)) {
        deciding = entry;
      }
    }
    return deciding;
  }

  /** The turn with the safety page or the gentle question in front. */
  Turn before(Turn ordinary, SignalEntry entry, boolean youth, Texts texts) {
    if (entry.level() == Level.CONCERN) {
      boolean young = youth || entry.voice().equals("child");
      Turn.Prompt prompt = gentle(entry, young, texts);
      List<Turn.Line> lines = lines(guide.lines(entry.kind(), "concern", young), texts).stream().limit(LINES_IN_VIEW).toList();
      return new Turn(ordinary.state(), "check", ordinary.said(), List.of(), List.of(), lines, null, prompt, null, null, List.of(), ordinary.asked(),
          ordinary.toCome(),
          ordinary.notice());
    }
    Turn.SafetyView page = page(entry, youth || entry.voice().equals("child"), texts);
    return new Turn(ordinary.state(), "safety", List.of(), List.of(), List.of(), List.of(), null, null, page, null, List.of(), ordinary.asked(),
        ordinary.toCome(), "");
  }

  /** The ordinary turn with the contact lines in view, as long as a signal is open. */
  Turn beside(Turn ordinary, List<SignalEntry> signals, boolean youth, Texts texts) {
    SignalEntry highest = null;
    for (SignalEntry entry : signals) {
      if (entry.open() && (highest == null || entry.level().compareTo(highest.level()) > 0)) {
        highest = entry;
      }
    }
    if (highest == null) {
      return ordinary;
    }
    List<Turn.Line> lines = lines(guide.lines(highest.kind(), highest.level().id(), youth || highest.voice().equals("child")), texts).stream()
        .limit(LINES_IN_VIEW).toList();
    return new Turn(ordinary.state(), ordinary.page(), ordinary.said(), ordinary.moved(), ordinary.chips(), lines, ordinary.help(), ordinary.prompt(),
        null, ordinary.overview(),
        ordinary.told(), ordinary.asked(), ordinary.toCome(), ordinary.notice());
  }

  private Turn.Prompt gentle(SignalEntry entry, boolean child, Texts texts) {
    String question = entry.question().isEmpty() ? "danger" : entry.question();
    List<Turn.QuickReply> replies = new ArrayList<>();
    guide.replies(question).forEach(
        r -> replies.add(new Turn.QuickReply("right:" + entry.number() + ":" + r.follows(), texts.text("gentle." + question + "." + r.id()))));
    replies.add(new Turn.QuickReply("right:" + entry.number() + ":not-meant", texts.text("safety.reply.not-meant")));
    return new Turn.Prompt("gentle", question, say(texts, "gentle." + question + ".prompt", child), "", "", false, true, false, replies, List.of(),
        List.of(texts.text("gentle." + question + ".why")), List.of(), true);
  }

  private Turn.SafetyView page(SignalEntry entry, boolean child, Texts texts) {
    String level = entry.level().id();
    String base = "safety." + entry.kind() + "." + level + ".";
    List<Turn.QuickReply> replies = new ArrayList<>();
    if (entry.level() == Level.ACUTE) {
      replies.add(reply(entry, "safe-now", texts));
    } else {
      replies.add(new Turn.QuickReply("right:" + entry.number() + ":seen", texts.text("safety.reply.go-on")));
      replies.add(reply(entry, "over", texts));
    }
    replies.add(reply(entry, "not-meant", texts));
    replies.add(new Turn.QuickReply("stop", texts.text("safety.reply.stop")));
    List<Turn.Section> about = new ArrayList<>();
    about.add(new Turn.Section(texts.text("safety.reply.how-call-goes"), sentences(texts, "safety.what-happens", "safety.anonymous-advice")));
    if (entry.level() == Level.URGENT) {
      List<String> reasons = new ArrayList<>();
      for (int i = 1; i <= REASONS; i++) {
        String reason = texts.textOrEmpty("safety.why-hesitate." + i);
        if (!reason.isEmpty()) {
          reasons.add(reason);
        }
      }
      about.add(new Turn.Section(texts.text("safety.why-hesitate"), reasons));
    }
    return new Turn.SafetyView(entry.number(), entry.kind(), level, child, say(texts, base + "recognise", child),
        List.of(say(texts, base + "now", child), texts.text("safety.tool-cannot-help")),
        lines(guide.lines(entry.kind(), level, child), texts), sentences(texts, "safety.cannot-call", "safety.ask-someone"), about, replies);
  }

  private static Turn.QuickReply reply(SignalEntry entry, String how, Texts texts) {
    return new Turn.QuickReply("right:" + entry.number() + ":" + how, texts.text("safety.reply." + how));
  }

  private static String say(Texts texts, String id, boolean child) {
    return child && texts.has(id + "@child")
        ? texts.text(id + "@child")
        : texts.has(id) ? texts.text(id) : texts.text("safety.unknown.urgent." + id.substring(id.lastIndexOf('.') + 1));
  }

  private static List<String> sentences(Texts texts, String... ids) {
    List<String> all = new ArrayList<>();
    for (String id : ids) {
      if (texts.has(id)) {
        all.add(texts.text(id));
      }
    }
    return all;
  }

  /** Help lines in words; a number that is not verified is left out. */
  List<Turn.Line> lines(List<String> ids, Texts texts) {
    List<Turn.Line> lines = new ArrayList<>();
    Map<String, Script.HelpLine> all = script.lines();
    for (String id : ids) {
      Script.HelpLine line = all.get(id);
      if (line != null) {
        String number = line.unverified().contains("phone") ? "" : line.phone();
        lines.add(new Turn.Line(id, texts.text("line." + id + ".name"), number, line.site(), texts.text("line." + id + ".for"),
            texts.text("line." + id + ".call")));
      }
    }
    return lines;
  }
}
