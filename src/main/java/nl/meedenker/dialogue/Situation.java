package nl.meedenker.dialogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedenker.safety.Level;

/**
 * Where a conversation stands: the fold of its moves. Made anew each turn, never kept. Reading the same moves always gives the same situation.
 */
public final class Situation {
  final Vocabulary vocabulary;
  final Map<String, Question> questions;
  final Map<String, List<String>> given = new LinkedHashMap<>();
  final Set<String> passed = new LinkedHashSet<>();
  final Set<String> skipped = new LinkedHashSet<>();
  final Set<String> rejected = new LinkedHashSet<>();
  final Set<String> kept = new LinkedHashSet<>();
  final List<SignalEntry> signals = new ArrayList<>();
  final Set<String> stale = new LinkedHashSet<>();
  String changing = "";
  String changed = "";
  final Doubts doubts = new Doubts();
  final Misread misread = new Misread();
  boolean finished;
  boolean goingOn;
  boolean reopened;
  boolean checking;
  String siblingAge = "";
  Move last;
  String lastAsked = "";
  int turns;

  /** Whether an answer was added that was not given, to see what would follow. */
  boolean supposed;

  /** What was found to follow, for the time of one turn. */
  Object followed;

  private Situation(Vocabulary vocabulary, Map<String, Question> questions) {
    this.vocabulary = vocabulary;
    this.questions = questions;
  }

  /** Folds the moves. Values that the vocabulary does not know are left out; they were checked when they came in. */
  public static Situation of(Vocabulary vocabulary, Dialogue dialogue, List<Move> moves) {
    Situation situation = new Situation(vocabulary, dialogue.questions());
    moves.forEach(situation::take);
    return situation;
  }

  /** The same situation with one more answer; cheaper than folding all moves again. */
  Situation with(String slot, List<String> values) {
    Situation other = new Situation(vocabulary, questions);
    other.given.putAll(given);
    other.passed.addAll(passed);
    other.skipped.addAll(skipped);
    other.rejected.addAll(rejected);
    other.kept.addAll(kept);
    other.signals.addAll(signals);
    other.finished = finished;
    other.goingOn = goingOn;
    other.reopened = reopened;
    other.siblingAge = siblingAge;
    other.lastAsked = lastAsked;
    other.supposed = true;
    other.fill(slot, values);
    return other;
  }

  private void take(Move move) {
    if (move instanceof Move.Answer answer) {
      answer(answer);
    } else if (move instanceof Move.Skip skip) {
      skip(skip.question());
    } else if (move instanceof Move.Change change) {
      changing = change.question();
      doubts.clear();
    } else if (move instanceof Move.Reject reject) {
      rejected.add(reject.id());
      kept.remove(reject.id());
    } else if (move instanceof Move.Keep keep) {
      kept.add(keep.id());
      rejected.remove(keep.id());
    } else if (move instanceof Move.Remove remove) {
      remove(remove.slot(), remove.value());
    } else if (move instanceof Move.Raise raise) {
      // The same gentle question waits once, whatever raised it.
      boolean waits = level(raise.level()) == Level.CONCERN
          && signals.stream()
              .anyMatch(e -> e.status() == SignalEntry.Status.OPEN && e.level() == Level.CONCERN && e.question().equals(raise.question()));
      if (waits) {
        return;
      }
      signals.add(new SignalEntry(signals.size(), raise.kind(), level(raise.level()), raise.rule(), raise.question(), raise.voice(),
          SignalEntry.Status.OPEN));
    } else if (move instanceof Move.PutRight right) {
      putRight(right);
    } else if (move instanceof Move.Clarify unsure) {
      doubts.ask(unsure, last, given);
      unsure.given().forEach(this::fill);
    } else if (move instanceof Move.NotUnderstood not) {
      misread.again(not.asked());
      doubts.drop();
      goOnWithout(not.asked());
    } else if (move instanceof Move.Finish) {
      finished = true;
      goingOn = false;
      changing = "";
      doubts.clear();
    } else if (move instanceof Move.GoOn) {
      finished = false;
      goingOn = true;
    } else if (move instanceof Move.Reopen reopen) {
      Returning.reopened(this, reopen);
    } else if (move instanceof Move.OtherChild) {
      Returning.toOtherChild(this);
    } else if (move instanceof Move.Confirm) {
      checking = false;
    }
    if (!(move instanceof Move.Raise)) {
      last = move;
      turns++;
    }
  }

  private void answer(Move.Answer answer) {
    Move.Clarify asked = doubts.settle(answer, last, given);
    if (asked != null && asked.slot().equals("age") && answer.given().containsKey("age")) {
      String chosen = answer.given().get("age").get(0);
      siblingAge = asked.candidates().stream().filter(c -> !c.equals(chosen)).findFirst().orElse("");
    }
    answer.given().forEach(this::fill);
    changed = answer.asked().equals(changing) ? changing : "";
    changing = "";
    misread.clear();
    boolean open = questions.containsKey(answer.asked()) && questions.get(answer.asked()).slot().equals("concern") && lead().isEmpty();
    if (questions.containsKey(answer.asked()) && !open) {
      passed.add(answer.asked());
      lastAsked = answer.asked();
    }
  }

