package nl.meedenker.dialogue;

import java.util.List;
import nl.meedenker.safety.Level;

/** Coming back to a conversation: from a file, or for another child. */
final class Returning {
  /** After so many months a saved answer about now is asked about: "Klopt dit nog?" */
  static final int STALE_MONTHS = 1;

  /** After so many months a saved answer about now counts as unanswered. */
  static final int FORGOTTEN_MONTHS = 12;

  /** Slots that tell of now: they grow old in a saved file. */
  private static final List<String> OF_NOW = List.of("age", "duration", "home-safe", "red-flag", "strengths", "tried", "tried-helped");

  private static final List<String> LOOKING_AGAIN = List.of("since-then", "did-try", "did-help");

  private Returning() {}

  /** A file was opened: what grew old is asked about, what changed since is asked anew. */
  static void reopened(Situation s, Move.Reopen reopen) {
    s.reopened = true;
    s.finished = false;
    s.goingOn = false;
    s.changing = "";
    s.doubts.clear();
    LOOKING_AGAIN.forEach(slot -> forget(s, slot));
    for (String slot : OF_NOW) {
      if (s.given.containsKey(slot) && reopen.months() >= FORGOTTEN_MONTHS) {
        forget(s, slot);
      } else if (s.given.containsKey(slot) && reopen.months() >= STALE_MONTHS) {
        s.stale.add(slot);
      }
    }
    s.checking = !s.stale.isEmpty();
    if (reopen.askFirst()) {
      s.signals.add(new SignalEntry(s.signals.size(), "unknown", Level.CONCERN, "saved-with-a-signal", "still", "unknown", SignalEntry.Status.OPEN));
    }
  }

  /** Also about another child: what was told of the parent and the family stays. */
  static void toOtherChild(Situation s) {
    s.vocabulary.slots().stream().filter(slot -> slot.scope() == Slot.Scope.CHILD).forEach(slot -> forget(s, slot.id()));
    if (!s.siblingAge.isEmpty()) {
      s.given.put("age", List.of(s.siblingAge));
    }
    s.siblingAge = "";
    forget(s, "sibling-age");
    s.rejected.clear();
    s.kept.clear();
    s.finished = false;
    s.goingOn = false;
    s.changing = "";
    s.doubts.clear();
  }

  private static void forget(Situation s, String slot) {
    s.given.remove(slot);
    s.questions.values().stream().filter(q -> q.slot().equals(slot)).forEach(q -> {
      s.passed.remove(q.id());
      s.skipped.remove(q.id());
    });
  }
}
