package nl.meedenker.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcernTrainerTest {
  private static final Spelling SPELLING = new Spelling(Map.of(), Set.of());
  private static final Phrases TOPICS = new Phrases(List.of(Phrase.parse("concern", "bullying", "en", "+bullied"), Phrase.parse("concern", "sleep", "nl", "+slaap*")), SPELLING,
      Set.of());

  @Test
  void theSameExamplesGiveTheSameBytes(@TempDir Path folder) throws IOException {
    List<Sample> few = Sample.read(Fixture.UTTERANCES, "en", ".txt").stream().filter(s -> s.concerns().get(0).compareTo("crying") < 0).toList();
    ConcernTrainer trainer = new ConcernTrainer(SPELLING, TOPICS, List.of(), folder, line -> { });
    assertTrue(few.size() > 50);
    assertArrayEquals(trainer.train(few), trainer.train(few));
  }

  @Test
  void aModelIsTrainedOnceAndKept(@TempDir Path folder) throws IOException {
    List<String> progress = new ArrayList<>();
    List<Sample> samples = List.of(Sample.parse("slaapt niet", "sleep", "nl"), Sample.parse("wil niet eten", "eating", "nl"), Sample.parse("hallo", "none", "nl"));
    Path list = Files.writeString(folder.resolve("topics.yaml"), "sleep");
    ConcernTrainer trainer = new ConcernTrainer(SPELLING, TOPICS, List.of(list), folder, progress::add);
    trainer.model(samples, "nl");
    trainer.model(samples, "nl");
    assertEquals(1, progress.size(), progress.toString());
    Files.writeString(list, "sleep and more");
    trainer.model(samples, "nl");
    assertEquals(2, progress.size(), "a changed list is trained again");
  }
}
