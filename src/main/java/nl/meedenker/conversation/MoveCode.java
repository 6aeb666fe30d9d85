package nl.meedenker.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.Situation;
import nl.meedenker.dialogue.Slot;
import nl.meedenker.dialogue.Vocabulary;

/** The codes of buttons: "skip", "change:age", "right:0:not-meant". A code that is no move gives null. */
final class MoveCode {
  private MoveCode() {}

  static Move read(String code, String asked, Situation s, Vocabulary vocabulary) {
    String[] parts = code.split(":", 3);
    String one = parts.length > 1 ? parts[1] : "";
    String two = parts.length > 2 ? parts[2] : "";
    return switch (parts[0]) {
      case "skip" -> new Move.Skip(asked);
      case "change" -> new Move.Change(one);
      case "previous" -> new Move.Change(s.previous(asked));
      case "reject" -> new Move.Reject(one);
      case "keep" -> new Move.Keep(one);
      case "remove" -> new Move.Remove(one, two);
      case "right" -> one.matches("\\d{1,3}") ? new Move.PutRight(Integer.parseInt(one), two) : null;
      case "finish" -> new Move.Finish();
      case "goon" -> new Move.GoOn();
      case "confirm" -> new Move.Confirm();
      case "otherchild" -> new Move.OtherChild();
      case "set" -> vocabulary.slot(one) != null && vocabulary.slot(one).type() != Slot.Type.WORDS && vocabulary.slot(one).accepts(two)
          ? new Move.Answer("", Map.of(one, List.of(two)), false)
          : null;
      case "lead" -> lead(one, s);
      default -> null;
    };
  }

  /** The same concerns with another one in front. */
  private static Move lead(String concern, Situation s) {
    List<String> concerns = new ArrayList<>(s.values("concern"));
    concerns.remove(concern);
    concerns.add(0, concern);
    return new Move.Answer("", Map.of("concern", concerns.stream().limit(3).toList()), false);
  }
}
