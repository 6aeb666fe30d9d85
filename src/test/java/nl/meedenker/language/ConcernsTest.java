package nl.meedenker.language;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.meedenker.conversation.Interpretation.Understood;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well concerns are recognised in the held-out lines. Nothing may be chosen on these lines: features, costs and bounds come from
 * cross-validation over the training lines. What each line became is printed per concern, so that writers see what to add.
 */
class ConcernsTest {
  private enum Outcome {
    /** Taken as the first concern of the line; for a line about none: nothing heard. */
    RIGHT,
    /** Taken as another concern of the line. */
    ALSO,
    /** Taken together with another that leads: said back, and each can be taken away. */
    BESIDE_ANOTHER,
    /** Asked back, with the first concern among the choices. */
    OFFERED,
    /** Asked back, without it. */
    BESIDE,
    /** Nothing heard where there was a concern. */
    MISSED,
    /** Taken as something that the line is not about. */
    WRONG
  }

  @ParameterizedTest
  @CsvSource({"nl, 0.55, 0.79, 0.045", "en, 0.60, 0.86, 0.045"})
  void heldOutLinesAreRecognised(String lang, double right, double rightOrOffered, double wrong) throws IOException {
    Map<Outcome, Integer> all = new TreeMap<>();
    Map<String, Map<Outcome, Integer>> byConcern = new TreeMap<>();
    Map<String, Integer> confusions = new TreeMap<>();
    List<Sample> samples = heldOut(lang);
    for (Sample sample : samples) {
      String wanted = sample.concerns().get(0);
      Understood got = Fixture.said(sample.text(), lang, "concern").about("concern");
      Outcome outcome = outcome(sample, got);
      all.merge(outcome, 1, Integer::sum);
      byConcern.computeIfAbsent(wanted, c -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
      if (outcome == Outcome.WRONG) {
        confusions.merge(wanted + " taken for " + got.values().get(0), 1, Integer::sum);
      } else if (outcome == Outcome.BESIDE) {
        confusions.merge(wanted + " asked as " + got.candidates().get(0), 1, Integer::sum);
      }
    }
    print(lang, samples.size(), all, byConcern, confusions);
    int sure = all.getOrDefault(Outcome.RIGHT, 0);
    int offered = all.getOrDefault(Outcome.OFFERED, 0);
    assertTrue(sure >= right * samples.size(), "right: " + sure + " of " + samples.size());
    assertTrue(sure + offered >= rightOrOffered * samples.size(), "right or offered: " + (sure + offered) + " of " + samples.size());
    assertTrue(all.getOrDefault(Outcome.WRONG, 0) <= wrong * samples.size(), "wrong: " + all.get(Outcome.WRONG) + " of " + samples.size());
  }

  /** The lines of the check files that do not stand in the training files too. */
  private static List<Sample> heldOut(String lang) throws IOException {
    Set<String> trained = new HashSet<>();
    Fixture.utterances().examples(lang, ".txt").forEach(s -> trained.add(s.text().toLowerCase(Locale.ROOT)));
    return Fixture.utterances().examples(lang, ".check.txt").stream().filter(s -> !trained.contains(s.text().toLowerCase(Locale.ROOT))).toList();
  }

  private static Outcome outcome(Sample sample, Understood got) {
    String wanted = sample.concerns().get(0);
    boolean none = wanted.equals(Concerns.NONE);
    if (got == null) {
      return none ? Outcome.RIGHT : Outcome.MISSED;
    }
    if (got.sure()) {
      String taken = got.values().get(0);
      return taken.equals(wanted)
          ? Outcome.RIGHT
          : sample.concerns().contains(taken) ? Outcome.ALSO : got.values().contains(wanted) ? Outcome.BESIDE_ANOTHER : Outcome.WRONG;
    }
    return got.candidates().contains(wanted) ? Outcome.OFFERED : Outcome.BESIDE;
  }

  private static void print(String lang, int lines, Map<Outcome, Integer> all, Map<String, Map<Outcome, Integer>> byConcern,
      Map<String, Integer> confusions) {
    System.out.println("concerns, " + lang + ", " + lines + " held-out lines: " + all);
    byConcern.forEach((concern, outcomes) -> {
      int of = outcomes.values().stream().mapToInt(Integer::intValue).sum();
      int found = outcomes.getOrDefault(Outcome.RIGHT, 0) + outcomes.getOrDefault(Outcome.OFFERED, 0);
      System.out.printf(Locale.ROOT, "  %-26s %3d%% right or offered of %2d %s%n", concern, 100 * found / of, of, outcomes);
    });
    confusions.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).limit(12)
        .forEach(e -> System.out.println("  " + e.getValue() + " x " + e.getKey()));
  }
}
