package nl.meedenker.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcernTrainerTest {
  private static final Spelling SPELLING = new Spelling(Map.of(), Set.of());

  @Test
  void theSameExamplesGiveTheSameBytes(@TempDir Path folder) throws IOException {
    List<Sample> few = Sample.read(Fixture.UTTERANCES, "en", ".txt").stream().filter(s -> s.concerns().get(0).compareTo("crying") < 0).toList();
    ConcernTrainer trainer = new ConcernTrainer(SPELLING, folder, line -> { });
    assertTrue(few.size() > 50);
    assertArrayEquals(trainer.train(few), trainer.train(few));
  }

  @Test
  void aModelIsTrainedOnceAndKept(@TempDir Path folder) throws IOException {
    List<String> progress = new ArrayList<>();
    List<Sample> samples = List.of(Sample.parse("slaapt niet", "sleep", "nl"), Sample.parse("wil niet eten", "eating", "nl"), Sample.parse("hallo", "none", "nl"));
    ConcernTrainer trainer = new ConcernTrainer(SPELLING, folder, progress::add);
    trainer.model(samples, "nl");
    trainer.model(samples, "nl");
    assertTrue(progress.size() == 1, progress.toString());
  }
}
