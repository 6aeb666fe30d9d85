package nl.meedenker.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.meedenker.Assistant;
import nl.meedenker.files.Kept;
import nl.meedenker.language.OpenNlpInterpreter;
import nl.meedenker.language.Wording;
import org.junit.jupiter.api.Test;

/** Labelled answers to a question, and who writes: a floor below which nothing may make them fall. Shares over lines that were also tuned on. */
final class AnswersTest {
  private static final Path LINES = Path.of("dialogues/utterances/check/slots.jsonl");
  private static final double EXACT_MIN = 0.97;
  private static final double EMPTY_MIN = 0.97;
  private static final double SPEAKER_MIN = 0.92;

  @Test
  void labelledAnswersStayUnderstood() throws IOException {
    ObjectMapper json = new ObjectMapper();
    Parser parser = parser();
    Share exact = new Share();
    Share empty = new Share();
    Share speaker = new Share();
    List<String> lines = Files.readAllLines(LINES);
    for (String line : lines) {
      JsonNode labelled = json.readTree(line);
      Parsed parsed = parser.parse(labelled.path("text").asText(), labelled.path("lang").asText(), labelled.path("asked").asText(""));
      if (labelled.has("speaker")) {
        speaker.add(labelled.path("speaker").asText().equals(parsed.speaker()));
      } else {
        boolean same = SlotTable.same(labelled.get("value"), parsed.value());
        (labelled.get("value").isNull() ? empty : exact).add(same);
      }
    }
    assertTrue(exact.value() >= EXACT_MIN, "exactly right: " + exact);
    assertTrue(empty.value() >= EMPTY_MIN, "no answer, left empty: " + empty);
    assertTrue(speaker.value() >= SPEAKER_MIN, "who writes: " + speaker);
  }

  private static Parser parser() throws IOException {
    Path home = Path.of("");
    Assistant assistant = Assistant.of(home, line -> {});
    return new Parser(assistant.masker(), assistant.screen(), (OpenNlpInterpreter) assistant.interpreter(),
        Wording.read(home, assistant.utterances().orElseThrow(), new Kept(home.resolve("target").resolve("kept"))));
  }
}
