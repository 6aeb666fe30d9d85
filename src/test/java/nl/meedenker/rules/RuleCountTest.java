package nl.meedenker.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meedenker.dialogue.Pass;
import nl.meedenker.files.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many rules compile as are written. Drools loads an empty knowledge base without a word: everything then seems fine, and nothing is ever concluded. */
class RuleCountTest {
  private static final Pattern RULE = Pattern.compile("\\brule \"([^\"]+)\"");

  @TempDir
  Path cache;

  @Test
  void everyWrittenRuleIsCompiled() {
    List<RuleSource> sources = RuleFolder.read(Path.of("rules"));
    DroolsRuleBook book = Rules.compile(Path.of("target", "kept", "rules"), sources);
    for (Pass pass : Pass.values()) {
      assertEquals(written(sources, pass), compiled(book, pass), "pass " + pass);
      assertTrue(!compiled(book, pass).isEmpty(), "pass " + pass);
    }
    assertEquals(sources.size(), sources.stream().map(RuleSource::resourcePath).distinct().count(), "two files that Drools cannot tell apart");
    book.rules().values().forEach(all -> all
        .forEach(r -> assertTrue(!r.source().isEmpty() && !r.reviewed().isEmpty() && !r.owner().isEmpty() && !r.because().isEmpty(), r.toString())));
  }

  @Test
  void filesOfOnePassAddUp() {
    List<RuleSource> sources = Rules.context(Rules.rule("a", "Fact()", "insert( new Say( \"x\" ) );"),
        Rules.rule("b", "Fact()", "insert( new Say( \"x\" ) );"));
    sources.add(new RuleSource("rules/context/y.drl", Pass.CONTEXT, Rules.rule("c", "Fact()", "insert( new Say( \"x\" ) );")));
    assertEquals(List.of("a", "b", "c"), compiled(Rules.compile(cache, sources), Pass.CONTEXT));
  }

  /** Loaded from the cache, the rules are the same; a changed rule is never taken from it. */
  @Test
  void theCacheGivesBackTheSameRules() throws IOException {
    List<RuleSource> sources = Rules.context(Rules.rule("a", "Fact()", "insert( new Say( \"x\" ) );"));
    Rules.compile(cache, sources);
    List<String> told = new ArrayList<>();
    assertEquals(List.of("a"), compiled(new RuleCompiler(new Kept(cache), told::add).compile(sources), Pass.CONTEXT));
    assertEquals(List.of(), told, "compiled again");
    assertEquals(List.of("b"), compiled(
        new RuleCompiler(new Kept(cache), told::add).compile(Rules.context(Rules.rule("b", "Fact()", "insert( new Say( \"x\" ) );"))), Pass.CONTEXT));
    assertEquals(1, told.size(), "not compiled again");
    try (Stream<Path> kept = Files.list(cache)) {
      assertEquals(2, kept.count());
    }
  }

  @Test
  void aPassWithoutRulesIsAMistake() {
    assertNoRules("// only a comment");
    assertNoRules("");
    List<RuleSource> sources = Rules.context(Rules.rule("a", "Fact()", "insert( new Say( \"x\" ) );"));
    sources.remove(1);
    assertEquals("rules: R02 no rules at all for pass CONTEXT", assertThrows(RuleDiagnostic.class, () -> Rules.compile(cache, sources)).getMessage());
  }

  @Test
  void aPassWithoutItsFolderIsAMistake() throws IOException {
    Path rules = Files.createDirectories(cache.resolve("rules"));
    Files.createDirectories(rules.resolve("applicability"));
    Files.createDirectories(rules.resolve("context"));
    String message = assertThrows(RuleDiagnostic.class, () -> RuleFolder.read(rules)).getMessage();
    assertTrue(message.contains("options") && message.contains("R04"), message);
  }

  private void assertNoRules(String drl) {
    assertEquals("rules: R02 no rules at all for pass CONTEXT",
        assertThrows(RuleDiagnostic.class, () -> Rules.compile(cache, Rules.context(drl))).getMessage());
  }

  private static List<String> written(List<RuleSource> sources, Pass pass) {
    List<String> names = new ArrayList<>(
        sources.stream().filter(s -> s.pass() == pass).flatMap(s -> RULE.matcher(s.drl()).results()).map(r -> r.group(1)).toList());
    Collections.sort(names);
    return names;
  }

  private static List<String> compiled(DroolsRuleBook book, Pass pass) {
    return book.rules().get(pass).stream().map(RuleFacts::name).sorted().toList();
  }
}
