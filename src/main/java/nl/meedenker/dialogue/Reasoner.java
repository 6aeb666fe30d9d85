package nl.meedenker.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import nl.meedenker.safety.Level;

/**
 * Runs the three passes and weighs what they conclude. What follows from the same coded facts is remembered, up to {@value #REMEMBERED_MAX} sets of facts, without own words, signals, time or address (the
 * no-trace law). Thread-safe.
 */
final class Reasoner {
  /** About 20 KB each: some 80 MB at most. */
  static final int REMEMBERED_MAX = 4_000;

  /** Suppositions are needed again within the same conversation, hardly later. */
  static final int SUPPOSED_MAX = 1_000;

  /** What follows from one set of facts, and which questions were found to matter then. */
  private record Remembered(Conclusions conclusions, Result result, Map<String, Boolean> matters) {}

  private final RuleBook rules;
  private final Weighing weighing;
  private final Map<String, Concern> concerns;
  private final Map<String, Remembered> remembered = memory(REMEMBERED_MAX);

  /** What would follow from one more answer is asked once for each question, so it may not push out what was really told. */
  private final Map<String, Remembered> supposed = memory(SUPPOSED_MAX);

  Reasoner(RuleBook rules, Weighing weighing, Map<String, Concern> concerns) {
    this.rules = rules;
    this.weighing = weighing;
    this.concerns = concerns;
  }

  /** What follows in this situation. A rule that fails gives no conclusions at all, and never an exception. */
  Conclusions conclude(Situation s) {
    return follow(s).conclusions();
  }

  /** What this situation comes to. */
  Result result(Situation s) {
    return follow(s).result();
  }

  /** Whether a question matters here; found out once for each set of facts. */
  boolean matters(Situation s, String question, BooleanSupplier find) {
    Map<String, Boolean> known = follow(s).matters();
    // What was asked without an answer is no fact, and yet decides what is still open.
    String asked = question + "|" + s.passed.stream().sorted().toList();
    Boolean before = known.get(asked);
    if (before != null) {
      return before;
    }
    boolean found = find.getAsBoolean();
    known.put(asked, found);
    return found;
  }

  private Remembered follow(Situation s) {
    if (s.followed instanceof Remembered known) {
      return known;
    }
    boolean private_ = s.level() != Level.NONE;
    String key = private_ ? "" : Known.key(s);
    if (!private_) {
      Remembered known = recall(remembered, key);
      known = known == null && s.supposed ? recall(supposed, key) : known;
      if (known != null) {
        s.followed = known;
        return known;
      }
    }
    Conclusions concluded = passes(s, Known.evidence(s, concerns, Set.of()));
    Remembered fresh = new Remembered(concluded, weighing.weigh(s, concluded), new ConcurrentHashMap<>());
    if (!private_ && !concluded.failed()) {
      Map<String, Remembered> memory = s.supposed ? supposed : remembered;
      synchronized (memory) {
        memory.put(key, fresh);
      }
    }
    s.followed = fresh;
    return fresh;
  }

  private static Remembered recall(Map<String, Remembered> memory, String key) {
    synchronized (memory) {
      return memory.get(key);
    }
  }

  private static Map<String, Remembered> memory(int most) {
    return new LinkedHashMap<>(256, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
        return size() > most;
      }
    };
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
