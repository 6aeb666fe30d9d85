package nl.meedenker.language;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.meedenker.conversation.Interpretation.Understood;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well concerns are recognised in the held-out examples. The confusions are printed, so that writers see what to add. */
class ConcernsTest {
  @ParameterizedTest
  @CsvSource({"nl, 0.80, 0.92", "en, 0.80, 0.92"})
  void heldOutExamplesAreRecognised(String lang, double right, double rightOrOffered) throws IOException {
    int sure = 0;
    int offered = 0;
    int wrong = 0;
    Map<String, Integer> confusions = new TreeMap<>();
    List<Sample> samples = Sample.read(Fixture.UTTERANCES, lang, ".check.txt");
    for (Sample sample : samples) {
      String wanted = sample.concerns().get(0);
      Understood got = Fixture.said(sample.text(), lang, "concern").about("concern");
      String taken = got == null ? Concerns.NONE : got.sure() ? got.values().get(0) : "asked";
      if (taken.equals(wanted)) {
        sure++;
      } else if (taken.equals("asked")) {
        offered += got.candidates().contains(wanted) ? 1 : 0;
      } else {
        wrong++;
        confusions.merge(wanted + " taken for " + taken, 1, Integer::sum);
      }
    }
    System.out.println("concerns, " + lang + ": " + sure + " right, " + offered + " offered, " + wrong + " wrong of " + samples.size() + " " + confusions);
    assertTrue(sure >= right * samples.size(), "right: " + sure + " of " + samples.size());
    assertTrue(sure + offered >= rightOrOffered * samples.size(), "right or offered: " + (sure + offered) + " of " + samples.size());
    assertTrue(wrong <= 0.06 * samples.size(), "wrong: " + wrong);
  }
}
