package nl.meedenker.dialogue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has to be asked back, one thing after another, and what the same words told that was clear. */
final class Doubts {
  private final Deque<Move.Clarify> waiting = new ArrayDeque<>();

  /** What the last move told, together with what was told in the words that had to be asked back. */
  private Map<String, List<String>> told = Map.of();

  /** What was known before that. */
  private Map<String, List<String>> before = Map.of();

  /** Several doubts of one sentence wait in a row; those of a new sentence take the place of older ones. Who someone is goes before all, and loses nothing. */
  void ask(Move.Clarify unsure, Move last, Map<String, List<String>> given) {
    if (unsure.slot().equals("who")) {
      waiting.addFirst(unsure);
      return;
    }
    boolean same = last instanceof Move.Clarify first && first.asked().equals(unsure.asked()) && !first.slot().equals(unsure.slot())
        && unsure.given().isEmpty();
    if (!same) {
      waiting.clear();
      before = new LinkedHashMap<>(given);
      told = unsure.given();
    }
    waiting.add(unsure);
  }

  /** An answer settles what was asked back; returns that, or null. */
  Move.Clarify settle(Move.Answer answer, Move last, Map<String, List<String>> given) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    if (last instanceof Move.Clarify) {
      all.putAll(told);
    } else {
      before = new LinkedHashMap<>(given);
    }
    all.putAll(answer.given());
    told = all;
    Move.Clarify asked = waiting.poll();
    waiting.removeIf(c -> answer.given().containsKey(c.slot()));
    return asked;
  }

  /** What is asked back now, or null. */
  Move.Clarify now() {
    return waiting.peek();
  }

  /** None of what was offered was meant. */
  void drop() {
    waiting.poll();
  }

  void clear() {
    waiting.clear();
  }

  Map<String, List<String>> told() {
    return told;
  }

  Map<String, List<String>> before() {
    return before;
  }
}
