package nl.meedenker.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was just told, recognised before anything else is said: first the thing itself, then the feeling. It follows the last move, and changes no result. */
final class Acknowledgement {
  /** So many wordings take turns, that no two turns of a conversation begin alike. */
  private static final int WORDINGS = 12;
  private static final int WORDINGS_FEW = 4;

  /** What is said in the sentence that says back what someone is thinking about. */
  private static final Set<String> IN_ONE_SENTENCE = Set.of("concern", "age", "duration", "setting", "child-word", "detail", "sibling-age");

  private static final int CLAUSES_MAX = 3;
  private static final int FEELINGS_MAX = 2;

  /** Own words as long as this can be said back whole. */
  private static final int QUOTED_MAX = 70;

  private final Situation s;
  private final Texts texts;
  private final Telling telling;
  private final SaidBack saidBack;

  Acknowledgement(Situation s, Texts texts) {
    this.s = s;
    this.texts = texts;
    this.telling = new Telling(texts);
    this.saidBack = new SaidBack(s, texts);
  }

  List<String> said() {
    if (s.last instanceof Move.Skip) {
      return List.of(texts.text("heard.skip." + (1 + s.skipped.size() % WORDINGS_FEW)));
    }
    if (s.last instanceof Move.Reject) {
      return List.of(texts.text("heard.reject"));
    }
    if (s.last instanceof Move.Keep) {
      return List.of(texts.text("heard.keep"));
    }
    if (s.last instanceof Move.OtherChild) {
      return List
          .of(texts.text(s.age() == null ? "heard.other-child" : "heard.other-child-of", Map.of("age", s.age() == null ? "" : telling.age(s.age()))));
    }
    if (s.last instanceof Move.Clarify unsure) {
      return clear(unsure);
    }
    return s.last instanceof Move.Answer answer ? answered(s.doubts.told(), answer.given().keySet()) : List.of();
  }

  /** What was clear in words that have to be asked back. */
  private List<String> clear(Move.Clarify unsure) {
    List<String> clauses = new ArrayList<>();
    unsure.given().forEach((slotId, values) -> fresh(slotId, values).forEach(v -> clauses.add(telling.said(s.vocabulary.slot(slotId), v))));
    return heard(clauses);
  }

  /** @param now the slots of the answer itself; what else was told was said back when the rest had to be asked */
  private List<String> answered(Map<String, List<String>> told, Set<String> now) {
    List<String> all = new ArrayList<>(saidBack.sentences(told));
    boolean back = !all.isEmpty();
    List<String> feelings = new ArrayList<>();
    List<String> clauses = new ArrayList<>();
    String quote = "";
    String own = "";
    for (Map.Entry<String, List<String>> entry : told.entrySet()) {
      Slot slot = s.vocabulary.slot(entry.getKey());
      if (slot == null || slot.id().equals("who") || back && IN_ONE_SENTENCE.contains(slot.id())) {
        continue;
      }
      for (String value : fresh(slot.id(), entry.getValue())) {
        String ack = slot.id() + "." + value + ".ack";
        boolean second = slot.id().equals("concern") && !feelings.isEmpty();
        if (slot.type() == Slot.Type.WORDS) {
          own = slot.id();
          quote = value;
        } else if (texts.has(ack) && feelings.size() < FEELINGS_MAX && !second) {
          feelings.add(texts.text(ack));
        } else if (now.contains(slot.id())) {
          clauses.add(telling.said(slot, value));
        }
      }
    }
    if (back && feelings.isEmpty()) {
      feelings.addAll(saidBack.feeling(told));
    }
    List<String> joined = heard(clauses);
    if (back) {
      all.addAll(joined);
      all.addAll(feelings);
    } else {
      all.addAll(feelings);
      all.addAll(joined);
    }
    if (!own.isEmpty() && all.isEmpty()) {
      all.add(own(own, quote));
    }
    return all;
  }

  private List<String> heard(List<String> clauses) {
    String joined = telling.join(clauses.stream().filter(c -> !c.isEmpty()).limit(CLAUSES_MAX).toList());
    return joined.isEmpty() ? List.of() : List.of(texts.text("heard." + (1 + s.turns % WORDINGS), Map.of("said", joined)));
  }

  /** Own words, said back when they are short; a wish as a wish. */
  private String own(String slot, String words) {
    String kind = List.of("strength-words", "wished").contains(slot) && words.codePointCount(0, words.length()) <= QUOTED_MAX
        ? "heard." + slot
        : "heard.own";
    return texts.text(kind + "." + (1 + s.turns % WORDINGS_FEW), Map.of("words", words));
  }

  private List<String> fresh(String slot, List<String> values) {
    return values.stream().filter(v -> !s.doubts.before().getOrDefault(slot, List.of()).contains(v)).toList();
  }
}
