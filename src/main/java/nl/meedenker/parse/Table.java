package nl.meedenker.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Map;

/** One thing that is measured over labelled lines. */
interface Table {
  /** Counts one line, when it carries the label that this table is about. */
  void add(JsonNode labelled, Parsed parsed);

  /** The figures; nothing when no line carried the label. */
  void print(PrintStream out);

  /** The few shares of 1 that show whether more examples would help, by name; empty when this table is not about what is learned. */
  default Map<String, Double> learned() {
    return Map.of();
  }
}
