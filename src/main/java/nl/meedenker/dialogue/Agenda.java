package nl.meedenker.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.meedenker.safety.Level;

/**
 * Which question comes next, and why: one policy for every dialogue (docs/adr/0002-agenda.md). Safety comes before all of this and is not asked about here.
 */
final class Agenda {
  /** A conversation puts at most so many questions on pages before the overview is offered. */
  static final int QUESTIONS_MAX = 12;

  /** A sensitive question waits until so many questions were put. */
  static final int SENSITIVE_FROM = 2;

  /** What still helps while a signal is urgent: a safe place, who is with you, own strength, practical needs. */
  private static final Set<String> HELPS_NOW = Set.of("concern", "wish", "strengths", "support-people", "food-today");

  /** Asked once in every conversation that reaches its overview, also when the person goes there early. */
  private static final Set<String> IN_EVERY_CONVERSATION = Set.of("strengths", "home-safe");

  private final Dialogue dialogue;
  private final Map<String, Concern> concerns;

  Agenda(Dialogue dialogue, Map<String, Concern> concerns) {
    this.dialogue = dialogue;
    this.concerns = concerns;
  }

  /**
   * The next question, or null when the overview is due.
   *
   * @param matters whether some reply to this question would change the result
   */
  Question next(Situation s, Conclusions c, Predicate<Question> matters) {
    if (s.finished) {
      return open(s, c).stream().filter(q -> IN_EVERY_CONVERSATION.contains(q.slot())).findFirst().orElse(null);
    }
    List<Question> open = open(s, c);
    Question follow = followUp(s, open);
    if (follow != null && (must(follow, c) || withinBudget(s, follow) && matters.test(follow))) {
      return follow;
    }
    for (Dialogue.Phase phase : dialogue.phases()) {
      List<Question> here = open.stream().filter(q -> q.phase().equals(phase.id())).sorted(order(s, c)).toList();
      Question postponed = null;
      for (Question q : here) {
        if (!must(q, c) && !withinBudget(s, q) || !q.free() && !matters.test(q)) {
          continue;
        }
        if (tooSoon(s, q)) {
          postponed = postponed == null ? q : postponed;
          continue;
        }
        return q;
      }
      if (postponed != null && nothingElse(s, c, matters, postponed)) {
        return postponed;
      }
    }
    return null;
  }

  /** Whether a sensitive question is the only thing left to ask: then it may follow another. */
  private boolean nothingElse(Situation s, Conclusions c, Predicate<Question> matters, Question postponed) {
    return open(s, c).stream()
        .allMatch(q -> q.equals(postponed) || tooSoon(s, q) || !must(q, c) && !withinBudget(s, q) || !q.free() && !matters.test(q));
  }

  /** Questions that apply, are worth asking and were not settled. */
  List<Question> open(Situation s, Conclusions c) {
    Set<String> asleep = c.asleep();
    Map<String, Weight> asks = c.asks();
    List<Question> open = new ArrayList<>();
    for (Dialogue.Phase phase : dialogue.phases()) {
      for (Question q : phase.questions()) {
        boolean wanted = q.ask() == Question.When.ALWAYS || q.ask() == Question.When.WHEN_CONCLUDED && asks.containsKey(q.id());
        boolean signs = !q.signReplies() || concerns.containsKey(s.lead());
        if (wanted && signs && !s.settled(q) && !asleep.contains(q.id()) && (s.level().compareTo(Level.URGENT) < 0 || HELPS_NOW.contains(q.slot()))) {
          open.add(q);
        }
      }
    }
    return open;
  }

  /** Whether an answer leaves the questions that follow from it as they were: a question that only opens a useful follow-up is useful too. */
  boolean sameFollowUps(Situation before, Conclusions known, Situation then, Conclusions c, Question q) {
    List<Question> open = open(before, known);
    return open(then, c).stream().noneMatch(f -> f.follow() && f.domain().equals(q.domain()) && !open.contains(f) && !f.id().equals(q.id()));
  }

  private Question followUp(Situation s, List<Question> open) {
    Question just = s.questions.get(s.lastAsked);
    if (just == null || just.follow() || s.skipped.contains(just.id())) {
      return null;
    }
    return open.stream().filter(q -> q.follow() && q.domain().equals(just.domain()) && !tooSoon(s, q)).findFirst().orElse(null);
  }

  private boolean withinBudget(Situation s, Question q) {
    if (s.goingOn) {
      return true;
    }
    long still = dialogue.phases().stream().flatMap(p -> p.questions().stream())
        .filter(a -> a.ask() == Question.When.ALWAYS && a.weight() == Weight.MUST && !s.settled(a)).count();
    if (s.passed.size() + still >= QUESTIONS_MAX) {
      return false;
    }
    int most = dialogue.phases().stream().filter(p -> p.id().equals(q.phase())).findFirst().map(Dialogue.Phase::most).orElse(99);
    long used = s.passed.stream().map(s.questions::get).filter(p -> p != null && p.phase().equals(q.phase()) && p.ask() != Question.When.ALWAYS)
        .count();
    return used < most;
  }

  private boolean must(Question q, Conclusions c) {
    return weight(q, c) == Weight.MUST;
  }

  private static Weight weight(Question q, Conclusions c) {
    return q.ask() == Question.When.ALWAYS ? q.weight() : c.asks().getOrDefault(q.id(), Weight.COULD);
  }

  private Comparator<Question> order(Situation s, Conclusions c) {
    Concern lead = concerns.get(s.lead());
    List<String> domains = lead == null ? List.of() : lead.domains();
    return Comparator.<Question, Weight>comparing(q -> weight(q, c))
        .thenComparing(q -> !q.follow())
        .thenComparingInt(q -> domains.contains(q.domain()) ? domains.indexOf(q.domain()) : domains.size())
        .thenComparingInt(Question::order);
  }

  private boolean tooSoon(Situation s, Question q) {
    if (!s.vocabulary.slot(q.slot()).sensitive()) {
      return false;
    }
    Question just = s.questions.get(s.lastAsked);
    boolean afterAnother = just != null && s.vocabulary.slot(just.slot()).sensitive();
    return s.passed.size() < SENSITIVE_FROM || afterAnother;
  }
}
