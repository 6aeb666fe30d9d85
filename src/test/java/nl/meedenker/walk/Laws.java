package nl.meedenker.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meedenker.dialogue.Ask;
import nl.meedenker.dialogue.Concern;
import nl.meedenker.dialogue.First;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.Prefer;
import nl.meedenker.dialogue.Question;
import nl.meedenker.dialogue.Reason;
import nl.meedenker.dialogue.Result;
import nl.meedenker.dialogue.Situation;
import nl.meedenker.dialogue.Slot;
import nl.meedenker.dialogue.Turn;
import nl.meedenker.provision.Catalogue;
import nl.meedenker.provision.Option;
import nl.meedenker.provision.Provision;
import nl.meedenker.provision.Rung;
import nl.meedenker.safety.Level;

/**
 * The laws of shared/laws.md, each as far as one visited state can show it. A law answers with what breaks it: "what: where exactly". Where two laws collide the earlier holds, so a later one stands aside
 * in the words of the law itself. Not here: no-trace (a test of the server), equality (no professional dialogue yet), and the part of nothing-needed that says "in every dialogue" (Coverage).
 */
final class Laws {
  /** A law with its id of laws.md. */
  record Law(String id, Function<Walked, List<String>> check) {}

  /** Provisions that bring people of the own circle, or both parents, to one table. */
  private static final Set<String> JOINT = Set.of("kies", "eigen-kracht", "network-other-parent", "network-parents-one-agreement",
      "network-faith-community", "network-grandparents");

  private static final String[] VIOLENCE = {"domestic-violence", "honour-exploitation", "physical-abuse", "sexual-abuse"};
  private static final Set<String> LIGHT_STEPS = Set.of("own-ideas", "talked-child", "asked-people", "talked-school", "jgz-or-gp", "light-help");
  /** Reasons that a law names for going to a heavier rung at once. */
  private static final Set<Reason> STATED = Set.of(Reason.SAFETY, Reason.RED_FLAG, Reason.WISH, Reason.BASIS, Reason.TRIED, Reason.LONG_AND_HEAVY);

  private static final int ASKED_MAX = 12;
  private static final int USEFUL_WITHIN = 5;

  private Laws() {}

  static List<Law> all() {
    return List.of(new Law("safety-first", SafetyLaws::safetyFirst), new Law("safety-stays", SafetyLaws::safetyStays),
        new Law("not-read-is-not-safe", SafetyLaws::notReadIsNotSafe), new Law("home-safe", SafetyLaws::homeSafe),
        new Law("safe-to-leave-lying", FileLaw::safeToLeaveLying), new Law("red-flag", SafetyLaws::redFlag), new Law("need-led", Laws::needLed),
        new Law("capacity", Laws::capacity),
        new Law("basis-first", Laws::basisFirst), new Law("network-as-it-is", Laws::networkAsItIs),
        new Law("context-before-conclusion", Laws::contextBeforeConclusion),
        new Law("lightest-that-is-enough", Laws::lightestThatIsEnough), new Law("nothing-needed", Laws::nothingNeeded),
        new Law("strengths", Laws::strengths), new Law("no-labels", Laws::noLabels),
        new Law("acknowledge-first", Laws::acknowledgeFirst), new Law("explained", Laws::explained), new Law("purposeful", Laws::purposeful),
        new Law("one-at-a-time", Laws::oneAtATime),
        new Law("change-anything", ReplayLaws::changeAnything), new Law("same-answers-same-advice", ReplayLaws::sameAnswersSameAdvice),
        new Law("every-text-in-every-language", ReplayLaws::everyText));
  }

