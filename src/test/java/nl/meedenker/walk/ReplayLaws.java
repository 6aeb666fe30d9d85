package nl.meedenker.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.Question;
import nl.meedenker.dialogue.Result;
import nl.meedenker.dialogue.Situation;
import nl.meedenker.dialogue.Turn;
import nl.meedenker.safety.Level;

/** Laws that need the conversation once more: in the other language, from its JSON, told in another order, or with an answer changed. */
final class ReplayLaws {
  private ReplayLaws() {}

  /** Any answer can be changed; the others stay, and what moved is said. */
  static List<String> changeAnything(Walked w) {
    List<String> broken = new ArrayList<>();
    if (w.turn.overview() == null || w.level() != Level.NONE || w.turn.told().isEmpty()) {
      return broken;
    }
    Random choice = new Random(w.state.moves().size() * 31L + w.situation().given().toString().hashCode());
    Turn.Told told = w.turn.told().get(choice.nextInt(w.turn.told().size()));
    Walked asked = w.next(Step.press("change:" + told.question()));
    boolean put = asked.turn.prompt() != null && asked.turn.prompt().id().equals(told.question());
    Laws.check(broken, put, "an answer cannot be changed: " + told.question());
    if (!put || asked.turn.prompt().replies().isEmpty()) {
      return broken;
    }
    List<Turn.QuickReply> replies = asked.turn.prompt().replies();
    Walked changed = asked.next(Step.answer(told.question(), List.of(replies.get(choice.nextInt(replies.size())).value())));
    Map<String, List<String>> were = new LinkedHashMap<>(w.situation().given());
    Map<String, List<String>> are = new LinkedHashMap<>(changed.situation().given());
    were.remove(told.slot());
    are.remove(told.slot());
    Laws.check(broken, were.equals(are), "changing an answer changes another: " + told.question());
    boolean safety = changed.level() != Level.NONE;
    Laws.check(broken, safety || !changed.turn.moved().isEmpty(), "an answer was changed and what moved is not said: " + told.question());
    return broken;
  }

  /** The result follows from the answers alone: not from order, language, a way through JSON, or typed or pressed. */
  static List<String> sameAnswersSameAdvice(Walked w) {
    List<String> broken = new ArrayList<>();
    DialogueState read = WalkedAssistant.assistant().states().read(WalkedAssistant.assistant().states().write(w.state));
    Laws.check(broken, read.equals(w.state), "the state comes back from its JSON as another one");
    if (w.state.moves().isEmpty()) {
      return broken;
    }
    Turn again = WalkedAssistant.conversation().show(read, "", WalkedAssistant.TODAY).turn();
    boolean noMove = w.before != null && w.before.state.moves().size() == w.state.moves().size();
    Laws.check(broken, noMove || without(again).equals(without(w.turn)), "the same state shows another page");
    if (w.turn.overview() != null) {
      otherOrder(w, broken);
    }
    return broken;
  }

  private static void otherOrder(Walked w, List<String> broken) {
    boolean plain = w.state.moves().stream()
        .noneMatch(m -> m instanceof Move.OtherChild || m instanceof Move.Reopen || m instanceof Move.Clarify || m instanceof Move.GoOn);
    if (!plain) {
      return;
    }
    DialogueState other = shuffled(w.state, w.situation(), new Random(w.state.moves().size()));
    Result there = w.engine().result(w.engine().situation(other));
    Laws.check(broken, Laws.sameResult(w.result(), there), "another order of the same answers gives another result");
    Laws.check(broken, Laws.provisions(w.result().fitting()).equals(Laws.provisions(there.fitting())),
        "another order of the same answers lets other options fit");
    Turn.Overview mine = w.engine().turn(w.state.plus(new Move.Finish()), WalkedAssistant.TODAY).overview();
    Turn.Overview theirs = w.engine().turn(other.plus(new Move.Finish()), WalkedAssistant.TODAY).overview();
    Laws.check(broken, Objects.equals(mine, theirs), "another order of the same answers gives another overview" + where(mine, theirs));
  }

