package nl.meedenker.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * "What would have to be different?": flips one answer at a time and sees whether an option would go. Only answers about now, about what was tried and about the wish are flipped; never loss, origin,
 * health, identity, separation, money or safety (laws: explained).
 */
final class Counterfactual {
  /** What may be flipped. */
  private static final List<String> FLIPS = List.of("wish", "tried", "tried-helped", "head-full", "duration", "your-sleep", "network-state");

  private static final int SENTENCES_MAX = 3;

  private final Script script;
  private final DialogueEngine engine;

  Counterfactual(Script script, DialogueEngine engine) {
    this.script = script;
    this.engine = engine;
  }

  List<String> different(DialogueState state, String option, Texts texts) {
    Situation now = engine.situation(state);
    List<String> stood = Result.ids(engine.result(now).few());
    Telling telling = new Telling(texts);
    List<String> sentences = new ArrayList<>();
    for (String slotId : FLIPS) {
      Slot slot = script.vocabulary().slot(slotId);
      if (now.value(slotId).isEmpty() || slot == null) {
        continue;
      }
      for (String value : slot.values()) {
        if (sentences.size() == SENTENCES_MAX) {
          return sentences;
        }
        if (now.values(slotId).contains(value)) {
          continue;
        }
        List<String> would = Result
            .ids(engine.result(engine.situation(state.plus(new Move.Answer("", Map.of(slotId, List.of(value)), false)))).few());
        String said = telling.said(slot, value);
        if (!said.isEmpty() && stood.contains(option) && !would.contains(option)) {
          sentences.add(texts.text("different.gone", Map.of("said", said)));
          break;
        }
        if (!said.isEmpty() && would.contains(option) && would.indexOf(option) < stood.indexOf(option)) {
          sentences.add(texts.text("different.higher", Map.of("said", said)));
          break;
        }
      }
    }
    return sentences.isEmpty() ? List.of(texts.text("different.none")) : sentences;
  }
}
