package nl.meedenker.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.meedenker.dialogue.Fact;
import nl.meedenker.dialogue.Hypothesis;
import nl.meedenker.dialogue.Pass;
import nl.meedenker.dialogue.RulesFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a writer of rules gets wrong is told with file and line; what only shows when it runs stops the pass and names the rule. */
class RuleLintTest {
  private static final String SAYS = "insert( new Say( \"x\" ) );";

  @TempDir
  Path cache;

  @Test
  void rulesThatAreRightCompileAndFire() {
    DroolsRuleBook book = Rules.compile(cache, Rules.context(Rules.rule("says", "Fact( slot == \"colour\" )", SAYS)));
    assertEquals(1, book.fire(Pass.CONTEXT, List.of(new Fact("colour", "red"))).size());
    assertEquals(0, book.fire(Pass.CONTEXT, List.of(new Fact("sky", "red"))).size());
    assertEquals(0, book.fire(Pass.OPTIONS, List.of(new Fact("colour", "red"))).size());
  }

  @Test
  void aSyntaxErrorNamesItsLine() {
    assertMistake("rules/context/x.drl:3: R01 ", "// one", "// two", "rule \"broken\" when Fact( slot = = \"colour\" ) then " + SAYS + " end");
  }

  @Test
  void aRuleWithoutItsEndIsTold() {
    assertMistake("rules/context/x.drl:", "rule \"broken\" when Fact( slot == \"colour\" ) then " + SAYS);
  }

  @Test
  void anUnknownFieldNamesItsLine() {
    String message = assertMistake("rules/context/x.drl:4: R01 ", Rules.rule("right", "Fact()", SAYS), "", "rule \"misspelt\" when",
        "  Fact( slott == \"colour\" )", "then", SAYS, "end");
    assertTrue(message.contains("slott"), message);
  }

  @Test
  void anUnknownKindOfFactIsTold() {
    String message = assertMistake("rules/context/x.drl:", Rules.rule("misspelt", "Fcat( slot == \"colour\" )", SAYS));
    assertTrue(message.contains("Fcat"), message);
  }

  @Test
  void anUnknownConclusionIsTold() {
    String message = assertMistake("rules/context/x.drl:", Rules.rule("misspelt", "Fact()", "insert( new Hypothesiss( \"h-a\" ) );"));
    assertTrue(message.contains("Hypothesiss"), message);
  }

  @Test
  void aRuleOnlyInserts() {
    assertRefused("eval", Rules.rule("r", "Fact() eval( true )", SAYS));
    assertRefused("System", Rules.rule("r", "Fact()", "System.exit( 1 );"));
    assertRefused("System", Rules.rule("r", "Fact()", "java.lang.System . out.println( 1 );"));
    assertRefused("Runtime", Rules.rule("r", "Fact()", "Runtime.getRuntime().halt( 1 );"));
    assertRefused("Thread", Rules.rule("r", "Fact()", "new Thread( null, null, null );"));
    assertRefused("while", Rules.rule("r", "Fact()", "while ( true ) { }"));
    assertRefused("for", Rules.rule("r", "Fact()", "for ( ; ; ) { }"));
    assertRefused("delete", Rules.rule("r", "$f : Fact()", "delete( $f );"));
    assertRefused("insertLogical", Rules.rule("r", "Fact()", "insertLogical( new Say( \"x\" ) );"));
    assertRefused("global", "global java.util.List list", Rules.rule("r", "Fact()", SAYS));
    assertRefused("salience", "rule \"r\" salience 10 when Fact() then " + SAYS + " end");
    assertRefused("salience", "rule \"r\" salience -1 when Fact() then " + SAYS + " end");
  }

  /** A word in quotes is a value, not code. */
  @Test
  void theSameWordsMayStandInQuotesAndComments() {
    Rules.compile(cache, Rules.context("// eval is not for rules",
        Rules.rule("salience for while", "Fact( slot == \"system\", value == \"for \\\"eval\\\"\" )", SAYS)));
  }

  @Test
  void aRuleThatLoopsIsStoppedAndNamed() {
    DroolsRuleBook book = Rules.compile(cache,
        Rules.context(Rules.rule("goes-round", "Hypothesis( $id : id )", "insert( new Hypothesis( $id + \"-\" ) );")));
    RulesFailedException failed = assertThrows(RulesFailedException.class, () -> book.fire(Pass.CONTEXT, List.of(new Hypothesis("h-a"))));
    assertTrue(failed.getMessage().contains("goes-round"), failed.getMessage());
    assertEquals(0, book.fire(Pass.CONTEXT, List.of(new Fact("colour", "red"))).size(), "the next call starts afresh");
  }

  @Test
  void aRuleThatThrowsIsNamedAndNothingOfWhatWasToldIs() {
    DroolsRuleBook book = Rules.compile(cache,
        Rules.context(Rules.rule("throws", "Fact( slot == \"colour\", $v : value )", "insert( new Say( \"\" + Integer.parseInt( $v ) ) );")));
    RulesFailedException failed = assertThrows(RulesFailedException.class, () -> book.fire(Pass.CONTEXT, List.of(new Fact("colour", "secret"))));
    assertTrue(failed.getMessage().contains("throws"), failed.getMessage());
    assertTrue(!failed.getMessage().contains("secret"), failed.getMessage());
    assertEquals(1, book.fire(Pass.CONTEXT, List.of(new Fact("colour", "7"))).size(), "the next call starts afresh");
  }

  @Test
  void aConditionThatThrowsFailsThePassToo() {
    DroolsRuleBook book = Rules.compile(cache,
        Rules.context(Rules.rule("reads-a-number", "Fact( slot == \"colour\", Integer.parseInt( value ) > 3 )", SAYS)));
    assertThrows(RulesFailedException.class, () -> book.fire(Pass.CONTEXT, List.of(new Fact("colour", "secret"))));
  }

  private String assertMistake(String start, String... lines) {
    String message = assertThrows(RuleDiagnostic.class, () -> Rules.compile(cache, Rules.context(lines))).getMessage();
    assertTrue(message.startsWith(start), message);
    return message;
  }

  private void assertRefused(String word, String... lines) {
    assertMistake("rules/context/x.drl:1: R03 a rule only inserts; \"" + word + "\"", lines);
  }
}
