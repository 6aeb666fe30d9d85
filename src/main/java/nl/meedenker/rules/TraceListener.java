package nl.meedenker.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.meedenker.dialogue.Activation;
import nl.meedenker.dialogue.Conclusion;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.Match;

/**
 * Notes each firing with what it matched and what it added. Rules add with a plain insert (nothing is ever taken back within a pass), so a conclusion with two reasons gives two
 * activations and no reason is lost.
 */
final class TraceListener extends DefaultAgendaEventListener implements RuleRuntimeEventListener {
  private final List<Activation> activations = new ArrayList<>();
  private final List<Conclusion> inserted = new ArrayList<>();
  private String last = "none";

  List<Activation> activations() {
    activations.sort(Comparator.comparing(Activation::rule).thenComparing(a -> a.matched().toString()).thenComparing(a -> a.conclusion().toString()));
    return activations;
  }

  String last() {
    return last;
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    last = event.getMatch().getRule().getName();
    inserted.clear();
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    Match match = event.getMatch();
    RuleFacts facts = RuleFacts.of(match.getRule().getName(), match.getRule().getMetaData());
    List<Object> matched = match.getObjects().stream().filter(o -> o instanceof Record).toList();
    for (Conclusion conclusion : inserted) {
      activations.add(new Activation(facts.name(), facts.because(), facts.source(), matched, conclusion));
    }
  }

  @Override
  public void objectInserted(ObjectInsertedEvent event) {
    if (event.getRule() != null && event.getObject() instanceof Conclusion conclusion) {
      inserted.add(conclusion);
    }
  }

  @Override
  public void objectUpdated(ObjectUpdatedEvent event) {}

  @Override
  public void objectDeleted(ObjectDeletedEvent event) {}
}
