package nl.meedenker.walk;

import static nl.meedenker.walk.Laws.asks;
import static nl.meedenker.walk.Laws.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meedenker.conversation.Interpretation;
import nl.meedenker.conversation.Utterance;
import nl.meedenker.dialogue.Concern;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.Question;
import nl.meedenker.dialogue.SignalEntry;
import nl.meedenker.dialogue.Situation;
import nl.meedenker.dialogue.Turn;
import nl.meedenker.provision.Option;
import nl.meedenker.provision.Rung;
import nl.meedenker.safety.Level;
import nl.meedenker.safety.Screening;

/** The laws about danger and about signs of a child's body: the first of the list, before which every other gives way. */
final class SafetyLaws {
  private SafetyLaws() {}

  /** A safety signal decides what is shown next, and nothing ordinary stands above it. */
  static List<String> safetyFirst(Walked w) {
    List<String> broken = new ArrayList<>();
    Situation s = w.situation();
    boolean acute = s.level() == Level.ACUTE;
    boolean urgentUnseen = s.signals().stream().anyMatch(e -> e.status() == SignalEntry.Status.OPEN && e.level() == Level.URGENT);
    boolean concernUnseen = s.signals().stream().anyMatch(e -> e.status() == SignalEntry.Status.OPEN && e.level() == Level.CONCERN);
    if (acute || urgentUnseen) {
      check(broken, w.page("safety") && w.turn.safety() != null, "an acute or new urgent signal does not show the safety page: " + w.turn.page());
      check(broken, w.turn.overview() == null && w.turn.prompt() == null && w.turn.help() == null,
          "something ordinary stands beside the safety page");
      check(broken, w.turn.safety() == null || !w.turn.safety().lines().isEmpty(), "the safety page names nobody: " + kind(w));
      check(broken, w.turn.safety() == null || w.turn.safety().replies().stream().anyMatch(r -> r.value().endsWith(":not-meant")),
          "the safety page cannot be put right: " + kind(w));
    } else if (concernUnseen) {
      check(broken, w.page("check") && w.turn.prompt() != null && w.turn.prompt().kind().equals("gentle"),
          "a concern does not ask its gentle question: " + w.turn.page());
    }
    if (acute) {
      check(broken, w.turn.safety() != null && w.turn.safety().level().equals("acute"), "with an acute signal another page is shown");
      check(broken, w.turn.safety() == null || w.turn.safety().lines().get(0).id().equals("emergency"), "112 is not first: " + kind(w));
      check(broken, w.result().few().isEmpty(), "options with an acute signal");
    }
    if (s.level().compareTo(Level.NONE) > 0 && !w.page("safety") && w.started()) {
      check(broken, !w.turn.lines().isEmpty(), "an open signal and no contact line in view: " + w.turn.page());
    }
    if (s.level() == Level.URGENT && w.turn.overview() != null) {
      urgentOverview(w, broken);
    }
    if (w.step != null && w.step.kind() == Step.Kind.SAY) {
      Screening read = WalkedAssistant.assistant().screen().screen(w.step.text(), w.before.state.lang());
      check(broken, read.level().compareTo(Level.URGENT) < 0 || w.page("safety"),
          "a safety utterance does not win: " + read.level().id() + " " + (read.signals().isEmpty() ? "" : read.signals().get(0).kind().id()));
      check(broken, read.level() != Level.CONCERN || w.page("safety") || w.page("check"),
          "an unclear safety utterance is passed over: " + (read.signals().isEmpty() ? "" : read.signals().get(0).kind().id()));
    }
    return broken;
  }

  private static void urgentOverview(Walked w, List<String> broken) {
    Turn.Overview o = w.turn.overview();
    check(broken, !o.options().isEmpty() && o.options().get(0).rung().equals(Rung.SAFETY.id()), "an open urgent signal and no service first");
    for (Option option : w.result().fitting()) {
      Rung rung = option.provision().rung();
      check(broken, rung.compareTo(Rung.INFORMAL_ORGANISED) >= 0, "rung 0, 1 or 2 with an urgent signal: " + option.provision().id());
    }
    check(broken, o.ordinary().isEmpty() && o.nothing() == null, "an age line or nothing-for-now with an urgent signal");
    check(broken, o.hypotheses().isEmpty(), "hypotheses with an urgent signal");
  }

