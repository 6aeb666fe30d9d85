package nl.meedenker.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was just told, recognised before anything else is said. It follows the last move, and changes no result. */
final class Acknowledgement {
  /** So many wordings of "Je vertelde ..." take turns. */
  private static final int WORDINGS = 3;

  private final Situation s;
  private final Texts texts;
  private final Telling telling;

  Acknowledgement(Situation s, Texts texts) {
    this.s = s;
    this.texts = texts;
    this.telling = new Telling(texts);
  }

  List<String> said() {
    if (s.last instanceof Move.Skip) {
      return List.of(texts.text("heard.skip." + (1 + s.turns % WORDINGS)));
    }
    if (s.last instanceof Move.Reject) {
      return List.of(texts.text("heard.reject"));
    }
    if (s.last instanceof Move.Keep) {
      return List.of(texts.text("heard.keep"));
    }
    if (s.last instanceof Move.OtherChild) {
      return List.of(texts.text(s.age() == null ? "heard.other-child" : "heard.other-child-of", Map.of("age", s.age() == null ? "" : telling.age(s.age()))));
    }
    if (!(s.last instanceof Move.Answer answer)) {
      return List.of();
    }
    List<String> recognised = new ArrayList<>();
    List<String> clauses = new ArrayList<>();
    boolean own = false;
    for (Map.Entry<String, List<String>> told : answer.given().entrySet()) {
      Slot slot = s.vocabulary.slot(told.getKey());
      if (slot == null || slot.id().equals("who")) {
        continue;
      }
      for (String value : told.getValue()) {
        own |= slot.type() == Slot.Type.WORDS;
        if (s.before.getOrDefault(slot.id(), List.of()).contains(value)) {
          continue;
        }
        String ack = slot.id() + "." + value + ".ack";
        boolean second = slot.id().equals("concern") && !recognised.isEmpty();
        if (texts.has(ack) && recognised.size() < 2 && !second) {
          recognised.add(texts.text(ack));
        } else {
          clauses.add(telling.said(slot, value));
        }
      }
    }
    List<String> all = new ArrayList<>(recognised);
    String joined = telling.join(clauses.stream().filter(c -> !c.isEmpty()).limit(3).toList());
    if (!joined.isEmpty()) {
      all.add(texts.text("heard." + (1 + s.turns % 2), Map.of("said", joined)));
    }
    if (own && all.isEmpty()) {
      all.add(texts.text("heard.own"));
    }
    return all;
  }
}
