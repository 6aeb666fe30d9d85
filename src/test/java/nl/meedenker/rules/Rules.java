package nl.meedenker.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.meedenker.dialogue.Pass;
import nl.meedenker.files.Kept;

/** Small rules for the tests of this room: none of them is content. */
final class Rules {
  static final String META = " @source( \"s\" ) @reviewed( \"2026-01-01\" ) @owner( \"o\" ) @because( \"b\" )";

  private Rules() {}

  /** A rule on one line. */
  static String rule(String name, String when, String then) {
    return "rule \"" + name + "\"" + META + " when " + when + " then " + then + " end";
  }

  /** These rules in the second pass, with one quiet rule in each other pass. */
  static List<RuleSource> context(String... lines) {
    List<RuleSource> sources = new ArrayList<>();
    sources.add(new RuleSource("rules/applicability/quiet.drl", Pass.APPLICABILITY,
        rule("quiet-1", "Fact( slot == \"never\" )", "insert( new NotApplicable( \"q\" ) );")));
    sources.add(new RuleSource("rules/context/x.drl", Pass.CONTEXT, String.join("\n", lines)));
    sources.add(new RuleSource("rules/options/quiet.drl", Pass.OPTIONS,
        rule("quiet-3", "Fact( slot == \"never\" )", "insert( new Prefer( \"gp\", Reason.FITTING ) );")));
    return sources;
  }

  static DroolsRuleBook compile(Path cache, List<RuleSource> sources) {
    return new RuleCompiler(new Kept(cache), line -> {}).compile(sources);
  }
}
