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
      } else if (!unread(slot) && !asleep.contains(slot.id())) {
        s.values(slot.id()).stream().sorted().forEach(v -> known.add(new Fact(slot.id(), v)));
      }
    }
    if (s.reopened) {
      known.add(new Fact("reopened", "yes"));
    }
    for (Concern.AgedSign seen : SeenSigns.of(s, concerns)) {
      known.add(new Fact("red-flag", seen.sign().id()));
      known.add(seen.sign());
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
    s.signals.stream().filter(SignalEntry::open).map(e -> new Danger(e.kind(), e.level().id()))
        .sorted(java.util.Comparator.comparing(Danger::toString)).forEach(known::add);
    return new ArrayList<>(known);
  }

  /** The coded facts as one line: the same for the same evidence, whatever the order of telling. */
  static String key(Situation s) {
    StringBuilder key = new StringBuilder(256);
    for (Slot slot : s.vocabulary.slots()) {
      List<String> values = slot.type() == Slot.Type.SIGNS ? s.values(slot.id()) : unread(slot) ? List.of() : s.values(slot.id());
      if (!values.isEmpty()) {
        key.append(slot.id()).append('=');
        if (values.size() == 1) {
          key.append(values.get(0));
        } else {
          key.append(slot.id().equals("concern") ? values.get(0) + ">" : "").append(values.stream().sorted().collect(Collectors.joining(",")));
        }
        key.append(';');
      }
    }
    sorted(key, "rejected", s.rejected);
    sorted(key, "kept", s.kept);
    sorted(key, "skipped", s.skipped);
    sorted(key, "heard", heard(s));
    return key.append(s.reopened ? "reopened" : "").toString();
  }

  /** What no rule reads: own words, and what is only said back. */
  private static boolean unread(Slot slot) {
    return slot.type() == Slot.Type.WORDS || slot.type() == Slot.Type.MENTION;
  }

  private static void sorted(StringBuilder key, String name, Set<String> ids) {
    if (!ids.isEmpty()) {
      key.append(name).append(ids.stream().sorted().collect(Collectors.joining(",", "[", "]")));
    }
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
    return s.questions.values().stream().filter(q -> !q.domain().isEmpty() && s.settled(q)).map(Question::domain)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
