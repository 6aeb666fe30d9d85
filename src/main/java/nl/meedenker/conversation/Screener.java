package nl.meedenker.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.meedenker.dialogue.Conclusions;
import nl.meedenker.dialogue.Escalate;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.SignalEntry;
import nl.meedenker.dialogue.Situation;
import nl.meedenker.safety.Level;
import nl.meedenker.safety.Reading;
import nl.meedenker.safety.SafetyScreen;
import nl.meedenker.safety.Screening;
import nl.meedenker.safety.Signal;

/** Words, choices and combinations of answers held against the safety screen; what is found becomes moves. Only ever upward. */
final class Screener {
  private final SafetyScreen screen;
  private final SafetyGuide guide;

  Screener(SafetyScreen screen, SafetyGuide guide) {
    this.screen = screen;
    this.guide = guide;
  }

  /** Everything that was typed on one page, as it was typed: masking comes after, and never hides a danger. */
  Screening screen(Said said, String lang) {
    if (said.wordless()) {
      return new Screening(List.of(), Reading.EMPTY, null, 0);
    }
    StringBuilder all = new StringBuilder(said.text());
    said.fields().values().forEach(f -> all.append("\n").append(f));
    return screen.screen(all.toString(), lang);
  }

  Screening screen(String words, String lang) {
    return screen.screen(words, lang);
  }

  /** New signals; one that waits to be shown with as high a level is not raised twice. Words that come after a signal was shown open a new one. */
  List<Move> raised(Situation s, Screening read) {
    List<Move> moves = new ArrayList<>();
    for (Signal signal : read.signals()) {
      boolean open = s.signals().stream()
          .anyMatch(e -> e.status() == SignalEntry.Status.OPEN && e.kind().equals(signal.kind().id()) && e.level().compareTo(signal.level()) >= 0);
      boolean sameQuestion = signal.level() == Level.CONCERN
          && moves.stream().anyMatch(m -> m instanceof Move.Raise r && r.question().equals(signal.question()));
      if (!open && !sameQuestion) {
        moves.add(new Move.Raise(signal.kind().id(), signal.level().id(), signal.rule(), signal.question() == null ? "" : signal.question(),
            signal.voice().name().toLowerCase(Locale.ROOT)));
      }
    }
    return moves;
  }

  /** Choices that are a signal themselves. */
  List<Move> chosen(Situation s, Move move, boolean youth) {
    List<Move> moves = new ArrayList<>();
    Map<String, List<String>> given = move instanceof Move.Answer answer
        ? answer.given()
        : move instanceof Move.Clarify clarify ? clarify.given() : Map.of();
    given.forEach((slot, values) -> values.forEach(value -> {
      SafetyGuide.ChoiceSignal signal = guide.choices().get(slot + "=" + value);
      if (signal != null && !s.values(slot).contains(value)) {
        moves.add(new Move.Raise(signal.kind(), signal.level(), "choice:" + slot + "=" + value, signal.question(), youth ? "child" : "parent"));
      }
    }));
    return moves;
  }

  /** Combinations of answers that ask for more care; each is asked about once. */
  List<Move> combined(Situation s, Conclusions c, boolean youth) {
    List<Move> moves = new ArrayList<>();
    for (Escalate escalate : c.all(Escalate.class)) {
      String rule = "answers:" + escalate.kind();
      boolean before = s.signals().stream().anyMatch(e -> e.rule().equals(rule) || e.open() && e.kind().equals(escalate.kind()));
      if (!before && Level.CONCERN.id().equals(escalate.level())) {
        moves.add(new Move.Raise(escalate.kind(), escalate.level(), rule, guide.question(escalate.kind()), youth ? "child" : "parent"));
      }
    }
    return moves;
  }
}
