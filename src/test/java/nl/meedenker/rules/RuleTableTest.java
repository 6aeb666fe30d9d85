package nl.meedenker.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.meedenker.dialogue.Activation;
import nl.meedenker.dialogue.Fact;
import nl.meedenker.dialogue.Hypothesis;
import nl.meedenker.dialogue.Pass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table is written out as rules, each on the line of its row; what cannot be read is told with its line. */
class RuleTableTest {
  private static final String HEAD = """
      # A comment.
      when: Fact( slot == "{slot}", value == "red" )
      then: insert( new Hypothesis( "{h}" ) );
      | rule | slot | h | because | source | reviewed | owner |
      """;

  @TempDir
  Path cache;

  @Test
  void everyRowIsARuleOnItsOwnLine() {
    String drl = read(
        HEAD + "|---|---|---|---|---|---|---|\n| one | colour | h-a | b | s | 2026-01-01 | o |\n\n| two | sky | h-b | b | s | 2026-01-01 | o |\n");
    String[] lines = drl.split("\n", -1);
    assertEquals(
        "rule \"one\" @source( \"s\" ) @reviewed( \"2026-01-01\" ) @owner( \"o\" ) @because( \"b\" ) when Fact( slot == \"colour\", value == \"red\" )"
            + " then insert( new Hypothesis( \"h-a\" ) ); end",
        lines[5]);
    assertTrue(lines[7].startsWith("rule \"two\""), lines[7]);
    assertEquals(List.of("", "", "", "", "", "", ""), List.of(lines[0], lines[1], lines[2], lines[3], lines[4], lines[6], lines[8]));
  }

  @Test
  void aRowFiresAsARuleAndKeepsItsWords() {
    List<RuleSource> sources = Rules.context("// replaced");
    sources.set(1, RuleTable.read("rules/context/x.table", Pass.CONTEXT,
        HEAD + "| one | colour | h-a | b.for | a \"quoted\" source; p. 3 | 2026-01-01 | o |\n"));
    List<Activation> fired = Rules.compile(cache, sources).fire(Pass.CONTEXT, List.of(new Fact("colour", "red")));
    assertEquals(1, fired.size());
    assertEquals("one", fired.get(0).rule());
    assertEquals("b.for", fired.get(0).because());
    assertEquals(new Hypothesis("h-a"), fired.get(0).conclusion());
    assertEquals(List.of(new Fact("colour", "red")), fired.get(0).matched());
    assertTrue(fired.get(0).source().contains("quoted"), fired.get(0).source());
  }

  @Test
  void aColumnThatEveryRuleNeedsIsMissed() {
    assertMistake("t.table:4: R11 the table has no column \"owner\"", HEAD.replace(" owner |", ""));
    assertMistake("t.table:4: R11 the table has no column \"because\"", HEAD.replace(" because |", ""));
  }

  @Test
  void aRowWithACellTooFewIsTold() {
    assertMistake("t.table:5: R13 the row has 6 cells, the table 7 columns", HEAD + "| one | colour | h-a | b | s | 2026-01-01 |\n");
  }

  @Test
  void aPlaceWithoutAColumnIsTold() {
    assertMistake("t.table:5: R14 no column for {slot}", HEAD.replace("| slot |", "| slott |") + "| one | colour | h-a | b | s | 2026-01-01 | o |\n");
  }

  @Test
  void rowsWaitForWhenAndThen() {
    assertMistake("t.table:4: R12 when: and then: stand before the first row",
        HEAD.replace("then:", "# then:").replace("# A comment.\n", "") + "| one | colour | h-a | b | s | 2026-01-01 | o |\n");
  }

  @Test
  void aLineOfAnotherKindIsTold() {
    assertMistake("t.table:5: R10 a line of a table starts with #, when:, then: or |", HEAD + "one; colour; h-a\n");
  }

  private static String read(String text) {
    return RuleTable.read("t.table", Pass.CONTEXT, text).drl();
  }

  private static void assertMistake(String message, String text) {
    assertEquals(message, assertThrows(RuleDiagnostic.class, () -> read(text)).getMessage());
  }
}
