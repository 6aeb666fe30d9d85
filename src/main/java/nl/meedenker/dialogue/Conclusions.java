package nl.meedenker.dialogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rules concluded in three passes, with every activation. Immutable. */
public final class Conclusions {
  private final List<Activation> activations;
  private final List<Object> evidence;
  private final boolean failed;
  private final Map<Class<?>, Set<Conclusion>> byKind = new LinkedHashMap<>();
  private final Set<String> asleep;
  private final Map<String, Weight> asks;

  /**
   * @param activations all firings of all passes, sorted
   * @param evidence what the last passes could look at
   * @param failed whether the rules failed; then there are no conclusions
   */
  Conclusions(List<Activation> activations, List<Object> evidence, boolean failed) {
    this.activations = List.copyOf(activations);
    this.evidence = List.copyOf(evidence);
    this.failed = failed;
    this.activations.forEach(a -> byKind.computeIfAbsent(a.conclusion().getClass(), k -> new LinkedHashSet<>()).add(a.conclusion()));
    this.asleep = asleepNow();
    this.asks = asksNow();
  }

  public List<Activation> activations() {
    return activations;
  }

  public List<Object> evidence() {
    return evidence;
  }

  public boolean failed() {
    return failed;
  }

  /** Nothing concluded, because the rules failed. */
  static Conclusions none(Collection<Object> evidence) {
    return new Conclusions(List.of(), List.copyOf(evidence), true);
  }

  /** All conclusions of one kind, each once, in the order of the trace. */
  public <T extends Conclusion> Set<T> all(Class<T> kind) {
    Set<T> found = new LinkedHashSet<>();
    byKind.getOrDefault(kind, Set.of()).forEach(c -> found.add(kind.cast(c)));
    return found;
  }

  /** The firings that added this conclusion. */
  public List<Activation> reasons(Conclusion conclusion) {
    return activations.stream().filter(a -> a.conclusion().equals(conclusion)).toList();
  }

  /** Questions that do not apply. */
  public Set<String> asleep() {
    return asleep;
  }

  private Set<String> asleepNow() {
    Set<String> questions = new LinkedHashSet<>();
    all(NotApplicable.class).forEach(n -> questions.add(n.question()));
    return Collections.unmodifiableSet(questions);
  }

  /** Questions worth asking, with their greatest weight. */
  public Map<String, Weight> asks() {
    return asks;
  }

  private Map<String, Weight> asksNow() {
    Map<String, Weight> asks = new LinkedHashMap<>();
    all(Ask.class).forEach(a -> asks.merge(a.question(), a.weight(), (x, y) -> x.compareTo(y) <= 0 ? x : y));
    return Collections.unmodifiableMap(asks);
  }

  /** Hypotheses with the number of reasons for them less those against, most first; equal ones by id. */
  public List<String> hypotheses() {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    activations.forEach(a -> {
      if (a.conclusion() instanceof Hypothesis h) {
        reasons.merge(h.id(), 1, Integer::sum);
      }
    });
    activations.forEach(a -> {
      if (a.conclusion() instanceof Against h && reasons.containsKey(h.id())) {
        reasons.merge(h.id(), -1, Integer::sum);
      }
    });
    List<String> ids = new ArrayList<>(reasons.keySet());
    ids.sort(java.util.Comparator.<String>comparingInt(id -> -reasons.get(id)).thenComparing(id -> id));
    return ids;
  }

  public List<String> firsts() {
    return all(First.class).stream().map(First::basis).sorted().toList();
  }

  /** Texts to say that start with this prefix, in a fixed order. */
  public List<String> says(String prefix) {
    return all(Say.class).stream().map(Say::text).filter(t -> t.startsWith(prefix)).toList();
  }
}
