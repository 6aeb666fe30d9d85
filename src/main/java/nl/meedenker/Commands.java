package nl.meedenker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.meedenker.bench.Bench;
import nl.meedenker.codec.StateException;
import nl.meedenker.content.ContentFolder;
import nl.meedenker.terminal.Chat;
import nl.meedenker.terminal.Explain;

/** The commands that end by themselves. */
final class Commands {
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
      System.out.print(new Explain(assistant.conversation(), assistant.service(LocalDate::now).files()).of(Files.readString(Path.of(rest.get(0))), LocalDate.now()));
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

  static int check(Path home) {
    ContentFolder.read(home);
    Assistant.of(home, System.err::println);
    System.out.println("The content is in order.");
    return 0;
  }

  static int bench(Path home, Arguments arguments) {
    Assistant assistant = Assistant.of(home, System.err::println);
    nl.meedenker.server.Service service = assistant.service(LocalDate::now);
    return Bench.run(home, arguments.number("turns", 20_000, 100, 10_000_000), () -> service, System.out);
  }
}
