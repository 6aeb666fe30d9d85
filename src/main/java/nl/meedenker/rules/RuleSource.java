package nl.meedenker.rules;

import java.util.Locale;
import nl.meedenker.dialogue.Pass;

/**
 * One file of rules/ as Drools text.
 *
 * @param path where it stands, for messages
 * @param pass the pass that its folder stands for
 * @param drl its text as Drools rules; a table has been written out
 */
public record RuleSource(String path, Pass pass, String drl) {
  /** Each pass is a package of its own, so each can be one knowledge base. */
  String packageName() {
    return "nl.meedenker.rules." + pass.name().toLowerCase(Locale.ROOT);
  }

  /** The header goes before the first line without a line break, so that a message names the writer's own line. */
  String compilable() {
    return "package " + packageName() + "; import nl.meedenker.dialogue.*; dialect \"java\" " + drl;
  }

  /** Where Drools wants the file: a folder for the package, a plain name. */
  String resourcePath() {
    String name = path.replaceAll("[^A-Za-z0-9]+", "_");
    return "src/main/resources/" + packageName().replace('.', '/') + "/" + name + ".drl";
  }
}
