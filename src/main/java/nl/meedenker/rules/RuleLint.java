package nl.meedenker.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Tells a writer what does not compile, with file and line. Compiled the classic way, because the executable model loses the line of a misspelt field.
 */
final class RuleLint {
  private static final Pattern FORBIDDEN = Pattern
      .compile("\\b(eval|global|salience|System|Runtime|Thread|while|for|modify|update|retract|delete|insertLogical)\\b\\s*[(.;\"-]?");

  /** The first problem as one line, or null when all is well. */
  String problem(List<RuleSource> sources) {
    for (RuleSource source : sources) {
      String forbidden = forbidden(source);
      if (forbidden != null) {
        return forbidden;
      }
    }
    KieFileSystem files = KieServices.Factory.get().newKieFileSystem();
    sources.forEach(s -> files.write(s.resourcePath(), s.compilable()));
    for (Message message : KieServices.Factory.get().newKieBuilder(files).buildAll().getResults().getMessages(Message.Level.ERROR)) {
      if (message.getLine() > 0 || message.getText().contains("ERR")) {
        return place(sources, message) + ": R01 " + message.getText().split("\n")[0];
      }
    }
    return null;
  }

  private static String forbidden(RuleSource source) {
    String[] lines = source.drl().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String code = lines[i].replaceAll("\"(\\\\.|[^\"\\\\])*\"", "\"\"").replaceAll("//.*", "");
      Matcher found = FORBIDDEN.matcher(code);
      if (found.find()) {
        return source.path() + ":" + (i + 1) + ": R03 a rule only inserts; \"" + found.group(1) + "\" is not for rules";
      }
    }
    return null;
  }

  private static String place(List<RuleSource> sources, Message message) {
    for (RuleSource source : sources) {
      if (message.getPath() != null && source.resourcePath().endsWith(message.getPath())) {
        return source.path() + ":" + Math.max(1, message.getLine());
      }
    }
    return "rules:" + message.getLine();
  }
}
