package nl.meedenker.dialogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedenker.provision.Catalogue;
import nl.meedenker.provision.Need;
import nl.meedenker.provision.Option;
import nl.meedenker.provision.Provision;
import nl.meedenker.provision.Rung;
import nl.meedenker.safety.Level;

/** From conclusions to what is offered: which hypotheses may be shown and which provisions fit. Holds the safety table for options itself, so that it never waits for a rule. */
final class Weighing {
  private final String dialogue;
  private final Catalogue catalogue;
  private final Set<String> afterSafety;

  /** @param afterSafety hypotheses that are never shown before the safety question was answered */
  Weighing(String dialogue, Catalogue catalogue, Set<String> afterSafety) {
    this.dialogue = dialogue;
    this.catalogue = catalogue;
    this.afterSafety = Set.copyOf(afterSafety);
  }

  Result weigh(Situation s, Conclusions c) {
    List<String> open = c.hypotheses().stream().filter(h -> !s.rejected.contains(h)).toList();
    boolean safetyAsked = s.value("home-safe").equals("yes");
    List<String> shown = open.stream().filter(h -> safetyAsked || !afterSafety.contains(h)).limit(Result.HYPOTHESES_MAX).toList();
    boolean nothingToGoOn = s.lead().isEmpty() && s.level() != Level.URGENT && c.firsts().isEmpty() && c.all(Prefer.class).isEmpty();
    if (s.level() == Level.ACUTE || nothingToGoOn) {
      return new Result(List.of(), List.of(), List.of(), List.of());
    }
    List<Option> fitting = catalogue.fitting(need(s, c, new HashSet<>(shown)));
    return new Result(s.level() == Level.URGENT ? List.of() : shown, c.firsts(), catalogue.few(fitting), fitting);
  }

  private Need need(Situation s, Conclusions c, Set<String> open) {
    Map<String, Integer> preferred = new HashMap<>();
    Set<String> favoured = new HashSet<>();
    for (Prefer prefer : c.all(Prefer.class)) {
      if (prefer.reason() == Reason.FITTING) {
        favoured.add(prefer.target());
      } else {
        // A sign that asks for 112 is danger: it stands before the GP of another sign.
        Provision target = catalogue.provision(prefer.target());
        boolean danger = prefer.reason() == Reason.RED_FLAG && target != null && target.rung() == Rung.SAFETY;
        preferred.merge(prefer.target(), (danger ? Reason.SAFETY : prefer.reason()).ordinal(), Math::min);
      }
    }
    Set<String> held = new HashSet<>();
    c.all(HoldBack.class).forEach(h -> held.add(h.target()));
    if (s.level() == Level.URGENT) {
      held.add(Rung.NOTHING_NEEDED.id());
      held.add(Rung.OWN_STRENGTH.id());
      held.add(Rung.INFORMAL_NETWORK.id());
      boolean serviceLeft = c.all(Prefer.class).stream().filter(p -> p.reason() == Reason.SAFETY && !s.rejected.contains(p.target()))
          .map(p -> catalogue.provision(p.target()))
          .anyMatch(p -> p != null && p.rung() == Rung.SAFETY && p.forReader(dialogue));
      if (!serviceLeft) {
        preferred.put(Rung.SAFETY.id(), Reason.SAFETY.ordinal());
        // When the services that fit were put aside, there is still one to call.
        catalogue.all().stream().filter(p -> p.rung() == Rung.SAFETY && p.forReader(dialogue) && !s.rejected.contains(p.id())).findFirst()
            .ifPresent(p -> preferred.put(p.id(), Reason.SAFETY.ordinal()));
      }
    } else if (s.level() == Level.CONCERN) {
      held.add(Rung.NOTHING_NEEDED.id());
    }
    AgeRange age = s.age();
    boolean full = s.value("head-full").equals("5");
    return new Need(dialogue, s.lead(), age == null ? 0 : age.min(), age == null ? AgeRange.MONTHS_MAX : age.max(), open, preferred, favoured, held,
        s.rejected, full);
  }
}
