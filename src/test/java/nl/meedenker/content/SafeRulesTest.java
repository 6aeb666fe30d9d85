package nl.meedenker.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.meedenker.dialogue.DialogueEngine;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.Pass;
import nl.meedenker.dialogue.RuleBook;
import nl.meedenker.dialogue.RulesFailedException;
import nl.meedenker.dialogue.Script;
import nl.meedenker.dialogue.Turn;
import nl.meedenker.safety.Level;
import org.junit.jupiter.api.Test;

/** Rules that fail never stop a conversation: the turn comes, says so in plain words, and points to people. */
class SafeRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Script SCRIPT = ContentFolder.read(Path.of("")).script();

  @Test
  void theFirstTurnComesWithANotice() {
    for (String lang : List.of("nl", "en")) {
      DialogueEngine engine = engine(always());
      assertNoticed(engine.turn(engine.start(lang), TODAY), lang);
    }
  }

  @Test
  void everyFurtherTurnComesToo() {
    DialogueEngine engine = engine(always());
    DialogueState state = engine.start("nl");
    for (Move move : moves()) {
      Turn turn = engine.step(state, move, TODAY);
      assertNoticed(turn, "nl");
      state = turn.state();
    }
    assertEquals(moves(), state.moves(), "nothing that was told is lost");
  }

  @Test
  void aFailureInALaterPassIsAFailureToo() {
    for (Pass failing : Pass.values()) {
      DialogueEngine engine = engine((pass, known) -> {
        if (pass == failing) {
          throw new RulesFailedException("rules keep firing, last: goes-round", null);
        }
        return List.of();
      });
      assertNoticed(engine.turn(engine.start("nl"), TODAY), "nl");
    }
  }

  @Test
  void nothingIsConcludedAndNothingIsKeptOfIt() {
    int[] calls = new int[1];
    boolean[] broken = {true};
    DialogueEngine engine = engine((pass, known) -> {
      calls[0]++;
      if (broken[0]) {
        throw new RulesFailedException("a rule failed", new IllegalStateException());
      }
      return List.of();
    });
    DialogueState state = engine.start("nl");
    assertTrue(engine.conclusions(engine.situation(state)).failed());
    assertTrue(engine.conclusions(engine.situation(state)).activations().isEmpty());
    broken[0] = false;
    assertFalse(engine.conclusions(engine.situation(state)).failed(), "tried again when the rules are well");
    assertTrue(calls[0] >= 3);
  }

  @Test
  void anOpenSignalStaysWhatItIs() {
    DialogueEngine engine = engine(always());
    Turn turn = engine.step(engine.start("nl"), new Move.Raise("domestic-violence", "urgent", "r", "", "unknown"), TODAY);
    assertEquals(Level.URGENT, engine.level(turn.state()));
    assertNotNull(turn.notice());
  }

  private static List<Move> moves() {
    return List.of(new Move.Answer("concern", Map.of("concern", List.of("sleep")), false),
        new Move.Answer("age", Map.of("age", List.of("24-47")), false), new Move.Skip("needed"),
        new Move.Change("age"), new Move.Answer("age", Map.of("age", List.of("48-71")), false), new Move.Finish());
  }

  private static RuleBook always() {
    return (pass, known) -> {
      throw new RulesFailedException("a rule failed in pass " + pass, new ArithmeticException("/ by zero"));
    };
  }

  private static DialogueEngine engine(RuleBook rules) {
    return new DialogueEngine(SCRIPT, SCRIPT.dialogues().get("parent"), rules);
  }

  private static void assertNoticed(Turn turn, String lang) {
    assertEquals(SCRIPT.texts().get(lang).get("notice.rules-failed"), turn.notice());
    assertTrue(turn.prompt() != null || turn.overview() != null, "there is a way on");
  }
}
