package nl.meedenker.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.meedenker.Assistant;
import nl.meedenker.safety.Level;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole screen, lexicon and learned together, on sentences that were held out: how much is noticed, and how often an ordinary sentence is asked about. The floors
 * are what was reached, not what is wanted. */
class LearnedSignalsTest {
  private static Assistant assistant;

  @BeforeAll
  static void build() {
    assistant = Assistant.of(Path.of("."), System.err::println);
  }

  @ParameterizedTest
  @CsvSource({"nl, 0.70, 0.13", "en, 0.48, 0.15"})
  void heldOutSentencesAreNoticed(String lang, double noticedMin, double alarmsMax) throws IOException {
    List<Sentence> sentences = Fixture.utterances().sentences(lang, ".check.txt");
    Map<String, int[]> byKind = new TreeMap<>();
    StringBuilder missed = new StringBuilder();
    for (Sentence sentence : sentences) {
      String kind = sentence.kind();
      boolean noticed = assistant.screen().screen(sentence.text(), lang).level() != Level.NONE;
      int[] counts = byKind.computeIfAbsent(kind, k -> new int[2]);
      counts[0]++;
      counts[1] += noticed ? 1 : 0;
      if (noticed == kind.equals("none")) {
        missed.append("\n  ").append(kind).append(": ").append(sentence.text());
      }
    }
    int[] none = byKind.remove("none");
    int all = byKind.values().stream().mapToInt(c -> c[0]).sum();
    int seen = byKind.values().stream().mapToInt(c -> c[1]).sum();
    byKind.forEach((kind, counts) -> System.out.println("noticed " + lang + " " + kind + " " + counts[1] + "/" + counts[0]));
    System.out.println("noticed " + lang + " " + seen + "/" + all + ", asked about " + none[1] + " of " + none[0] + " ordinary sentences" + missed);
    assertTrue(seen >= noticedMin * all, "noticed " + seen + " of " + all);
    assertTrue(none[1] <= alarmsMax * none[0], "asked about " + none[1] + " of " + none[0]);
    assertEquals(11, byKind.size());
  }
}
