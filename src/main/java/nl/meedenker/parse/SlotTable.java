package nl.meedenker.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Answers to a question: exactly right, and left empty when they do not answer it. The order in a list does not count. */
final class SlotTable implements Table {
  private final Map<String, Share> exact = new TreeMap<>();
  private final Share all = new Share();
  private final Share empty = new Share();

  @Override
  public void add(JsonNode labelled, Parsed parsed) {
    if (!labelled.has("asked") || !labelled.has("value")) {
      return;
    }
    JsonNode right = labelled.get("value");
    boolean same = same(right, parsed.value());
    if (right.isNull()) {
      empty.add(same);
    } else {
      exact.computeIfAbsent(labelled.path("asked").asText() + ", " + labelled.path("lang").asText(), s -> new Share()).add(same);
      all.add(same);
    }
  }

  static boolean same(JsonNode a, JsonNode b) {
    if (a.isArray() && b.isArray()) {
      TreeSet<String> left = new TreeSet<>();
      TreeSet<String> right = new TreeSet<>();
      a.forEach(v -> left.add(v.asText()));
      b.forEach(v -> right.add(v.asText()));
      return left.equals(right);
    }
    if (a.isObject() && b.isNumber() || b.isObject() && a.isNumber()) {
      // Eighteen months and one year and a half are one age.
      return Math.abs(months(a) - months(b)) < 0.01;
    }
    return a.isNumber() && b.isNumber() ? Math.abs(a.asDouble() - b.asDouble()) < 0.01 : a.equals(b);
  }

  private static double months(JsonNode age) {
    return age.isNumber() ? age.asDouble() * 12 : age.path("months").asDouble(-1);
  }

  @Override
  public void print(PrintStream out) {
    if (all.all() + empty.all() == 0) {
      return;
    }
    out.println("## Slots");
    out.println("| slot | exactly right |\n|---|---|");
    exact.forEach((slot, share) -> out.println("| " + slot + " | " + share + " |"));
    out.println("| all | " + all + " |");
    out.println("| no answer, left empty | " + empty + " |\n");
  }
}
