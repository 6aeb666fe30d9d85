package nl.meedenker.conversation;

import java.util.List;
import nl.meedenker.dialogue.Turn;

/**
 * Looking around, in words: what can be chosen, what is chosen, and how much is found.
 *
 * @param choices the questions to choose by
 * @param typed the words that were searched for, as they were typed, or ""
 * @param picked what is chosen now; the value of each is the button that lets it go
 * @param found how many were found, as a sentence
 * @param hint what a choice leaves out, or ""
 * @param instead what to do when nothing is found; otherwise ""
 * @param ways when nothing is found: what can be let go, with how many are found then; the value of each is the button that does it
 */
public record Looking(List<Choice> choices, String typed, List<Turn.QuickReply> picked, String found, String hint, String instead,
    List<Turn.QuickReply> ways) {
  /** One question with ready answers, of which one is chosen; the answer with the value "" leaves nothing out. */
  public record Choice(String id, String label, List<Turn.QuickReply> replies, String chosen) {
    public Choice {
      replies = List.copyOf(replies);
    }
  }

  public Looking {
    choices = List.copyOf(choices);
    picked = List.copyOf(picked);
    ways = List.copyOf(ways);
  }
}
