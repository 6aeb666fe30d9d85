package nl.meedenker.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedenker.dialogue.AgeRange;
import nl.meedenker.dialogue.Concern;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.Question;
import nl.meedenker.dialogue.Situation;
import nl.meedenker.dialogue.Slot;
import nl.meedenker.dialogue.Vocabulary;

/** Turns what was understood of typed words, and what was chosen beside them, into one move. */
final class Reading {
  /** What is said back and asked by no question. */
  private static final Set<String> ASIDE = Set.of("child-word", "detail", "sibling-age");

  /** Words as few as these say no more than the answer that was understood. */
  private static final int SAID_MAX = 5;

  private final Vocabulary vocabulary;
  private final Map<String, Concern> concerns;

  Reading(Vocabulary vocabulary, Map<String, Concern> concerns) {
    this.vocabulary = vocabulary;
    this.concerns = concerns;
  }

  /** The moves for typed words: none when nothing was understood; two when two things have to be asked back, the second after the first. */
  List<Move> moves(Situation s, Question question, List<String> chosen, Map<String, String> fields, String words, Interpretation read) {
    Move first = move(s, question, chosen, fields, words, read);
    List<Move> moves = new ArrayList<>();
    if (first != null) {
      moves.add(first);
    }
    Interpretation.Understood age = read.about("age");
    if (first instanceof Move.Clarify unsure && unsure.slot().equals("concern") && age != null && !age.sure() && s.age() == null
        && !unsure.given().containsKey("age") && age.candidates().size() > 1) {
      moves.add(new Move.Clarify(unsure.asked(), "age", age.candidates(), Map.of()));
    }
    return moves;
  }

