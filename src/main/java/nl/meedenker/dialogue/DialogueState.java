package nl.meedenker.dialogue;

import java.util.ArrayList;
import java.util.List;

/**
 * The moves so far. All else is derived from them.
 *
 * @param dialogue which dialogue
 * @param lang nl or en: how it is said, no part of what was told
 * @param content the content version it was made with
 * @param moves what was done, in order; at most {@value #MOVES_MAX}
 */
public record DialogueState(String dialogue, String lang, String content, List<Move> moves) {
  /** Far above any real conversation; what comes after is refused. */
  public static final int MOVES_MAX = 400;

  public DialogueState {
    moves = List.copyOf(moves);
  }

  public DialogueState plus(List<? extends Move> more) {
    List<Move> all = new ArrayList<>(moves);
    all.addAll(more);
    return new DialogueState(dialogue, lang, content, all);
  }

  public DialogueState plus(Move move) {
    return plus(List.of(move));
  }

  public DialogueState in(String otherLang) {
    return new DialogueState(dialogue, otherLang, content, moves);
  }

  @Override
  public String toString() {
    return "DialogueState[" + dialogue + ", " + lang + ", " + moves.size() + " moves]";
  }
}
