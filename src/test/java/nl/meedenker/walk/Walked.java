package nl.meedenker.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.meedenker.conversation.Reply;
import nl.meedenker.dialogue.Conclusions;
import nl.meedenker.dialogue.DialogueEngine;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.Question;
import nl.meedenker.dialogue.Result;
import nl.meedenker.dialogue.SignalEntry;
import nl.meedenker.dialogue.Situation;
import nl.meedenker.dialogue.Turn;
import nl.meedenker.safety.Level;

/** A state that the walk visited, with the way to it. What follows from the state is worked out when a law asks for it. Belongs to one thread at a time. */
final class Walked {
  final Walked before;
  final Step step;
  final Reply reply;
  final Turn turn;
  final DialogueState state;
  private Situation situation;
  private Conclusions conclusions;
  private Result result;

  private Walked(Walked before, Step step, Reply reply) {
    this.before = before;
    this.step = step;
    this.reply = reply;
    this.turn = reply.turn();
    this.state = reply.turn().state();
  }

  /** The start page. */
  static Walked start(String lang) {
    return new Walked(null, null, WalkedAssistant.conversation().start(lang, WalkedAssistant.TODAY));
  }

  Walked next(Step next) {
    return new Walked(this, next, next.take(reply));
  }

  /** Replays steps from the start page, as long as each is offered; null when one is not. */
  static Walked replay(String lang, List<Step> steps) {
    Walked walked = start(lang);
    for (Step step : steps) {
      if (!step.offered(walked.reply)) {
        return null;
      }
      walked = walked.next(step);
    }
    return walked;
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (Walked w = this; w.step != null; w = w.before) {
      steps.add(0, w.step);
    }
    return steps;
  }

  DialogueEngine engine() {
    return WalkedAssistant.engine(state);
  }

  Situation situation() {
    if (situation == null) {
      situation = engine().situation(state);
    }
    return situation;
  }

  Conclusions conclusions() {
    if (conclusions == null) {
      conclusions = engine().conclusions(situation());
    }
    return conclusions;
  }

  Result result() {
    if (result == null) {
      result = engine().result(situation());
    }
    return result;
  }

  Level level() {
    return situation().level();
  }

  boolean started() {
    return !reply.view().equals("start");
  }

  boolean page(String page) {
    return turn.page().equals(page);
  }

  boolean signal(String... kinds) {
    return situation().signals().stream().anyMatch(e -> e.open() && Set.of(kinds).contains(e.kind()));
  }

  /** The signs of the leading concern that were seen. */
  List<String> seenSigns() {
    return situation().signs().stream().filter(v -> !v.equals("none") && !v.equals("unsure")).toList();
  }

  /** The contexts the person could tell about. */
  Set<String> heard() {
    Set<String> heard = new HashSet<>();
    situation().questions().values().stream().filter(q -> !q.domain().isEmpty() && situation().settled(q)).forEach(q -> heard.add(q.domain()));
    return heard;
  }

  /** What was put aside and was not taken back. */
  Set<String> rejected() {
    Set<String> rejected = new LinkedHashSet<>();
    for (Move move : state.moves()) {
      if (move instanceof Move.Reject reject) {
        rejected.add(reject.id());
      } else if (move instanceof Move.Keep keep) {
        rejected.remove(keep.id());
      } else if (move instanceof Move.OtherChild) {
        rejected.clear();
      }
    }
    return rejected;
  }

  /** The question on the page, or null. */
  Question question() {
    return turn.prompt() == null || !turn.prompt().kind().equals("question") ? null : situation().question(turn.prompt().id());
  }

  /** Whether the person only answered and skipped, so that the dialogue itself decided what came. */
  boolean straight() {
    for (Walked w = this; w.step != null; w = w.before) {
      boolean plain = switch (w.step.kind()) {
        case START, ANSWER, WORDS, SKIP -> true;
        case PRESS -> w.step.text().startsWith("right:");
        default -> false;
      };
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** The different questions on the pages up to and including this one. */
  Set<String> asked() {
    Set<String> asked = new LinkedHashSet<>();
    for (Walked w = this; w != null; w = w.before) {
      if (w.page("question")) {
        asked.add(w.turn.prompt().id());
      }
    }
    return asked;
  }

  /** The language in which the conversation began. */
  String langAtStart() {
    Walked first = this;
    while (first.before != null) {
      first = first.before;
    }
    return first.state.lang();
  }

  static boolean openSignal(DialogueState state) {
    return WalkedAssistant.engine(state).situation(state).signals().stream().anyMatch(SignalEntry::open);
  }
}