  /** A signal stays until the person says how it really is. */
  static List<String> safetyStays(Walked w) {
    List<String> broken = new ArrayList<>();
    if (w.before == null || w.step.kind() == Step.Kind.REOPEN || w.step.text().equals("restart")) {
      return broken;
    }
    List<SignalEntry> were = w.before.situation().signals();
    List<SignalEntry> are = w.situation().signals();
    check(broken, are.size() >= were.size(), "a signal is gone");
    for (int i = 0; i < Math.min(were.size(), are.size()); i++) {
      // Passing over its gentle question, or answering it in a plain word, is about the signal too; what it may do then stands below.
      boolean answered = w.before.turn.prompt() != null && w.before.turn.prompt().kind().equals("gentle")
          && w.state.moves().size() > w.before.state.moves().size()
          && w.state.moves().get(w.state.moves().size() - 1) instanceof Move.PutRight right && right.signal() == i;
      check(broken, !answered || !w.step.text().equals("skip") || are.get(i).open(), "a signal is closed by passing over its question");
      boolean about = w.step.text().startsWith("right:" + i + ":") || answered;
      check(broken, about || !were.get(i).open() || are.get(i).open(), "a signal is closed by another move: " + were.get(i).kind());
      check(broken, about || !were.get(i).open() || are.get(i).level().compareTo(were.get(i).level()) >= 0,
          "a signal gets lower by another move: " + were.get(i).kind());
      check(broken, about || were.get(i).equals(are.get(i)), "a signal is changed by another move: " + were.get(i).kind());
    }
    if (w.step.text().startsWith("right:")) {
      check(broken, w.situation().given().equals(w.before.situation().given()), "putting a signal right loses something that was told");
      check(broken, are.size() == were.size(), "putting a signal right raises another");
    }
    return broken;
  }

  /** Text that could not be read never counts as level none: say so, with 112. */
  static List<String> notReadIsNotSafe(Walked w) {
    List<String> broken = new ArrayList<>();
    if (w.step != null && w.step.kind() == Step.Kind.SAY && !w.page("safety")) {
      Screening read = WalkedAssistant.assistant().screen().screen(w.step.text(), w.before.state.lang());
      boolean command = WalkedAssistant.assistant().interpreter().interpret(Utterance.of(w.step.text(), w.before.state.lang()))
          .meta() != Interpretation.Meta.NONE;
      check(broken, read.reading().trusted() || command || w.turn.notice().contains("112"),
          "words that were not read get no word of 112: " + read.reading() + " " + w.step.text());
    }
    return broken;
  }

  /** Every parent conversation that reaches the overview was asked whether it is safe at home; skipped, the contact line stays. */
  static List<String> homeSafe(Walked w) {
    List<String> broken = new ArrayList<>();
    if (w.turn.overview() != null && w.state.dialogue().equals("parent") && w.level().compareTo(Level.URGENT) < 0) {
      Question question = asks(w, "home-safe");
      check(broken, w.situation().settled(question), "an overview without the question whether home is safe");
      check(broken, !w.situation().value("home-safe").isEmpty() || !w.turn.overview().safetyLine().isEmpty(),
          "the safety question was skipped and no contact line stands in the overview");
    }
    return broken;
  }

  /** The signs of the leading concern come before an age line; a sign that is seen goes first. */
  static List<String> redFlag(Walked w) {
    List<String> broken = new ArrayList<>();
    Situation s = w.situation();
    boolean askedNone = s.signs().equals(List.of("none"));
    boolean ageLine = w.turn.overview() != null && w.turn.overview().ordinary().stream().anyMatch(i -> i.id().startsWith("ordinary."))
        || w.turn.help() != null && w.turn.help().items().stream().anyMatch(i -> i.id().startsWith("ordinary."));
    check(broken, !ageLine || askedNone, "an age line before the signs were asked, or with a sign: " + s.signs());
    boolean outcome = w.turn.overview() != null && w.turn.overview().nothing() != null && w.turn.overview().nothing().outcome();
    check(broken, !outcome || askedNone, "nothing for now as an outcome before the signs were answered: " + s.signs());
    List<String> seen = w.seenSigns();
    if (seen.isEmpty() || w.turn.overview() == null || s.level().compareTo(Level.URGENT) >= 0) {
      return broken;
    }
    check(broken, w.result().fitting().stream().noneMatch(o -> o.provision().rung() == Rung.NOTHING_NEEDED) && w.turn.overview().nothing() == null,
        "rung 0 with a sign: " + seen);
    check(broken, w.turn.overview().signs().size() == seen.size(), "a sign without what to do and how soon: " + seen);
    Concern lead = WalkedAssistant.script().concerns().get(s.lead());
    Set<String> who = lead == null
        ? Set.of()
        : lead.signs().stream().filter(a -> seen.contains(a.sign().id())).map(a -> a.sign().who()).filter(p -> !w.rejected().contains(p))
            .collect(Collectors.toSet());
    if (!who.isEmpty() && s.level() == Level.NONE) {
      String first = w.result().few().isEmpty() ? "nobody" : w.result().few().get(0).provision().id();
      check(broken, who.contains(first), "whom to ask about a sign is not first: " + who + ", but " + first);
    }
    return broken;
  }

  private static String kind(Walked w) {
    return w.turn.safety() == null ? "" : w.turn.safety().kind() + " " + w.turn.safety().level();
  }
}
