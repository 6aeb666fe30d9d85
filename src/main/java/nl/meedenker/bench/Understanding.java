package nl.meedenker.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meedenker.parse.ParseCommand;

/** What understanding costs: utterances of about 25 words through the whole of parse, on one thread; and what has to be loaded for it. */
final class Understanding {
  private static final Path LINES = Path.of("dialogues", "utterances", "check");
  private static final Pattern TEXT = Pattern.compile("\"text\": ?\"((?:[^\"\\\\]|\\\\.)*+)\"");
  private static final int WORDS_MIN = 20;
  private static final int WORDS_MAX = 30;
  private static final int ROUNDS = 3;
  private static final int LINES_A_ROUND = 8_000;
  private static final int NANOS_A_MILLI = 1_000_000;

  private final Path home;
  private final Supplier<ParseCommand> loading;

  /** @param loading loads all that parse needs, anew */
  Understanding(Path home, Supplier<ParseCommand> loading) {
    this.home = home;
    this.loading = loading;
  }

  void print(PrintStream out) {
    long before = Heap.used();
    long from = System.nanoTime();
    ParseCommand parse = loading.get();
    long load = (System.nanoTime() - from) / NANOS_A_MILLI;
    out.println(String.format(Locale.ROOT,
        "parse: all models, lists and rules loaded in %d ms in a Java that is warm (aim 1000 ms), in %d MB of heap (aim 250 MB)", load,
        Heap.used() - before));
    try {
      List<String> lines = lines();
      if (lines.isEmpty()) {
        out.println("parse: not measured, there are no lines below " + LINES);
        return;
      }
      round(parse, lines);
      round(parse, lines);
      StringBuilder rounds = new StringBuilder();
      double best = 0;
      for (int i = 0; i < ROUNDS; i++) {
        double rate = round(parse, lines);
        best = Math.max(best, rate);
        rounds.append(i > 0 ? ", " : "").append(String.format(Locale.ROOT, "%.0f", rate));
      }
      out.println(
          String.format(Locale.ROOT, "parse: %s utterances/s on one core, of %d to %d words; best of %d: %.0f/s (aim 3000/s)", rounds, WORDS_MIN,
              WORDS_MAX, ROUNDS, best));
    } catch (IOException e) {
      out.println("parse: not measured, " + e.getMessage());
    }
  }

  private List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    if (!Files.isDirectory(home.resolve(LINES))) {
      return lines;
    }
    try (Stream<Path> files = Files.list(home.resolve(LINES))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          Matcher text = TEXT.matcher(line);
          int words = text.find() ? text.group(1).strip().split("\\s+").length : 0;
          if (words >= WORDS_MIN && words <= WORDS_MAX) {
            lines.add(line);
          }
        }
      }
    }
    return lines;
  }

  private static double round(ParseCommand parse, List<String> lines) throws IOException {
    int times = Math.max(1, LINES_A_ROUND / lines.size());
    String in = (String.join("\n", lines) + "\n").repeat(times);
    long from = System.nanoTime();
    parse.run(new BufferedReader(new StringReader(in)), Writer.nullWriter());
    return times * lines.size() / ((System.nanoTime() - from) / 1e9);
  }
}