  private static String where(Turn.Overview a, Turn.Overview b) {
    if (a == null || b == null) {
      return ": only one of them is an overview";
    }
    List<String> parts = new ArrayList<>();
    for (var part : Turn.Overview.class.getRecordComponents()) {
      try {
        if (!Objects.equals(part.getAccessor().invoke(a), part.getAccessor().invoke(b))) {
          parts.add(part.getName());
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return ": " + parts;
  }

  /** The same current answers, each told once, in another order and typed. */
  private static DialogueState shuffled(DialogueState state, Situation s, Random order) {
    List<Move> told = new ArrayList<>();
    for (Question q : s.questions().values()) {
      Map<String, List<String>> given = new LinkedHashMap<>();
      if (!s.values(q.slot()).isEmpty() && !q.signReplies()) {
        given.put(q.slot(), s.values(q.slot()));
      }
      q.fields().stream().filter(f -> !s.value(f).isEmpty()).forEach(f -> given.put(f, s.values(f)));
      if (!given.isEmpty()) {
        told.add(new Move.Answer(q.id(), given, true));
      } else if (s.settled(q) && !q.signReplies()) {
        told.add(new Move.Skip(q.id()));
      }
    }
    Set<String> asked = new HashSet<>(Set.of("red-flag"));
    s.questions().values().forEach(q -> {
      asked.add(q.slot());
      asked.addAll(q.fields());
    });
    s.given().forEach((slot, values) -> {
      if (!asked.contains(slot)) {
        told.add(new Move.Answer("", Map.of(slot, values), false));
      }
    });
    Map<String, List<String>> signs = new LinkedHashMap<>();
    s.values("red-flag").forEach(v -> signs.computeIfAbsent(v.substring(0, v.indexOf('.')), k -> new ArrayList<>()).add(v));
    signs.values().forEach(v -> told.add(new Move.Answer("", Map.of("red-flag", v), true)));
    Collections.shuffle(told, order);
    List<Move> moves = new ArrayList<>();
    state.moves().stream().filter(m -> m instanceof Move.Raise || m instanceof Move.PutRight).forEach(moves::add);
    moves.addAll(told);
    state.moves().stream().filter(m -> m instanceof Move.Reject || m instanceof Move.Keep).forEach(moves::add);
    return new DialogueState(state.dialogue(), state.lang(), state.content(), moves);
  }

  /** Every text stands in both languages, shows no id and has its values filled in; the two languages show the same things. */
  static List<String> everyText(Walked w) {
    List<String> broken = new ArrayList<>();
    ShownTexts.of(w.reply, w.situation()).forEach(shown -> ShownTexts.faults(shown.text()).forEach(fault -> Laws.check(broken, false, fault)));
    if (w.state.moves().isEmpty()) {
      return broken;
    }
    String otherLang = w.state.lang().equals("nl") ? "en" : "nl";
    Turn other = WalkedAssistant.conversation().show(w.state.in(otherLang), "", WalkedAssistant.TODAY).turn();
    ShownTexts.of(new nl.meedenker.conversation.Reply(other, "", List.of(), List.of(), "", ""), w.situation())
        .forEach(shown -> ShownTexts.faults(shown.text()).forEach(fault -> Laws.check(broken, false, otherLang + ": " + fault)));
    boolean noMove = w.before != null && w.before.state.moves().size() == w.state.moves().size();
    Laws.check(broken, noMove || !w.turn.notice().isEmpty() || ids(other).equals(ids(w.turn)), "the other language shows other things");
    return broken;
  }

  private static List<String> ids(Turn t) {
    List<String> ids = new ArrayList<>(List.of(t.page()));
    if (t.prompt() != null) {
      ids.add(t.prompt().kind() + " " + t.prompt().id());
      t.prompt().replies().forEach(r -> ids.add(r.value()));
    }
    if (t.overview() != null) {
      t.overview().hypotheses().forEach(h -> ids.add(h.id()));
      t.overview().options().forEach(o -> ids.add(o.id()));
      t.overview().more().forEach(o -> ids.add(o.id()));
      t.overview().basis().forEach(b -> ids.add(b.id()));
      ids.add("nothing " + (t.overview().nothing() != null));
    }
    if (t.help() != null) {
      t.help().items().forEach(i -> ids.add(i.id()));
    }
    return ids;
  }

  /** Without what follows the last move alone: the notice, and what was just heard. */
  private static Turn without(Turn t) {
    return new Turn(t.state(), t.page(), List.of(), t.moved(), List.of(), t.lines(), t.help(), t.prompt(), t.safety(), t.overview(), t.told(),
        t.asked(), t.toCome(), "");
  }

}