  /** A wish for professional help is honoured in that turn; what is rejected stays away. */
  static List<String> needLed(Walked w) {
    List<String> broken = new ArrayList<>();
    Situation s = w.situation();
    boolean calm = s.level().compareTo(Level.URGENT) < 0;
    if (s.value("wish").equals("professional-help") && calm && !s.lead().isEmpty()) {
      boolean possible = w.result().fitting().stream().anyMatch(o -> o.rank() == Reason.WISH.ordinal());
      boolean taken = w.result().few().stream().filter(o -> o.rank() < Reason.WISH.ordinal()).count() >= 2;
      check(broken, !possible || taken || w.result().few().stream().anyMatch(o -> o.rank() == Reason.WISH.ordinal()),
          "professional help is wished and not among the options");
      check(broken, possible || taken || !w.rejected().isEmpty(), "professional help is wished and no option carries it");
      boolean now = last(w) instanceof Move.Answer answer && answer.given().getOrDefault("wish", List.of()).contains("professional-help");
      check(broken, !now || !w.page("question") || w.turn.help() != null, "professional help is wished and not told how in that turn");
    }
    Set<String> rejected = w.rejected();
    List<String> shown = new ArrayList<>(w.result().hypotheses());
    w.result().fitting().forEach(o -> shown.add(o.provision().id()));
    shown.stream().filter(rejected::contains).forEach(id -> broken.add("what was put aside came back: " + id));
    return broken;
  }

  /** No strength left: relief first, nothing that asks more than a call, no appeal to own strength. */
  static List<String> capacity(Walked w) {
    List<String> broken = new ArrayList<>();
    if (!w.situation().value("head-full").equals("5") || w.level() == Level.ACUTE) {
      return broken;
    }
    for (Option option : w.result().fitting()) {
      check(broken, option.provision().rung() != Rung.OWN_STRENGTH, "own strength asked of a parent without strength: " + option.provision().id());
      check(broken, option.provision().light(), "more than a call asked of a parent without strength: " + option.provision().id());
    }
    Concern lead = WalkedAssistant.script().concerns().get(w.situation().lead());
    Set<String> asking = lead == null
        ? Set.of()
        : lead.tips().stream().filter(t -> t.rung() == 1 || !Set.of("nothing", "a-call").contains(t.asks())).map(t -> t.id())
            .collect(Collectors.toSet());
    check(broken, w.turn.help() == null || w.turn.help().items().stream().noneMatch(i -> asking.contains(i.id())),
        "a tip to do for a parent without strength");
    if (w.turn.overview() != null && w.level() == Level.NONE && w.seenSigns().isEmpty() && !w.situation().value("wish").equals("professional-help")) {
      boolean relief = w.result().fitting().stream().anyMatch(o -> o.rank() == Reason.RELIEF.ordinal());
      check(broken, !relief || w.result().few().get(0).rank() <= Reason.RELIEF.ordinal(), "relief is not first for a parent without strength");
      boolean asksParents = !w.state.dialogue().equals("youth");
      check(broken, relief || !asksParents || w.rejected().size() > 1, "no relief for a parent without strength");
    }
    return broken;
  }

  /** What has to be in order first stands there, beside the person's own question. */
  static List<String> basisFirst(Walked w) {
    List<String> broken = new ArrayList<>();
    if (w.turn.overview() == null || w.level().compareTo(Level.URGENT) >= 0) {
      return broken;
    }
    Set<String> first = w.conclusions().all(First.class).stream().map(First::basis).collect(Collectors.toSet());
    Set<String> shown = w.turn.overview().basis().stream().map(Turn.Why::id).collect(Collectors.toSet());
    check(broken, shown.containsAll(first), "a basis is not in the overview: " + first);
    List<Option> few = w.result().few();
    Set<String> restoring = w.conclusions().all(Prefer.class).stream().filter(p -> p.reason() == Reason.BASIS).map(Prefer::target)
        .collect(Collectors.toSet());
    boolean possible = w.result().fitting().stream().anyMatch(o -> restoring.contains(o.provision().id()));
    boolean taken = few.stream().filter(o -> o.rank() < Reason.BASIS.ordinal()).count() >= 2;
    check(broken, !possible || taken || few.stream().anyMatch(o -> restoring.contains(o.provision().id())),
        "who restores the basis is not among the options: " + first);
    boolean own = w.result().fitting().stream().anyMatch(o -> o.rank() == Catalogue.NO_REASON);
    check(broken, first.isEmpty() || !own || few.stream().anyMatch(o -> o.rank() != Reason.BASIS.ordinal()),
        "the person's own question has no place beside the basis: " + first);
    return broken;
  }

