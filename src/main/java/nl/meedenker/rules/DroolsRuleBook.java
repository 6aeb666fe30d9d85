package nl.meedenker.rules;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.meedenker.dialogue.Activation;
import nl.meedenker.dialogue.Pass;
import nl.meedenker.dialogue.RuleBook;
import nl.meedenker.dialogue.RulesFailedException;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Rules compiled by Drools. The knowledge bases are shared by all threads; every call makes one fresh session and disposes of it.
 * A pass that fires more than {@value #ACTIVATIONS_MAX} times or runs longer than {@value #DEADLINE_MILLIS} ms is stopped and reported.
 */
public final class DroolsRuleBook implements RuleBook {
  /** Far above any honest pass: the whole rule base fires some fifty times. */
  public static final int ACTIVATIONS_MAX = 2_000;

  /** A pass takes well under a millisecond; two seconds, also on a busy machine, mean that something hangs. */
  public static final int DEADLINE_MILLIS = 2_000;

  private final Map<Pass, KieBase> bases;

  DroolsRuleBook(Map<Pass, KieBase> bases) {
    this.bases = new EnumMap<>(bases);
  }

  @Override
  public List<Activation> fire(Pass pass, Collection<?> known) {
    KieSession session = bases.get(pass).newKieSession();
    TraceListener trace = new TraceListener();
    session.addEventListener((org.kie.api.event.rule.RuleRuntimeEventListener) trace);
    session.addEventListener((org.kie.api.event.rule.AgendaEventListener) trace);
    long deadline = System.nanoTime() + DEADLINE_MILLIS * 1_000_000L;
    try {
      known.forEach(session::insert);
      int fired = session.fireAllRules(match -> System.nanoTime() < deadline, ACTIVATIONS_MAX);
      if (fired >= ACTIVATIONS_MAX) {
        throw new RulesFailedException("rules keep firing, last: " + trace.last(), null);
      }
      if (System.nanoTime() >= deadline) {
        throw new RulesFailedException("rules took more than " + DEADLINE_MILLIS + " ms, last: " + trace.last(), null);
      }
      return trace.activations();
    } catch (RulesFailedException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new RulesFailedException("a rule failed in pass " + pass + ", last fired: " + trace.last(), e);
    } finally {
      session.dispose();
    }
  }

  /** The names of all rules, by pass: for coverage and for the checks. */
  public Map<Pass, List<RuleFacts>> rules() {
    Map<Pass, List<RuleFacts>> all = new EnumMap<>(Pass.class);
    bases.forEach((pass, base) -> all.put(pass, base.getKiePackages().stream()
        .flatMap(p -> p.getRules().stream())
        .map(r -> RuleFacts.of(r.getName(), r.getMetaData()))
        .sorted(java.util.Comparator.comparing(RuleFacts::name))
        .toList()));
    return all;
  }
}
