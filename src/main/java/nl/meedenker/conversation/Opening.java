package nl.meedenker.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.Slot;
import nl.meedenker.dialogue.Vocabulary;
import nl.meedenker.privacy.Masker;

/** A conversation from a file: its own words are masked again, for anyone may have written in it. */
final class Opening {
  private final Vocabulary vocabulary;
  private final Masker masker;
  private final StringBuilder words = new StringBuilder();

  Opening(Vocabulary vocabulary, Masker masker) {
    this.vocabulary = vocabulary;
    this.masker = masker;
  }

  DialogueState clean(DialogueState state) {
    List<Move> moves = new ArrayList<>();
    for (Move move : state.moves()) {
      moves.add(move instanceof Move.Answer answer ? masked(answer, state.lang()) : move);
    }
    return new DialogueState(state.dialogue(), state.lang(), state.content(), moves);
  }

  /** All own words that were in it, for the screen. */
  String words() {
    return words.toString();
  }

  private Move masked(Move.Answer answer, String lang) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    answer.given().forEach((slot, values) -> {
      boolean own = vocabulary.slot(slot) != null && vocabulary.slot(slot).type() == Slot.Type.WORDS;
      given.put(slot, own ? values.stream().map(v -> Said.cut(masker.mask(v, lang).text())).toList() : values);
      if (own) {
        values.forEach(v -> words.append(v).append('\n'));
      }
    });
    return new Move.Answer(answer.asked(), given, answer.typed());
  }
}
