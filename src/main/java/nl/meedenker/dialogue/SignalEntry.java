package nl.meedenker.dialogue;

import nl.meedenker.safety.Level;

/**
 * A safety signal as it stands after all moves.
 *
 * @param number its place in the order of raising, from 0
 * @param kind what it is about, an id of the ontology
 * @param level how soon it matters now
 * @param rule which pattern of the screen found it
 * @param question its gentle question, or empty
 * @param voice whose words they were: parent, child, other, professional or unknown
 * @param status open; asked: its gentle question was answered and it stays; right: it was put right
 */
public record SignalEntry(int number, String kind, Level level, String rule, String question, String voice, Status status) {
  /** Where a signal stands. */
  public enum Status {
    OPEN, SHOWN, RIGHT
  }

  public boolean open() {
    return status != Status.RIGHT;
  }

  /** This signal after the person said how it really is: what follows is the table of the laws. */
  SignalEntry after(String how) {
    return switch (how) {
      case "not-meant", "cleared" -> as(level, Status.RIGHT);
      case "safe-now", "urgent" -> as(Level.URGENT, Status.OPEN);
      case "over" -> as(Level.CONCERN, Status.SHOWN);
      case "acute" -> as(Level.ACUTE, Status.OPEN);
      default -> level == Level.ACUTE ? this : as(level, Status.SHOWN);
    };
  }

  private SignalEntry as(Level newLevel, Status newStatus) {
    return new SignalEntry(number, kind, newLevel, rule, question, voice, newStatus);
  }
}
