package nl.meedenker.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meedenker.dialogue.Pass;

/**
 * Writes a table of rules out as Drools text: one when and one then with {columns}, and a row for every rule (docs/writing-rules.md). A row keeps its line, so a message of the compiler
 * names the row.
 */
final class RuleTable {
  private static final List<String> REQUIRED = List.of("rule", "because", "source", "reviewed", "owner");

  private RuleTable() {}

  /** @throws RuleDiagnostic when the table cannot be read, with the line */
  static RuleSource read(String path, Pass pass, String text) {
    String when = null;
    String then = null;
    List<String> columns = null;
    List<String> out = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      String written = "";
      if (line.startsWith("when:")) {
        when = line.substring(5).strip();
      } else if (line.startsWith("then:")) {
        then = line.substring(5).strip();
      } else if (line.startsWith("|")) {
        List<String> cells = cells(line);
        if (columns == null) {
          columns = header(path, i + 1, cells);
        } else if (!cells.stream().allMatch(c -> c.matches(":?-+:?"))) {
          written = rule(path, i + 1, when, then, columns, cells);
        }
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        throw new RuleDiagnostic(path, i + 1, "R10", "a line of a table starts with #, when:, then: or |");
      }
      out.add(written);
    }
    return new RuleSource(path, pass, String.join("\n", out));
  }

  private static List<String> header(String path, int line, List<String> cells) {
    for (String required : REQUIRED) {
      if (!cells.contains(required)) {
        throw new RuleDiagnostic(path, line, "R11", "the table has no column \"" + required + "\"");
      }
    }
    return cells;
  }

  private static String rule(String path, int line, String when, String then, List<String> columns, List<String> cells) {
    if (when == null || then == null) {
      throw new RuleDiagnostic(path, line, "R12", "when: and then: stand before the first row");
    }
    if (cells.size() != columns.size()) {
      throw new RuleDiagnostic(path, line, "R13", "the row has " + cells.size() + " cells, the table " + columns.size() + " columns");
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return "rule \"" + row.get("rule") + "\" @source( \"" + quoted(row.get("source")) + "\" ) @reviewed( \"" + row.get("reviewed") + "\" ) @owner( \""
        + quoted(row.get("owner"))
        + "\" ) @because( \"" + row.get("because") + "\" ) when " + fill(path, line, when, row) + " then " + fill(path, line, then, row) + " end";
  }

  private static String fill(String path, int line, String template, Map<String, String> row) {
    String filled = template;
    for (Map.Entry<String, String> cell : row.entrySet()) {
      filled = filled.replace("{" + cell.getKey() + "}", quoted(cell.getValue()));
    }
    int open = filled.indexOf('{');
    if (open >= 0) {
      throw new RuleDiagnostic(path, line, "R14",
          "no column for " + filled.substring(open, Math.min(filled.length(), filled.indexOf('}', open) + 1)));
    }
    return filled;
  }

  private static String quoted(String cell) {
    return cell.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
    List<String> cells = new ArrayList<>();
    for (String cell : inner.split("\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }
}
