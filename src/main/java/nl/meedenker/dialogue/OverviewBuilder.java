package nl.meedenker.dialogue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.meedenker.provision.Option;
import nl.meedenker.safety.Level;

/** Puts what a conversation comes to in words: strengths first, then what may play a part and who can help, lightest first, each with its reason. */
final class OverviewBuilder {
  private static final int CARDS_MAX = 1;
  private static final int TIPS_MAX = 2;

  private final Script script;
  private final Situation s;
  private final Conclusions c;
  private final Result result;
  private final Texts texts;
  private final Telling telling;
  private final Explanation explanation;

  OverviewBuilder(Script script, Situation s, Conclusions c, Result result, Texts texts) {
    this.script = script;
    this.s = s;
    this.c = c;
    this.result = result;
    this.texts = texts;
    this.telling = new Telling(texts);
    this.explanation = new Explanation(s, c, texts);
  }

  Turn.Overview build(LocalDate today, boolean moreToAsk, Map<String, List<String>> different) {
    String lead = s.lead();
    boolean know = knowsEnough();
    boolean urgent = s.level().compareTo(Level.URGENT) >= 0;
    return new Turn.Overview(title(lead), know, signs(), strengths(), says("factor."), urgent ? List.of() : ordinary(), basis(), hypotheses(),
        options(result.few(), different), options(result.fitting().stream().filter(o -> !result.few().contains(o)).toList(), Map.of()), held(),
        texts.textOrEmpty("more-when." + lead), urgent || s.level() == Level.CONCERN ? null : nothing(today), know ? cards() : List.of(),
        openings(moreToAsk), safetyLine());
  }

  private String title(String lead) {
    String own = s.value("title");
    return own.isEmpty()
        ? lead.isEmpty() ? texts.text("overview.title") : texts.text("overview.about", Map.of("topic", texts.text("concern." + lead + ".topic")))
        : own;
  }

  /** Whether anything was told beyond what it is about. */
  private boolean knowsEnough() {
    Set<String> beyond = new LinkedHashSet<>(s.given.keySet());
    beyond.removeAll(List.of("concern", "who", "title", "look-again"));
    return !s.lead().isEmpty() && !beyond.isEmpty();
  }

  private List<Turn.Why> signs() {
    List<Turn.Why> seen = new ArrayList<>();
    for (Concern.AgedSign aged : SeenSigns.of(s, script.concerns())) {
      String sign = aged.sign().id();
      seen.add(new Turn.Why(sign, texts.text("red-flag." + sign), texts.text("red-flag." + sign + ".then"), List.of(), aged.source()));
    }
    return seen;
  }

  private List<String> strengths() {
    List<String> all = new ArrayList<>();
    if (!s.value("strength-words").isEmpty()) {
      all.add(s.value("strength-words"));
    }
    s.values("strengths").stream().filter(v -> !v.equals("nothing-yet")).forEach(v -> all.add(texts.text("strengths." + v)));
    return all;
  }

  /** What is often seen at this age, and what often helps first. */
  private List<Turn.Why> ordinary() {
    List<Turn.Why> all = new ArrayList<>(says("ordinary."));
    says("tip.").stream().limit(TIPS_MAX).forEach(all::add);
    return all;
  }

  private List<Turn.Why> says(String prefix) {
    return c.says(prefix).stream().distinct()
        .map(id -> new Turn.Why(id, texts.textOrEmpty(id + ".title"), texts.text(id), explanation.reasons(new Say(id)), sourceOf(id))).toList();
  }

  private String sourceOf(String said) {
    Concern lead = script.concerns().get(s.lead());
    String own = lead == null ? null : lead.sources().get(said);
    return own == null ? explanation.source(new Say(said)) : own;
  }

  private List<Turn.Why> basis() {
    return result.basis().stream().map(b -> new Turn.Why(b, texts.text("basis." + b), texts.text("basis." + b + ".text"),
        explanation.reasons(new First(b)), explanation.source(new First(b)))).toList();
  }