  /** A network that is absent, tired or unsafe gets no informal-network option. */
  static List<String> networkAsItIs(Walked w) {
    List<String> broken = new ArrayList<>();
    Situation s = w.situation();
    boolean violence = w.signal(VIOLENCE);
    boolean unsafe = violence || s.value("network-state").equals("not-safe");
    boolean none = s.values("support-people").contains("nobody") || s.value("network-state").equals("tired-out");
    if (unsafe || none) {
      for (Option option : w.result().fitting()) {
        check(broken, option.provision().rung() != Rung.INFORMAL_NETWORK,
            "the own network is offered where it is absent, tired or unsafe: " + option.provision().id());
      }
      Set<String> network = tips(s.lead(), 2);
      check(broken, w.turn.help() == null || w.turn.help().items().stream().noneMatch(i -> network.contains(i.id())),
          "a tip for a network that is absent, tired or unsafe");
    }
    if (violence) {
      w.result().fitting()
          .forEach(o -> check(broken, !JOINT.contains(o.provision().id()), "joint talk with a signal of violence: " + o.provision().id()));
    }
    if (none && !unsafe && w.turn.overview() != null && w.level() == Level.NONE) {
      boolean organised = w.result().fitting().stream().anyMatch(o -> o.provision().rung() == Rung.INFORMAL_ORGANISED);
      check(broken, organised || !w.rejected().isEmpty() || s.lead().isEmpty(),
          "no organised support in the place of a network: " + s.lead() + " " + s.value("age"));
    }
    return broken;
  }

  /** No rung 5 or 6 before three contexts could be told, unless for a stated reason; hypotheses are never the cause. */
  static List<String> contextBeforeConclusion(Walked w) {
    List<String> broken = new ArrayList<>();
    boolean stated = w.level() != Level.NONE || w.conclusions().all(Prefer.class).stream().anyMatch(p -> STATED.contains(p.reason()))
        || w.situation().values("you").contains("down");
    for (Option option : w.turn.overview() == null || stated ? List.<Option>of() : w.result().fitting()) {
      Rung rung = option.provision().rung();
      boolean heavy = rung == Rung.LIGHT_PROFESSIONAL || rung == Rung.FORMAL_HELP;
      check(broken, !heavy || option.rank() < Catalogue.NO_REASON || w.heard().size() >= 3,
          "a rung above low-threshold before the context: " + option.provision().id());
    }
    if (w.turn.overview() != null && w.situation().lead().equals("label-assessment") && w.level().compareTo(Level.URGENT) < 0) {
      check(broken, w.turn.overview().hypotheses().size() >= 2 || w.rejected().stream().anyMatch(id -> id.startsWith("h-")),
          "a question for a label with fewer than two hypotheses: " + w.turn.overview().hypotheses().size());
    }
    return broken;
  }

  /** No heavier rung above a lighter one that fits, unless for a stated reason; and with such a reason it is offered openly. */
  static List<String> lightestThatIsEnough(Walked w) {
    List<String> broken = new ArrayList<>();
    List<Option> few = w.result().few();
    for (int i = 0; i + 1 < few.size(); i++) {
      for (int j = i + 1; j < few.size(); j++) {
        boolean heavier = few.get(i).provision().rung().compareTo(few.get(j).provision().rung()) > 0;
        boolean safety = few.get(i).rank() == Reason.SAFETY.ordinal() && few.get(i).provision().rung() == Rung.SAFETY;
        check(broken, !heavier || safety || few.get(i).rank() < few.get(j).rank(),
            "a heavier option above a lighter one without a reason: " + few.get(i).provision().id() + " above " + few.get(j).provision().id());
      }
    }
    int least = w.result().fitting().stream().mapToInt(Option::rank).min().orElse(Catalogue.NO_REASON);
    check(broken, least == Catalogue.NO_REASON || few.get(0).rank() == least, "the option with the strongest reason is not first");
    Situation s = w.situation();
    long tried = s.values("tried").stream().filter(LIGHT_STEPS::contains).count();
    if (tried >= 2 && s.value("tried-helped").equals("no") && w.turn.overview() != null && s.level().compareTo(Level.URGENT) < 0) {
      boolean open = few.stream().anyMatch(o -> o.provision().rung().compareTo(Rung.LIGHT_PROFESSIONAL) >= 0);
      boolean taken = few.stream().filter(o -> o.rank() < Reason.TRIED.ordinal()).count() >= 2;
      check(broken, open || taken || w.rejected().contains("oka-wijkteam"), "two light steps did not help and rung 5 is not offered openly");
      check(broken, open || !taken || w.result().fitting().stream().anyMatch(o -> o.rank() == Reason.TRIED.ordinal()),
          "two light steps did not help and rung 5 is hidden");
    }
    return broken;
  }

