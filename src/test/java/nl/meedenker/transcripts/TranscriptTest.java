package nl.meedenker.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.meedenker.Assistant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden conversations beside the content they prove. The lines of the person are played; everything else is compared, the whole file. {@code -Dtranscripts.update=true} writes it anew; then read the
 * difference.
 */
class TranscriptTest {
  private static final int TRANSCRIPTS_MIN = 25;

  private static Assistant assistant;

  @BeforeAll
  static void build() {
    assistant = Assistant.of(Path.of("."), System.err::println);
  }

  @TestFactory
  Stream<DynamicTest> everyTranscriptReadsAsWritten() throws IOException {
    return transcripts().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
      String written = Files.readString(file);
      String played = new Replay(assistant).play(written);
      if (Boolean.getBoolean("transcripts.update")) {
        Files.writeString(file, played);
      } else {
        assertEquals(written, played,
            "the conversation " + file + " reads differently; look, and run with -Dtranscripts.update=true if it is better so");
      }
    }));
  }

  @Test
  void thereAreEnoughOfThem() throws IOException {
    assertTrue(transcripts().size() >= TRANSCRIPTS_MIN, transcripts().size() + " transcripts");
  }

  private static List<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("dialogues"))) {
      return files.filter(f -> f.toString().endsWith(".transcript")).sorted().toList();
    }
  }
}