  private List<Turn.HypothesisView> hypotheses() {
    return result.hypotheses().stream().map(h -> {
      Script.HypothesisFacts facts = script.hypotheses().get(h);
      List<String> reasons = explanation.told(c.reasons(new Hypothesis(h)).stream().flatMap(a -> a.matched().stream()).toList());
      return new Turn.HypothesisView(h, texts.text(h + ".says"), texts.text(h + ".try"), texts.text(h + ".for"), texts.text(h + ".against"),
          s.kept.contains(h) ? "kept" : "open",
          reasons, facts == null ? "" : facts.source());
    }).toList();
  }

  private List<Turn.OptionView> options(List<Option> options, Map<String, List<String>> different) {
    return options.stream()
        .map(o -> new OptionWords(script, texts).view(o, explanation.reasons(o, result), different.getOrDefault(o.provision().id(), List.of())))
        .toList();
  }

  private List<Turn.Why> held() {
    List<Turn.Why> held = new ArrayList<>();
    for (HoldBack hold : c.all(HoldBack.class)) {
      boolean tellsOfViolence = hold.reason() == Reason.SAFETY;
      if (!tellsOfViolence && held.stream().noneMatch(h -> h.text().equals(texts.text("held." + hold.reason().id())))) {
        held.add(new Turn.Why(hold.target(), name(hold.target()), texts.text("held." + hold.reason().id()), explanation.reasons(hold),
            explanation.source(hold)));
      }
    }
    return held;
  }

  private String name(String target) {
    return texts.has("provision." + target + ".name") ? texts.text("provision." + target + ".name") : texts.text("rung." + target);
  }

  private Turn.Nothing nothing(LocalDate today) {
    boolean outcome = result.few().stream().anyMatch(o -> o.provision().id().equals("wait-look-again")) && !c.says("ordinary.").isEmpty();
    Concern lead = script.concerns().get(s.lead());
    boolean tooWide = lead == null || s.age() == null;
    List<String> watch = tooWide
        ? List.of()
        : lead.signsFor(s.age()).stream().limit(4).map(sign -> texts.text("red-flag." + sign.sign().id())).toList();
    boolean flagged = !SeenSigns.of(s, script.concerns()).isEmpty();
    if (flagged) {
      return null;
    }
    return new Turn.Nothing(outcome, texts.text(outcome ? "nothing.outcome" : "nothing.choice"), watch, texts.text("nothing.contact"), days(today),
        s.value("look-again"));
  }

  private List<Turn.QuickReply> days(LocalDate today) {
    DateTimeFormatter words = DateTimeFormatter.ofPattern(texts.lang().equals("nl") ? "EEEE d MMMM" : "EEEE d MMMM",
        Locale.forLanguageTag(texts.lang()));
    return List.of(2, 4, 6).stream()
        .map(w -> new Turn.QuickReply("set:look-again:week-" + w,
            texts.text("look-again.day", Map.of("weeks", "" + w, "date", today.plusWeeks(w).format(words)))))
        .toList();
  }

  private List<Turn.Why> cards() {
    return says("card.").stream().limit(CARDS_MAX).toList();
  }

  private List<Turn.Opening> openings(boolean moreToAsk) {
    List<Turn.Opening> openings = new ArrayList<>();
    if (moreToAsk) {
      openings.add(new Turn.Opening("goon", texts.text("opening.more")));
    }
    s.values("concern").stream().skip(1).forEach(
        o -> openings.add(new Turn.Opening("lead:" + o, texts.text("opening.concern", Map.of("topic", texts.text("concern." + o + ".topic"))))));
    if (!s.siblingAge.isEmpty()) {
      openings.add(new Turn.Opening("otherchild", texts.text("opening.other-child")));
    }
    if (s.questions.containsKey("meeting") && !c.asleep().contains("at-school")) {
      openings.add(new Turn.Opening("change:meeting", texts.text("opening.meeting")));
    }
    return openings;
  }

  private String safetyLine() {
    boolean asked = s.value("home-safe").equals("yes");
    return asked && s.level() == Level.NONE ? "" : texts.text("overview.safety-line");
  }
}
