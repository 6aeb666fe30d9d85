package nl.meedenker.conversation;

import java.util.List;
import nl.meedenker.dialogue.Turn;

/**
 * What goes back to a person after each request: a turn, or another view of the same conversation.
 *
 * @param turn where the conversation stands
 * @param view "" for the turn itself; otherwise start, human, help, explore, about, save, route (a dialogue that is not here yet) or closed
 * @param options the provisions of a view (help, explore)
 * @param lines people to call or write to (human)
 * @param typed what was typed and could not be taken, so that it can stay in its field; else ""
 * @param error the sentence beside the field, or ""
 * @param looking what can be chosen where someone looks around (help, explore); null elsewhere
 */
public record Reply(Turn turn, String view, List<Turn.OptionView> options, List<Turn.Line> lines, String typed, String error, Looking looking) {
  public Reply(Turn turn, String view, List<Turn.OptionView> options, List<Turn.Line> lines, String typed, String error) {
    this(turn, view, options, lines, typed, error, null);
  }

  public Reply {
    options = List.copyOf(options);
    lines = List.copyOf(lines);
  }
}