  /** What could not be read twice is passed over, as was said. What it is about is asked until it is known. */
  private void goOnWithout(String asked) {
    Question question = questions.get(asked);
    if (misread.times() >= DialogueEngine.MISREAD_MAX && question != null && !question.slot().equals("concern")) {
      passOver(asked);
      misread.forgetQuestion();
    }
  }

  private void fill(String slotId, List<String> values) {
    Slot slot = vocabulary.slot(slotId);
    if (slot == null || values.isEmpty()) {
      return;
    }
    List<String> kept = values;
    if (values.size() > 1 && !slot.alone().isEmpty()) {
      kept = values.stream().filter(v -> !slot.alone().contains(v)).toList();
      kept = kept.isEmpty() ? values.subList(0, 1) : kept;
    }
    if (slotId.equals("sibling-age")) {
      siblingAge = values.get(0);
    }
    given.put(slotId,
        slot.type() == Slot.Type.SIGNS ? SeenSigns.merged(values("red-flag"), values) : List.copyOf(slot.many() ? kept : kept.subList(0, 1)));
    stale.remove(slotId);
    questions.values().stream().filter(q -> q.slot().equals(slotId)).forEach(q -> skipped.remove(q.id()));
  }

  /** The signs of the leading concern that were answered: ids, "none" or "unsure". */
  public List<String> signs() {
    String concern = lead() + ".";
    return values("red-flag").stream().filter(v -> v.startsWith(concern))
        .map(v -> v.equals(concern + "none") ? "none" : v.equals(concern + "unsure") ? "unsure" : v).toList();
  }

  private void skip(String question) {
    passOver(question);
    misread.clear();
  }

  private void passOver(String question) {
    if (questions.containsKey(question)) {
      passed.add(question);
      lastAsked = question;
      Question asked = questions.get(question);
      if (changing.equals(question)) {
        given.remove(asked.slot());
        changed = question;
      }
      if (asked.signReplies()) {
        fill(asked.slot(), List.of(lead() + ".unsure"));
      } else if (!given.containsKey(asked.slot())) {
        skipped.add(question);
      }
    }
    changing = "";
    doubts.clear();
  }

  private void remove(String slot, String value) {
    List<String> left = given.getOrDefault(slot, List.of()).stream().filter(v -> !v.equals(value)).toList();
    if (left.isEmpty()) {
      given.remove(slot);
      questions.values().stream().filter(q -> q.slot().equals(slot)).forEach(q -> {
        passed.remove(q.id());
        skipped.remove(q.id());
      });
    } else {
      given.put(slot, left);
    }
  }

  private void putRight(Move.PutRight right) {
    if (right.signal() < 0 || right.signal() >= signals.size()) {
      return;
    }
    signals.set(right.signal(), signals.get(right.signal()).after(right.how()));
  }

  private static Level level(String id) {
    return Level.of(id).orElse(Level.CONCERN);
  }

  /** The values of a slot, or an empty list. */
  public List<String> values(String slot) {
    return given.getOrDefault(slot, List.of());
  }

  /** The first value of a slot, or empty. */
  public String value(String slot) {
    List<String> values = values(slot);
    return values.isEmpty() ? "" : values.get(0);
  }

  /** The leading concern, or empty. */
  public String lead() {
    return value("concern");
  }

  /** The child's age, or null when it is not known. */
  public AgeRange age() {
    return AgeRange.parse(value("age"));
  }

  /** What is asked back now, or null. */
  public Move.Clarify unclear() {
    return doubts.now();
  }

  /** The question with this id, or null. */
  public Question question(String id) {
    return questions.get(id);
  }

  /** All questions of the dialogue. */
  public Map<String, Question> questions() {
    return Collections.unmodifiableMap(questions);
  }

  /** The question that was put before this one, or this one when it was the first. */
  public String previous(String asked) {
    List<String> order = new ArrayList<>(passed);
    int at = order.indexOf(asked);
    return at > 0 ? order.get(at - 1) : at == 0 || order.isEmpty() ? asked : order.get(order.size() - 1);
  }

  public Map<String, List<String>> given() {
    return Collections.unmodifiableMap(given);
  }

  public List<SignalEntry> signals() {
    return Collections.unmodifiableList(signals);
  }

  /** The highest level of the open signals. */
  public Level level() {
    return signals.stream().filter(SignalEntry::open).map(SignalEntry::level).max(Level::compareTo).orElse(Level.NONE);
  }

  /** Whether a question was answered, told unasked, or passed over. */
  public boolean settled(Question question) {
    if (question.signReplies()) {
      return !signs().isEmpty();
    }
    return passed.contains(question.id()) || given.containsKey(question.slot());
  }

  /** How many questions were put on a page so far. */
  public int asked() {
    return passed.size();
  }
}
