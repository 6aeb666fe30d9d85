package nl.meedenker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.meedenker.bench.Bench;
import nl.meedenker.codec.StateException;
import nl.meedenker.content.ContentFolder;
import nl.meedenker.files.Kept;
import nl.meedenker.language.OpenNlpInterpreter;
import nl.meedenker.language.Utterances;
import nl.meedenker.language.Wording;
import nl.meedenker.parse.Evaluation;
import nl.meedenker.parse.ParseCommand;
import nl.meedenker.parse.Parser;
import nl.meedenker.terminal.Chat;
import nl.meedenker.terminal.Explain;

/** The commands that end by themselves. */
final class Commands {
  /** Parts to learn from, in eighths. */
  private static final int[] CURVE = {1, 2, 4, Utterances.ALL};

  private Commands() {}

  static int chat(Path home, Arguments arguments) {
    Assistant assistant = Assistant.of(home, System.err::println);
    String lang = arguments.value("lang", "nl").equals("en") ? "en" : "nl";
    new Chat(assistant.conversation(), lang, LocalDate::now).run(System.in, System.out);
    return 0;
  }

  static int explain(Path home, Arguments arguments) {
    List<String> rest = arguments.rest();
    if (rest.size() != 1) {
      System.err.println("explain takes one file: a saved conversation.");
      return 2;
    }
    Assistant assistant = Assistant.of(home, System.err::println);
    try {
      System.out.print(new Explain(assistant.conversation(), assistant.service(LocalDate::now).files()).of(Files.readString(Path.of(rest.get(0))),
          LocalDate.now()));
      return 0;
    } catch (StateException e) {
      System.err.println(rest.get(0) + ": " + e.getMessage());
      return 1;
    } catch (java.nio.file.NoSuchFileException e) {
      System.err.println(rest.get(0) + ": there is no such file.");
      return 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int parse(Path home) {
    ParseCommand command = new ParseCommand(parser(home));
    try {
      return command.run(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
          new OutputStreamWriter(System.out, StandardCharsets.UTF_8)) ? 0 : 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int evaluate(Path home, Arguments arguments) {
    if (arguments.rest().isEmpty()) {
      System.err.println("evaluate takes files of labelled lines: JSON Lines as parse reads them, with the right answers beside them.");
      return 2;
    }
    evaluation(home, Utterances.ALL, arguments.rest()).print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    return 0;
  }

  /** @throws IllegalArgumentException when a file cannot be read, or a line is no JSON */
  private static Evaluation evaluation(Path home, int eighths, List<String> files) {
    Evaluation evaluation = new Evaluation(parser(home, eighths));
    for (String file : files) {
      try (BufferedReader in = Files.newBufferedReader(Path.of(file))) {
        evaluation.read(in);
      } catch (IOException e) {
        throw new IllegalArgumentException(file + ": it cannot be read: " + e.getMessage(), e);
      }
    }
    return evaluation;
  }

  /** What a part of the examples teaches, and what the rest adds: where a row still rises, more examples help. */
  static int curve(Path home, Arguments arguments) {
    if (arguments.rest().isEmpty()) {
      System.err.println("curve takes files of labelled lines, as evaluate does.");
      return 2;
    }
    Map<String, List<Double>> rows = new TreeMap<>();
    for (int eighths : CURVE) {
      evaluation(home, eighths, arguments.rest()).learned().forEach((what, share) -> rows.computeIfAbsent(what, w -> new ArrayList<>()).add(share));
    }
    System.out.println("| learned from | an eighth | a quarter | half | all |\n|---|---|---|---|---|");
    rows.forEach((what, shares) -> System.out.println("| " + what + " | "
        + shares.stream().map(s -> String.format(Locale.ROOT, "%.2f", s)).collect(Collectors.joining(" | ")) + " |"));
    return 0;
  }

  private static Parser parser(Path home) {
    return parser(home, Utterances.ALL);
  }

  private static Parser parser(Path home, int eighths) {
    Assistant assistant = Assistant.of(home, eighths, System.err::println);
    if (!(assistant.interpreter() instanceof OpenNlpInterpreter interpreter)) {
      throw new IllegalArgumentException("What was learned is not there, so nothing can be parsed.");
    }
    try {
      return new Parser(assistant.masker(), assistant.screen(), interpreter,
          Wording.read(home, assistant.utterances().orElseThrow(), new Kept(home.resolve("target").resolve("kept"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int check(Path home) {
    ContentFolder.read(home);
    Assistant.of(home, System.err::println);
    System.out.println("The content is in order.");
    return 0;
  }

  static int bench(Path home, Arguments arguments) {
    Assistant assistant = Assistant.of(home, System.err::println);
    nl.meedenker.server.Service service = assistant.service(LocalDate::now);
    return Bench.run(home, arguments.number("turns", 20_000, 100, 10_000_000), () -> service, () -> new ParseCommand(parser(home)), System.out);
  }
}
