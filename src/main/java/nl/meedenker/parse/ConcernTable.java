package nl.meedenker.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Concerns and speaker, by language; for each concern precision, recall and F1, and what it was taken for. */
final class ConcernTable implements Table {
  private static final int CONFUSIONS_MAX = 12;

  private final Map<String, Counts> micro = new TreeMap<>();
  private final Map<String, Share> first = new TreeMap<>();
  private final Map<String, Share> speakers = new TreeMap<>();
  private final Map<String, Counts> byConcern = new TreeMap<>();
  private final Map<String, Integer> confusions = new TreeMap<>();

  @Override
  public void add(JsonNode labelled, Parsed parsed) {
    if (labelled.path("topics").isArray()) {
      List<String> right = new ArrayList<>();
      labelled.path("topics").forEach(t -> right.add(t.asText()));
      List<String> told = parsed.topics();
      for (String lang : List.of(labelled.path("lang").asText(), "both")) {
        Counts counts = micro.computeIfAbsent(lang, l -> new Counts());
        counts.right((int) told.stream().filter(right::contains).count());
        counts.wrong((int) told.stream().filter(t -> !right.contains(t)).count());
        counts.missed((int) right.stream().filter(t -> !told.contains(t)).count());
        first.computeIfAbsent(lang, l -> new Share()).add(right.contains(told.get(0)));
      }
      right.forEach(t -> of(t).right(told.contains(t) ? 1 : 0));
      right.forEach(t -> of(t).missed(told.contains(t) ? 0 : 1));
      told.stream().filter(t -> !right.contains(t)).forEach(t -> of(t).wrong(1));
      if (!right.contains(told.get(0))) {
        confusions.merge(right.get(0) + " taken for " + told.get(0), 1, Integer::sum);
      }
    }
    if (labelled.path("speaker").isTextual()) {
      speakers.computeIfAbsent(labelled.path("lang").asText(), l -> new Share()).add(labelled.path("speaker").asText().equals(parsed.speaker()));
    }
  }

  private Counts of(String concern) {
    return byConcern.computeIfAbsent(concern, c -> new Counts());
  }

  @Override
  public Map<String, Double> learned() {
    Map<String, Double> learned = new TreeMap<>();
    micro.forEach((lang, counts) -> learned.put("concerns " + lang + ", F1", counts.f(1)));
    first.forEach((lang, share) -> learned.put("concerns " + lang + ", first guess", share.value()));
    return learned;
  }

  @Override
  public void print(PrintStream out) {
    if (micro.isEmpty()) {
      return;
    }
    out.println("## Concerns");
    out.println("| | precision recall F1 | the first guess is one of the right ones |\n|---|---|---|");
    micro.forEach((lang, counts) -> out.println("| " + lang + " | " + counts.line(1) + " | " + first.get(lang) + " |"));
    speakers.forEach((lang, share) -> out.println("| speaker, " + lang + " | | " + share + " |"));
    out.println("\n| concern | precision recall F1 | lines |\n|---|---|---|");
    byConcern.forEach((concern, counts) -> out.println("| " + concern + " | " + counts.line(1) + " | " + counts.labelled() + " |"));
    out.println();
    confusions.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(CONFUSIONS_MAX)
        .forEach(e -> out.println("- " + e.getValue() + " x " + e.getKey()));
    out.println();
  }
}
