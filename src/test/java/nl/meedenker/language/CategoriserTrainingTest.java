package nl.meedenker.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.meedenker.files.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CategoriserTrainingTest {
  private static final Spelling SPELLING = new Spelling(Map.of(), Set.of());
  private static final List<Sample> FEW = List.of(Sample.parse("slaapt niet", "sleep", "nl"), Sample.parse("wil niet eten", "eating", "nl"),
      Sample.parse("hallo", "none", "nl"));

  private final List<String> told = new ArrayList<>();

  @Test
  void theSameExamplesGiveTheSameBytes() throws IOException {
    List<Sample> few = Fixture.utterances().examples("en", ".txt").stream().filter(s -> s.concerns().get(0).compareTo("crying") < 0).toList();
    CategoriserTraining training = new CategoriserTraining(SPELLING, new Kept(null), told::add);
    assertTrue(few.size() > 50);
    assertArrayEquals(training.train(few), training.train(few));
  }

  @Test
  void itIsTrainedOnceAndKeptUntilSomethingChanges(@TempDir Path folder) throws IOException {
    CategoriserTraining training = new CategoriserTraining(SPELLING, new Kept(folder), told::add);
    training.categoriser("concerns-nl", "one", () -> FEW);
    training.categoriser("concerns-nl", "one", () -> FEW);
    assertEquals(1, told.size(), told.toString());
    training.categoriser("concerns-nl", "two", () -> FEW);
    assertEquals(2, told.size(), "what changed is trained again");
  }

  @Test
  void damagedBytesAreTrainedAgainAndThatIsTold(@TempDir Path folder) throws IOException {
    CategoriserTraining training = new CategoriserTraining(SPELLING, new Kept(folder), told::add);
    Categoriser whole = training.categoriser("concerns-nl", "one", () -> FEW);
    Path kept;
    try (Stream<Path> files = Files.list(folder)) {
      kept = files.findFirst().orElseThrow();
    }
    Files.write(kept, Arrays.copyOf(Files.readAllBytes(kept), 40));
    told.clear();
    Categoriser again = training.categoriser("concerns-nl", "one", () -> FEW);
    assertEquals(2, told.size(), told.toString());
    Marks features = Marks.of(Words.of("slaapt niet", SPELLING), "nl");
    assertEquals(whole.categorise(features), again.categorise(features));
  }

  @Test
  void whatIsNoCategoriserIsNotRead() {
    assertThrows(IOException.class, () -> Categoriser.read(new byte[0]));
    assertThrows(IOException.class, () -> Categoriser.read("something else altogether".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }
}
