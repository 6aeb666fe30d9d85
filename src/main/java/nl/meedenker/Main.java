package nl.meedenker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.meedenker.content.ContentException;
import nl.meedenker.rules.RuleDiagnostic;

/** The commands. Results alone go to standard output, all else to standard error; the exit status is 0 only when all is well. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    int status = run(args);
    if (status != RUNS_ON) {
      System.exit(status);
    }
  }

  /** The server goes on after main has ended. */
  static final int RUNS_ON = -1;

  static int run(String[] args) {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", System.getProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn"));
    System.setProperty("vertx.logger-delegate-factory-class-name", "io.vertx.core.logging.SLF4JLogDelegateFactory");
    List<String> words = new ArrayList<>(Arrays.asList(args));
    String command = words.isEmpty() || words.get(0).startsWith("--") ? "serve" : words.remove(0);
    Arguments arguments = new Arguments(words);
    try {
      Path home = Path.of(arguments.value("home", ".")).toAbsolutePath().normalize();
      return switch (command) {
        case "serve" -> Serve.run(home, arguments);
        case "chat" -> Commands.chat(home, arguments);
        case "explain" -> Commands.explain(home, arguments);
        case "parse" -> Commands.parse(home);
        case "evaluate" -> Commands.evaluate(home, arguments);
        case "curve" -> Commands.curve(home, arguments);
        case "check" -> Commands.check(home);
        case "bench" -> Commands.bench(home, arguments);
        default -> usage(command);
      };
    } catch (ContentException e) {
      e.diagnostics().forEach(System.err::println);
      System.err.println(e.diagnostics().size() + " to repair.");
      return 1;
    } catch (RuleDiagnostic | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }

  private static int usage(String command) {
    System.err.println("\"" + command
        + "\" is no command. The commands are: serve [--port 8080] [--home DIR], chat [--lang nl|en], explain FILE, parse, evaluate FILE, curve FILE, check, bench.");
    return 2;
  }
}
