package nl.meedenker.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;

/** One thing that is measured over labelled lines. */
interface Table {
  /** Counts one line, when it carries the label that this table is about. */
  void add(JsonNode labelled, Parsed parsed);

  /** The figures; nothing when no line carried the label. */
  void print(PrintStream out);
}
