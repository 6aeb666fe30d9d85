package nl.meedenker.conversation;

import java.time.LocalDate;
import java.util.List;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.Question;
import nl.meedenker.dialogue.SignalEntry;
import nl.meedenker.dialogue.Situation;
import nl.meedenker.dialogue.Texts;

/** What a person says about the conversation instead of in it: why, back, skip, stop, again, a human, thanks, "zo bedoelde ik het niet". */
final class AboutTheTalk {
  private final Turns turns;
  private final Views views;
  private final SafetyTurn safety;

  AboutTheTalk(Turns turns, Views views, SafetyTurn safety) {
    this.turns = turns;
    this.views = views;
    this.safety = safety;
  }

  /** The reply, or null when the words are about the matter itself. */
  Reply reply(DialogueState state, Question question, Interpretation read, List<Move> moves, LocalDate today) {
    DialogueState so = state.plus(moves);
    String asked = question == null ? "" : question.id();
    return switch (read.meta()) {
      case WHY -> turns.view(so, "why", today, "");
      case BACK -> turns.reply(so.plus(new Move.Change(turns.situation(so).previous(asked))), today, "");
      case SKIP -> asked.isEmpty() ? null : turns.reply(so.plus(new Move.Skip(asked)), today, "");
      case STOP -> turns.view(so, "closed", today, "");
      case RESTART -> views.start(new DialogueState("parent", state.lang(), state.content(), List.of()), "", "");
      case CONFUSED -> asked.isEmpty() ? null : turns.reply(so.plus(new Move.NotUnderstood(asked)), today, "notice.rephrase");
      case HUMAN -> turns.view(so, "human", today, "");
      case OVERVIEW -> turns.reply(so.plus(new Move.Finish()), today, "");
      case SMALL_TALK -> read.understood().isEmpty() ? views.quiet(turns.view(so, "", today, "notice.small-talk")) : null;
      case THANKS -> read.understood().isEmpty() ? views.quiet(turns.view(so, "", today, "notice.thanks")) : null;
      case MEANT_OTHERWISE -> meantOtherwise(so, today);
      default -> null;
    };
  }

  /** Words that take a signal back need an explicit yes: the page with its buttons is shown again. */
  private Reply meantOtherwise(DialogueState state, LocalDate today) {
    Situation s = turns.situation(state);
    List<SignalEntry> open = s.signals().stream().filter(SignalEntry::open).toList();
    if (open.isEmpty()) {
      return turns.reply(state.plus(new Move.Change(s.previous(""))), today, "");
    }
    SignalEntry last = open.get(open.size() - 1);
    Texts texts = turns.texts(state);
    return new Reply(safety.before(turns.turn(state, today, "", "notice.really-otherwise"), last, Turns.youth(state), texts), "", List.of(),
        List.of(), "", "");
  }
}