  /** "Nothing for now" can be chosen, is an outcome only when enough is known, and never stands with an open signal. */
  static List<String> nothingNeeded(Walked w) {
    List<String> broken = new ArrayList<>();
    Situation s = w.situation();
    Turn.Overview o = w.turn.overview();
    boolean waits = w.result().few().stream().anyMatch(p -> p.provision().rung() == Rung.NOTHING_NEEDED);
    boolean known = !s.lead().isEmpty() && s.age() != null && s.signs().equals(List.of("none"));
    check(broken, s.level() == Level.NONE || !waits, "nothing for now with an open signal");
    check(broken, !waits || known || s.value("wish").equals("nothing-now") || s.level() != Level.NONE,
        "nothing for now is offered before concern, age and signs are known: " + s.signs());
    if (o == null) {
      return broken;
    }
    if (o.nothing() != null) {
      check(broken, s.level() == Level.NONE, "nothing for now with an open signal");
      check(broken, !o.nothing().outcome() || known, "nothing for now as an outcome before concern, age and signs are known");
      check(broken, !o.nothing().contact().isBlank() && o.nothing().when().size() > 1, "nothing for now without a contact or a day");
      check(broken, s.lead().isEmpty() || s.lead().equals("something-else") || !o.nothing().watch().isEmpty() || !o.whenMore().isBlank(),
          "nothing for now without signs to watch for: " + s.lead() + " " + s.value("age"));
    } else {
      boolean cannotWait = s.values("red-flag").stream().anyMatch(v -> !v.endsWith(".none") && !v.endsWith(".unsure"));
      check(broken, s.level() != Level.NONE || cannotWait, "nothing for now cannot be chosen");
    }
    boolean skippedAll = s.given().keySet().stream().allMatch(slot -> Set.of("who", "concern", "title", "look-again").contains(slot));
    check(broken, o.know() != skippedAll || s.lead().isEmpty(), "the overview says it knows enough when all was skipped, or the other way round");
    return broken;
  }

  /** What goes well is asked before the overview, and stands in it. */
  static List<String> strengths(Walked w) {
    List<String> broken = new ArrayList<>();
    if (w.turn.overview() == null) {
      return broken;
    }
    Question question = asks(w, "strengths");
    check(broken, question == null || w.situation().settled(question),
        "an overview without having asked what goes well: " + (w.straight() ? "of itself" : "finished early"));
    boolean told = w.situation().values("strengths").stream().anyMatch(v -> !v.equals("nothing-yet"))
        || !w.situation().value("strength-words").isEmpty();
    check(broken, !told || !w.turn.overview().strengths().isEmpty(), "what goes well was told and is not in the overview");
    return broken;
  }

  /** No text labels, scores or says "normal". Titles of sources are no text of ours. */
  static List<String> noLabels(Walked w) {
    List<String> broken = new ArrayList<>();
    for (ShownTexts.Shown shown : ShownTexts.of(w.reply, w.situation())) {
      String banned = shown.place().equals("source") ? "" : ShownTexts.banned(shown.text(), w.state.lang());
      check(broken, banned.isEmpty(), "a word that we do not say (" + banned.toLowerCase(java.util.Locale.ROOT) + "): " + shown.text());
    }
    return broken;
  }

