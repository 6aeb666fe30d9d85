package nl.meedenker.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.meedenker.safety.Level;

/** Signals: what is noticed by level and by kind, what is told too low, and what is asked about without need. */
final class SafetyTable implements Table {
  private final Map<String, Share> shares = new TreeMap<>();
  private final Map<String, Share> kinds = new TreeMap<>();

  @Override
  public void add(JsonNode labelled, Parsed parsed) {
    if (!labelled.path("level").isTextual()) {
      return;
    }
    Level right = Level.of(labelled.path("level").asText()).orElse(Level.NONE);
    Level told = Level.of(parsed.level()).orElse(Level.NONE);
    boolean noticed = told != Level.NONE;
    String what = right != Level.NONE ? right.id() : labelled.path("ordinary").asBoolean() ? "ordinary" : "look-alike";
    for (String lang : List.of(labelled.path("lang").asText(), "both")) {
      count(lang + " | " + (right == Level.NONE ? "asked about: " + what : "noticed: " + what), noticed);
      if (right == Level.ACUTE) {
        count(lang + " | acute told as acute or urgent", told.compareTo(Level.URGENT) >= 0);
        count(lang + " | acute told as acute", told == Level.ACUTE);
      }
      if (right == Level.URGENT) {
        count(lang + " | urgent told as none", !noticed);
      }
      if (right != Level.NONE) {
        count(lang + " | the kind is right, of what was noticed", noticed ? parsed.signal().equals(labelled.path("signal").asText()) : null);
      }
    }
    if (right != Level.NONE) {
      kinds.computeIfAbsent(labelled.path("signal").asText(), k -> new Share()).add(noticed);
    }
  }

  private void count(String what, Boolean hit) {
    if (hit != null) {
      shares.computeIfAbsent(what, w -> new Share()).add(hit);
    }
  }

  @Override
  public Map<String, Double> learned() {
    Map<String, Double> learned = new TreeMap<>();
    shares.forEach((what, share) -> {
      if (what.contains("noticed: ") || what.contains("asked about: ")) {
        learned.put("safety " + what.replace(" |", ","), share.value());
      }
    });
    return learned;
  }

  @Override
  public void print(PrintStream out) {
    if (shares.isEmpty()) {
      return;
    }
    out.println("## Safety");
    out.println("| | what | share |\n|---|---|---|");
    shares.forEach((what, share) -> out.println("| " + what + " | " + share + " |"));
    out.println("\n| kind | noticed |\n|---|---|");
    kinds.forEach((kind, share) -> out.println("| " + kind + " | " + share + " |"));
    out.println();
  }
}
