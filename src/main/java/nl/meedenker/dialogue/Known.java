package nl.meedenker.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rules may look at in this situation: coded facts and the content of the leading concern. Own words never become evidence. */
final class Known {
  private Known() {}

  /**
   * The evidence, in an order that depends on what is known and not on how it was told.
   *
   * @param asleep slots whose answers sleep because their question does not apply
   */
  static List<Object> evidence(Situation s, Map<String, Concern> concerns, Set<String> asleep) {
    Set<Object> known = new LinkedHashSet<>();
    for (Slot slot : s.vocabulary.slots()) {
      if (slot.type() == Slot.Type.SIGNS) {
        s.signs().stream().sorted().forEach(v -> known.add(new Fact(slot.id(), v)));
      } else if (slot.type() != Slot.Type.WORDS && !asleep.contains(slot.id())) {
        s.values(slot.id()).stream().sorted().forEach(v -> known.add(new Fact(slot.id(), v)));
      }
    }
    if (s.reopened) {
      known.add(new Fact("reopened", "yes"));
    }
    time(s, known, asleep);
    Concern lead = concerns.get(s.lead());
    if (lead != null) {
      lead(s, lead, known);
    }
    s.values("concern").stream().skip(1).sorted().forEach(c -> known.add(new Other(c)));
    s.rejected.stream().sorted().forEach(id -> known.add(new Rejected(id)));
    s.kept.stream().sorted().forEach(id -> known.add(new Kept(id)));
    s.skipped.stream().sorted().forEach(q -> known.add(new Skipped(q)));
    heard(s).stream().sorted().forEach(d -> known.add(new Heard(d)));
    s.signals.stream().filter(SignalEntry::open).map(e -> new Danger(e.kind(), e.level().id())).sorted(java.util.Comparator.comparing(Danger::toString)).forEach(known::add);
    return new ArrayList<>(known);
  }

  private static void time(Situation s, Set<Object> known, Set<String> asleep) {
    AgeRange age = s.age();
    if (age != null) {
      known.add(new Age(age.min(), age.max()));
    }
    Span span = asleep.contains("duration") ? null : Span.parse(s.value("duration"));
    if (span != null && span.days() >= 0) {
      known.add(new Lasting(span.days()));
    }
  }

  private static void lead(Situation s, Concern lead, Set<Object> known) {
    known.add(new Lead(lead.id(), lead.light()));
    for (int i = 0; i < lead.domains().size(); i++) {
      known.add(new ConcernDomain(lead.id(), lead.domains().get(i), i + 1));
    }
    known.addAll(lead.lines());
    known.addAll(lead.tips());
    lead.signs().stream().map(Concern.AgedSign::sign).forEach(known::add);
  }

  /** The contexts this person could tell about: asked, skipped or told unasked. */
  static Set<String> heard(Situation s) {
    return s.questions.values().stream().filter(q -> !q.domain().isEmpty() && s.settled(q)).map(Question::domain).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
