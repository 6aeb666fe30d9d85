package nl.meedenker.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.meedenker.dialogue.Slot;
import nl.meedenker.dialogue.Turn;
import nl.meedenker.terminal.Transcript;

/** What a person might do next, by a seed: the same seed always does the same. */
final class RandomTalk {
  private static final List<String> DANGER_NL = List.of("hij slaat mij nu", "mijn kind ademt niet", "mijn man slaat mijn zoon met een riem",
      "ik wil niet meer leven", "mijn dochter zegt dat ze dood wil", "er staat iemand met een mes voor de deur", "ik ben bang voor mijn ex",
      "mijn zoon heeft pillen geslikt", "ik schud de baby bijna", "ik kan niet meer");
  private static final List<String> DANGER_EN = List.of("he is hitting me now", "my child is not breathing", "my husband hits my son with a belt",
      "I do not want to live any more", "my daughter says she wants to die", "there is someone with a knife at the door", "I am afraid of my ex",
      "my son swallowed pills", "I nearly shook the baby", "I can't go on");
  private static final List<String> PLAIN_NL = List.of("mijn zoontje van 2 wil niet slapen", "sinds de verhuizing", "weet ik niet",
      "waarom vraag je dat?", "terug", "sla over", "ik wil een mens spreken", "hij is 4", "we zijn vorig jaar gescheiden",
      "ze wordt gepest op school", "oma past vaak op", "nee wacht, 7 jaar", "ik snap het niet", "hallo", "dank je wel", "zo bedoelde ik het niet",
      "niemand", "overzicht");
  private static final List<String> PLAIN_EN = List.of("my 2 year old son will not sleep", "since we moved", "I don't know", "why do you ask?",
      "back", "skip this", "I want to talk to a person", "he is 4", "we separated last year", "she is bullied at school", "grandma often helps",
      "no wait, 7 years", "I don't understand", "hello", "thank you", "that is not what I meant", "nobody", "overview");
  private static final List<String> UNREAD = List.of("çocuğum hiç uyumuyor ne yapacağımı bilmiyorum", "😢😢😢", "xqzt wrblf gnarp vlomp trisk",
      "لا أعرف ماذا أفعل مع ابني");
  private static final String OWN_WORDS = "samen op de fiets naar zee";

  private final Random random;
  private final int length;

  RandomTalk(long seed) {
    this.random = new Random(seed);
    this.length = 8 + random.nextInt(11);
  }

  int length() {
    return length;
  }

  Step next(Walked w) {
    Turn t = w.turn;
    if (!w.started()) {
      return Step.start(chance(12) ? "other" : chance(12) ? "youth" : "parent");
    }
    if (t.safety() != null) {
      return chance(10)
          ? Step.say(one(w.state.lang().equals("nl") ? DANGER_NL : DANGER_EN))
          : Step.press(one(Transcript.replies(t).stream().filter(r -> !r.value().equals("stop")).toList()).value());
    }
    if (chance(6)) {
      return Step.say(one(w.state.lang().equals("nl") ? DANGER_NL : DANGER_EN));
    }
    if (chance(8)) {
      return Step.say(one(w.state.lang().equals("nl") ? PLAIN_NL : PLAIN_EN));
    }
    if (chance(2)) {
      return Step.say(one(UNREAD));
    }
    if (chance(4)) {
      return tell();
    }
    if (chance(2)) {
      return Step.press("lang:" + (w.state.lang().equals("nl") ? "en" : "nl"));
    }
    if (!t.chips().isEmpty() && chance(25)) {
      Turn.Chip chip = one(t.chips());
      return Step.press("remove:" + chip.slot() + ":" + chip.value());
    }
    if (!t.told().isEmpty() && chance(6)) {
      return Step.press("change:" + one(t.told()).question());
    }
    return t.overview() != null ? fromOverview(w) : t.prompt() != null ? reply(w) : Step.press("finish");
  }

  private Step reply(Walked w) {
    Turn.Prompt prompt = w.turn.prompt();
    if (prompt.kind().equals("gentle")) {
      return chance(10) ? Step.skip(prompt.id()) : Step.press(one(prompt.replies()).value());
    }
    if (prompt.kind().equals("confirm")) {
      return chance(70) ? Step.press("confirm") : Step.press("change:age");
    }
    if (prompt.kind().equals("clarify")) {
      return chance(20) ? Step.skip(prompt.id()) : Step.answer(prompt.id(), List.of(one(prompt.replies()).value()));
    }
    if (chance(2)) {
      return Step.press("finish");
    }
    if (chance(12)) {
      return Step.skip(prompt.id());
    }
    if (!prompt.fields().isEmpty() && (prompt.replies().isEmpty() || chance(15))) {
      return Step.words(prompt.id(), one(prompt.fields()).slot(), OWN_WORDS);
    }
    if (prompt.replies().isEmpty()) {
      return Step.skip(prompt.id());
    }
    List<Turn.QuickReply> replies = new ArrayList<>(prompt.replies());
    Collections.shuffle(replies, random);
    return Step.answer(prompt.id(), replies.stream().limit(prompt.many() && chance(40) ? 2 : 1).map(Turn.QuickReply::value).toList());
  }

  private Step fromOverview(Walked w) {
    Turn.Overview o = w.turn.overview();
    int what = random.nextInt(8);
    if (what == 0 && !o.hypotheses().isEmpty()) {
      return Step.press("reject:" + one(o.hypotheses()).id());
    }
    if (what == 1 && !o.hypotheses().isEmpty()) {
      return Step.press("keep:" + one(o.hypotheses()).id());
    }
    if (what == 2 && !o.options().isEmpty()) {
      return Step.press("reject:" + one(o.options()).id());
    }
    if (what == 3) {
      return Step.reopen(random.nextInt(3) * 6);
    }
    if (what == 4 && !w.turn.told().isEmpty()) {
      return Step.press("change:" + one(w.turn.told()).question());
    }
    if (what == 5 && o.nothing() != null) {
      return Step.press(one(o.nothing().when()).value());
    }
    return o.openings().isEmpty() ? tell() : Step.press(one(o.openings()).move());
  }

  /** What a typed sentence that was read with certainty would tell. */
  private Step tell() {
    List<Slot> slots = WalkedAssistant.script().vocabulary().slots().stream()
        .filter(s -> !s.values().isEmpty() && !s.id().equals("who") && !s.id().equals("concern")).toList();
    Slot slot = one(slots);
    return Step.tell(slot.id(), one(slot.values()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