  /** What was just told is recognised before anything else is said. Safety goes before this. */
  static List<String> acknowledgeFirst(Walked w) {
    List<String> broken = new ArrayList<>();
    boolean safety = w.turn.safety() != null || w.turn.prompt() != null && w.turn.prompt().kind().equals("gentle") || !w.reply.view().isEmpty();
    if (safety || !(last(w) instanceof Move.Answer answer) || w.before != null && w.before.state.moves().size() == w.state.moves().size()) {
      return broken;
    }
    Map<String, String> texts = WalkedAssistant.script().texts().get(w.state.lang());
    List<String> recognisable = new ArrayList<>();
    answer.given().forEach((slot, values) -> values.forEach(value -> {
      String id = slot.equals("red-flag") ? "red-flag." + value.replaceFirst("^.*\\.(none|unsure)$", "$1") : slot + "." + value;
      boolean told = w.before != null && w.before.situation().values(slot).contains(value);
      if (!told && !slot.equals("who") && texts.containsKey(id + ".said") || !told && !slot.equals("who") && texts.containsKey(id + ".ack")) {
        recognisable.add(slot + "=" + value);
      }
    }));
    boolean sign = w.turn.help() != null && w.turn.help().items().stream().anyMatch(i -> w.situation().signs().contains(i.id()));
    check(broken, recognisable.isEmpty() || !w.turn.said().isEmpty() || sign, "an answer is not recognised: " + recognisable);
    return broken;
  }

  /** Everything says why, and where it comes from. */
  static List<String> explained(Walked w) {
    List<String> broken = new ArrayList<>();
    Question question = w.question();
    if (w.turn.prompt() != null && !w.page("start")) {
      check(broken, !w.turn.prompt().why().isEmpty() && w.turn.prompt().why().stream().noneMatch(String::isBlank),
          "a question does not say why: " + w.turn.prompt().id());
    }
    if (question != null && question.ask() == Question.When.WHEN_CONCLUDED) {
      boolean concluded = w.conclusions().all(Ask.class).stream().anyMatch(a -> a.question().equals(question.id()));
      check(broken, !concluded || w.turn.prompt().why().size() > 1, "a question does not tell the rule that asks it: " + question.id());
    }
    Turn.Overview o = w.turn.overview();
    if (o == null) {
      return broken;
    }
    o.hypotheses().forEach(h -> {
      check(broken, !h.reasons().isEmpty(), "a hypothesis without a reason: " + h.id());
      check(broken, !h.source().isBlank(), "a hypothesis without a source: " + h.id());
    });
    List<Turn.OptionView> options = new ArrayList<>(o.options());
    options.addAll(o.more());
    options.forEach(p -> {
      check(broken, !p.reasons().isEmpty(), "an option without a reason: " + p.id());
      check(broken, !p.source().isBlank(), "an option without a source: " + p.id());
    });
    whys(broken, "a basis", o.basis());
    whys(broken, "a hold-back", o.held());
    whys(broken, "an age line", o.ordinary());
    whys(broken, "a strength", o.factors());
    whys(broken, "a card", o.cards());
    o.signs().forEach(sign -> check(broken, !sign.source().isBlank(), "a sign without a source: " + sign.id()));
    return broken;
  }

  private static void whys(List<String> broken, String what, Collection<Turn.Why> whys) {
    whys.forEach(why -> {
      check(broken, !why.reasons().isEmpty(), what + " without a reason: " + why.id());
      check(broken, !why.source().isBlank(), what + " without a source: " + why.id());
    });
  }

