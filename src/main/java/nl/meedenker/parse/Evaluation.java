package nl.meedenker.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures what is understood of labelled lines: each line is one of {@code parse}, with the right answers in the fields that {@code parse} gives. A line is counted in
 * every table whose label it carries.
 */
public final class Evaluation {
  private final ObjectMapper json = new ObjectMapper();
  private final Parser parser;
  private final List<Table> tables = List.of(new ConcernTable(), new SafetyTable(), new SlotTable(), SpanTable.personal(), SpanTable.wording());
  private int lines;

  public Evaluation(Parser parser) {
    this.parser = parser;
  }

  /**
   * Reads every line.
   *
   * @throws IOException when a line is no JSON, or the file cannot be read
   */
  public void read(BufferedReader in) throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isBlank()) {
        JsonNode labelled = json.readTree(line);
        Parsed parsed = parser.parse(labelled.path("text").asText(), labelled.path("lang").asText(), labelled.path("asked").asText(""));
        tables.forEach(t -> t.add(labelled, parsed));
        lines++;
      }
    }
  }

  /** What depends on what was learned: shares of 1 by name. */
  public Map<String, Double> learned() {
    Map<String, Double> learned = new TreeMap<>();
    tables.forEach(t -> learned.putAll(t.learned()));
    return learned;
  }

  /** The tables, as Markdown. */
  public void print(PrintStream out) {
    out.println(lines + " lines. Shares with the interval that holds the true one in 95 of 100 such samples.\n");
    tables.forEach(t -> t.print(out));
  }
}
