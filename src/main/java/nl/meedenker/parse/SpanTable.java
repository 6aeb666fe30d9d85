package nl.meedenker.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Places in a text: personal data, or wording. A span counts as found when one of the same type overlaps it. */
final class SpanTable implements Table {
  private record Span(int start, int end, String type) {
    boolean meets(Span other) {
      return start < other.end && other.start < end && type.equals(other.type);
    }
  }

  private final String title;
  private final String label;
  private final double beta;
  private final boolean typed;
  private final Map<String, Counts> counts = new TreeMap<>();
  private final Share whole = new Share();
  private final Share quiet = new Share();

  /** @param beta how many times as much a missed span counts as one too many */
  private SpanTable(String title, String label, double beta, boolean typed) {
    this.title = title;
    this.label = label;
    this.beta = beta;
    this.typed = typed;
  }

  static SpanTable personal() {
    return new SpanTable("Personal data", "spans", 2, true);
  }

  static SpanTable wording() {
    return new SpanTable("Wording", "terms", 1, false);
  }

  @Override
  public void add(JsonNode labelled, Parsed parsed) {
    if (!labelled.path(label).isArray()) {
      return;
    }
    List<Span> right = new ArrayList<>();
    labelled.path(label).forEach(s -> right.add(new Span(s.path("start").asInt(), s.path("end").asInt(), typed ? s.path("type").asText() : "term")));
    List<Span> told = new ArrayList<>();
    if (typed) {
      parsed.spans().forEach(s -> told.add(new Span(s.start(), s.end(), s.kind().id())));
    } else {
      parsed.terms().forEach(t -> told.add(new Span(t.start(), t.end(), "term")));
    }
    for (String key : List.of(labelled.path("lang").asText(), "both")) {
      count(key, right, told);
    }
    if (typed) {
      Set<String> types = new HashSet<>();
      right.forEach(s -> types.add(s.type));
      told.forEach(s -> types.add(s.type));
      types.forEach(type -> count("type " + type, right.stream().filter(s -> s.type.equals(type)).toList(),
          told.stream().filter(s -> s.type.equals(type)).toList()));
    }
    if (right.isEmpty()) {
      quiet.add(!told.isEmpty());
    } else {
      whole.add(right.stream().allMatch(r -> told.stream().anyMatch(r::meets)));
    }
  }

  private void count(String key, List<Span> right, List<Span> told) {
    Counts of = counts.computeIfAbsent(key, k -> new Counts());
    int found = (int) right.stream().filter(r -> told.stream().anyMatch(r::meets)).count();
    of.right(found);
    of.missed(right.size() - found);
    of.wrong((int) told.stream().filter(t -> right.stream().noneMatch(t::meets)).count());
  }

  @Override
  public void print(PrintStream out) {
    if (counts.isEmpty()) {
      return;
    }
    out.println("## " + title);
    out.println("| | precision recall F" + (int) beta + " |\n|---|---|");
    counts.forEach((key, of) -> out.println("| " + key + " | " + of.line(beta) + " |"));
    out.println("| lines with everything found | " + whole + " |");
    out.println("| lines with nothing to find, in which something was | " + quiet + " |\n");
  }
}
