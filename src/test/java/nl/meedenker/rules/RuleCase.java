package nl.meedenker.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A case of a .facts file: what makes a rule fire, what it then concludes, and what lies just beside it (docs/writing-rules.md, "Cases").
 *
 * @param place file and line, for messages
 * @param rule the rule that it proves
 * @param given lines of evidence with which the rule fires
 * @param then the conclusion
 * @param beside lines of evidence with which it does not
 */
record RuleCase(String place, String rule, List<Line> given, Object then, List<Line> beside) {
  /** One line of evidence. */
  record Line(String place, List<Object> known) {}

  /** @throws IllegalArgumentException with file and line, when a file cannot be read as cases */
  static List<RuleCase> read(String path, Path file) {
    try {
      return read(path, Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<RuleCase> read(String path, List<String> lines) {
    List<RuleCase> cases = new ArrayList<>();
    Draft draft = null;
    for (int i = 0; i <= lines.size(); i++) {
      String line = i == lines.size() ? "case " : lines.get(i).strip();
      String place = path + ":" + (i + 1);
      if (line.startsWith("case ") || i == lines.size()) {
        if (draft != null) {
          cases.add(draft.done());
        }
        draft = new Draft(place, line.substring(4).strip());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        if (draft == null) {
          throw new IllegalArgumentException(place + ": a file of cases starts with \"case <rule>\"");
        }
        draft.take(place, line);
      }
    }
    return cases;
  }

  private static final class Draft {
    private final String place;
    private final String rule;
    private final List<Line> given = new ArrayList<>();
    private final List<Line> beside = new ArrayList<>();
    private Object then;

    Draft(String place, String rule) {
      this.place = place;
      this.rule = rule;
    }

    void take(String at, String line) {
      int colon = line.indexOf(':');
      String what = colon < 0 ? line : line.substring(0, colon);
      String rest = line.substring(colon + 1).strip();
      try {
        switch (what) {
          case "given" -> given.add(new Line(at, CaseWords.evidence(rest)));
          case "beside" -> beside.add(new Line(at, CaseWords.evidence(rest)));
          case "then" -> {
            if (then != null) {
              throw new IllegalArgumentException("a rule has one conclusion");
            }
            then = CaseWords.conclusion(rest);
          }
          default -> throw new IllegalArgumentException("a line of a case starts with given:, then: or beside:");
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(at + ": " + e.getMessage(), e);
      }
    }

    RuleCase done() {
      if (given.isEmpty() || then == null || beside.isEmpty()) {
        throw new IllegalArgumentException(place + ": the case " + rule + " needs given:, then: and beside:");
      }
      return new RuleCase(place, rule, List.copyOf(given), then, List.copyOf(beside));
    }
  }
}
