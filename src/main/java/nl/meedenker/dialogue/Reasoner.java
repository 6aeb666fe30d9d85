package nl.meedenker.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs the three passes. What follows from the same coded facts is remembered, up to {@value #REMEMBERED_MAX} sets of facts, without own words, signals, time or address (the no-trace law).
 * Thread-safe.
 */
final class Reasoner {
  /** About 20 KB each: some 80 MB at most. */
  static final int REMEMBERED_MAX = 4_000;

  private final RuleBook rules;
  private final Map<String, Concern> concerns;
  private final Map<List<Object>, Conclusions> remembered = new LinkedHashMap<>(256, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<List<Object>, Conclusions> eldest) {
      return size() > REMEMBERED_MAX;
    }
  };

  Reasoner(RuleBook rules, Map<String, Concern> concerns) {
    this.rules = rules;
    this.concerns = concerns;
  }

  /** What follows in this situation. A rule that fails gives no conclusions at all, and never an exception. */
  Conclusions conclude(Situation s) {
    List<Object> facts = Known.evidence(s, concerns, Set.of());
    boolean private_ = s.signals.stream().anyMatch(SignalEntry::open);
    if (!private_) {
      synchronized (remembered) {
        Conclusions known = remembered.get(facts);
        if (known != null) {
          return known;
        }
      }
    }
    Conclusions concluded = passes(s, facts);
    if (!private_ && !concluded.failed()) {
      synchronized (remembered) {
        remembered.put(facts, concluded);
      }
    }
    return concluded;
  }

  private Conclusions passes(Situation s, List<Object> facts) {
    try {
      List<Activation> all = new ArrayList<>(rules.fire(Pass.APPLICABILITY, facts));
      List<Object> awake = Known.evidence(s, concerns, sleepingSlots(s, all));
      Set<Object> known = new LinkedHashSet<>(awake);
      for (Pass pass : List.of(Pass.CONTEXT, Pass.OPTIONS)) {
        all.forEach(a -> known.add(a.conclusion()));
        all.addAll(rules.fire(pass, known));
      }
      return new Conclusions(all, awake, false);
    } catch (RulesFailedException e) {
      return Conclusions.none(facts);
    }
  }

  private static Set<String> sleepingSlots(Situation s, List<Activation> all) {
    Set<String> slots = new LinkedHashSet<>();
    for (Activation activation : all) {
      if (activation.conclusion() instanceof NotApplicable not && s.questions.containsKey(not.question())) {
        slots.add(s.questions.get(not.question()).slot());
      }
    }
    return slots;
  }
}