  /** A question is asked only if one of its replies would change the result, or opens a follow-up. */
  static List<String> purposeful(Walked w) {
    List<String> broken = new ArrayList<>();
    Question q = w.question();
    if (q == null || q.free() || q.ask() == Question.When.WHEN_OPENED || w.conclusions().failed() || !w.straight()) {
      return broken;
    }
    Slot slot = WalkedAssistant.script().vocabulary().slot(q.slot());
    if (slot.type() == Slot.Type.WORDS || slot.type() == Slot.Type.SIGNS) {
      return broken;
    }
    Set<String> open = ids(w.engine().open(w.situation()));
    boolean changes = slot.values().stream().anyMatch(value -> {
      Situation then = w.engine().situation(w.state.plus(new Move.Answer(q.id(), Map.of(slot.id(), List.of(value)), false)));
      Set<String> opens = w.engine().open(then).stream().filter(Question::follow).map(Question::id).collect(Collectors.toSet());
      opens.removeAll(open);
      return !sameResult(w.result(), w.engine().result(then)) || !opens.isEmpty();
    });
    check(broken, changes, "a question of which no reply changes anything, "
        + (w.situation().lead().isEmpty() ? "without a concern: " + q.id() : q.id() + ": " + w.situation().lead()));
    return broken;
  }

  /** One question a turn, skippable; three options at most; twelve questions; something useful within five; a way on. */
  static List<String> oneAtATime(Walked w) {
    List<String> broken = new ArrayList<>();
    Turn t = w.turn;
    int shown = (t.prompt() == null ? 0 : 1) + (t.safety() == null ? 0 : 1) + (t.overview() == null ? 0 : 1);
    check(broken, shown == 1, "a page asks or shows " + shown + " things: " + t.page());
    check(broken, !w.page("question") || t.prompt().skippable(), "a question that cannot be skipped");
    check(broken,
        w.result().few().size() <= Catalogue.OPTIONS_MAX && (t.overview() == null || t.overview().options().size() <= Catalogue.OPTIONS_MAX),
        "more than three options");
    check(broken, w.result().hypotheses().size() <= Result.HYPOTHESES_MAX, "more than four hypotheses");
    check(broken, t.prompt() == null || t.prompt().skippable() || !t.prompt().replies().isEmpty() || !t.prompt().fields().isEmpty()
        || t.prompt().kind().equals("confirm"), "a page without a way on");
    if (w.step != null && w.step.kind() == Step.Kind.SKIP && w.before.turn.prompt() != null && t.prompt() != null) {
      boolean same = t.prompt().id().equals(w.before.turn.prompt().id()) && t.prompt().kind().equals(w.before.turn.prompt().kind());
      check(broken, !same, "a dead end, skipping brings the same page: " + t.prompt().kind() + " " + t.prompt().id());
    }
    if (w.page("question") && w.straight() && w.situation().signals().isEmpty()) {
      Set<String> asked = w.asked();
      check(broken, asked.size() <= ASKED_MAX, "more than twelve questions before the overview: " + asked.size());
      boolean useful = false;
      for (Walked b = w; b != null; b = b.before) {
        useful |= b.turn.help() != null || b.turn.overview() != null;
      }
      check(broken, useful || asked.size() <= USEFUL_WITHIN, "nothing useful within five questions");
    }
    return broken;
  }

  static Question asks(Walked w, String slot) {
    return w.situation().questions().values().stream().filter(q -> q.slot().equals(slot)).findFirst().orElse(null);
  }

  static boolean sameResult(Result a, Result b) {
    return a.hypotheses().equals(b.hypotheses()) && a.basis().equals(b.basis()) && provisions(a.few()).equals(provisions(b.few()));
  }

  static List<String> provisions(List<Option> options) {
    return options.stream().map(Option::provision).map(Provision::id).toList();
  }

  static Move last(Walked w) {
    List<Move> moves = w.state.moves();
    return moves.isEmpty() ? null : moves.get(moves.size() - 1);
  }

  private static Set<String> tips(String lead, int rung) {
    Concern concern = WalkedAssistant.script().concerns().get(lead);
    return concern == null ? Set.of() : concern.tips().stream().filter(t -> t.rung() == rung).map(t -> t.id()).collect(Collectors.toSet());
  }

  private static Set<String> ids(List<Question> questions) {
    return questions.stream().map(Question::id).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static void check(List<String> broken, boolean holds, String what) {
    if (!holds && !broken.contains(what)) {
      broken.add(what);
    }
  }
}