  /**
   * The move, or null when nothing was understood.
   *
   * @param question the question that was on the page, or null
   * @param chosen replies that were chosen
   * @param words the masked words; kept only where the person's own words belong
   */
  Move move(Situation s, Question question, List<String> chosen, Map<String, String> fields, String words, Interpretation read) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    if (question != null && !chosen.isEmpty()) {
      Slot slot = vocabulary.slot(question.slot());
      List<String> accepted = chosen.stream().filter(slot::accepts).limit(12).toList();
      if (!accepted.isEmpty()) {
        given.put(slot.id(), accepted);
      }
    }
    Interpretation.Understood doubt = null;
    for (Interpretation.Understood understood : read.understood()) {
      boolean known = ASIDE.contains(understood.slot()) || s.questions().values().stream().anyMatch(q -> q.slot().equals(understood.slot()));
      boolean concernInPassing = understood.slot().equals("concern") && question != null && !question.slot().equals("concern") && !s.lead().isEmpty();
      if (!known || concernInPassing || vocabulary.slot(understood.slot()).type() == Slot.Type.WORDS) {
        continue;
      }
      String one = understood.slot().equals("age") ? oneAge(understood.candidates()) : "";
      if (understood.sure()) {
        merge(s, question, given, understood);
      } else if (!one.isEmpty()) {
        given.put("age", List.of(one));
      } else if (doubt == null || understood.slot().equals("concern")) {
        doubt = understood;
      }
    }
    aside(given, doubt);
    ownWords(question, given, fields, words, read);
    String asked = question == null ? "" : question.id();
    if (doubt != null && !given.containsKey(doubt.slot()) && !doubt.candidates().isEmpty()) {
      return new Move.Clarify(asked, doubt.slot(), doubt.candidates(), given);
    }
    Move.Clarify conflict = conflict(s, question, given, read, asked);
    if (conflict != null) {
      return conflict;
    }
    return given.isEmpty() ? null : new Move.Answer(asked, given, !words.isBlank());
  }

  /** Typed values join what was chosen on the same page, and what a slot with many values holds already. */
  private void merge(Situation s, Question question, Map<String, List<String>> given, Interpretation.Understood understood) {
    Slot slot = vocabulary.slot(understood.slot());
    List<String> values = new ArrayList<>(given.getOrDefault(slot.id(), List.of()));
    if (slot.many() && values.isEmpty() && !understood.correction() && (question == null || !question.slot().equals(slot.id()))) {
      values.addAll(s.values(slot.id()));
    }
    if (!slot.many() && !values.isEmpty()) {
      return;
    }
    AgeRange age = given.containsKey("age") ? AgeRange.parse(given.get("age").get(0)) : s.age();
    understood.values().stream().filter(slot::accepts).filter(v -> !values.contains(v)).filter(v -> slot.type() != Slot.Type.SIGNS || fits(v, age))
        .forEach(values::add);
    if (!values.isEmpty()) {
      given.put(slot.id(), slot.id().equals("concern") ? values.stream().limit(3).toList() : values);
    }
  }

  /** What is only said back counts beside something that was told: the word for the child beside anything, what was seen beside its concern. */
  private void aside(Map<String, List<String>> given, Interpretation.Understood doubt) {
    if (!given.containsKey("concern") && (doubt == null || !doubt.slot().equals("concern"))) {
      given.remove("detail");
    }
    if (doubt == null && ASIDE.containsAll(given.keySet())) {
      given.clear();
    }
  }

  /** A sign that cannot be at this age was not meant. */
  private boolean fits(String sign, AgeRange age) {
    Concern concern = concerns.get(sign.substring(0, Math.max(0, sign.indexOf('.'))));
    return sign.endsWith(".none") || sign.endsWith(".unsure")
        || concern != null && concern.signsFor(age).stream().anyMatch(a -> a.sign().id().equals(sign));
  }

  /** Ages that lie within each other are one age, said more and less exactly: the narrowest. Empty when they are two. */
  private static String oneAge(List<String> candidates) {
    String narrowest = "";
    for (String code : candidates) {
      AgeRange age = AgeRange.parse(code);
      AgeRange best = AgeRange.parse(narrowest);
      if (age == null || best != null && (age.min() > best.max() || age.max() < best.min())) {
        return "";
      }
      narrowest = best == null || age.max() - age.min() < best.max() - best.min() ? code : narrowest;
    }
    return narrowest;
  }

  /** Another value than was told before, in passing: ask, never pick. The last of a correction counts. */
  private Move.Clarify conflict(Situation s, Question question, Map<String, List<String>> given, Interpretation read, String asked) {
    for (String slotId : List.copyOf(given.keySet())) {
      Slot slot = vocabulary.slot(slotId);
      Interpretation.Understood told = read.about(slotId);
      boolean inPassing = question == null || !question.slot().equals(slotId);
      String before = s.value(slotId);
      if (slot.type() == Slot.Type.AGE && told != null && inPassing && !told.correction() && !before.isEmpty()
          && oneAge(List.of(before, given.get(slotId).get(0))).isEmpty()) {
        String now = given.remove(slotId).get(0);
        return new Move.Clarify(asked, slotId, List.of(before, now), given);
      }
    }
    return null;
  }

  private void ownWords(Question question, Map<String, List<String>> given, Map<String, String> fields, String words, Interpretation read) {
    fields.forEach((slot, text) -> {
      Slot known = vocabulary.slot(slot);
      if (known != null && known.type() == Slot.Type.WORDS && !text.isBlank() && question != null
          && (question.fields().contains(slot) || question.slot().equals(slot))) {
        given.put(slot, List.of(text));
      }
    });
    if (question == null || words.isBlank()) {
      return;
    }
    Slot asked = vocabulary.slot(question.slot());
    if (asked.type() == Slot.Type.WORDS && !given.containsKey(asked.id())) {
      given.put(asked.id(), List.of(words));
    } else if (!question.fields().isEmpty() && !said(question, given, words)) {
      String field = question.fields().stream().filter(f -> read.about(f) != null).findFirst().orElse(question.fields().get(0));
      given.putIfAbsent(field, List.of(words));
    } else if (given.getOrDefault("concern", List.of()).contains("something-else") && !given.containsKey("title")) {
      given.put("title", List.of(words));
    }
  }

  /** Whether a few words were understood whole, as a reply or as something else that was told: then they need not stand there once more. */
  private static boolean said(Question question, Map<String, List<String>> given, String words) {
    boolean asked = given.containsKey(question.slot());
    boolean other = given.keySet().stream().anyMatch(slot -> !slot.equals(question.slot()) && !ASIDE.contains(slot));
    int count = words.strip().split("\\s+").length;
    return question.slot().equals("wish") && asked && count < SAID_MAX || other && !asked && count <= SAID_MAX;
  }
}
