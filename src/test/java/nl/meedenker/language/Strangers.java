package nl.meedenker.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lines of writers who saw neither the examples nor the lexicon. */
final class Strangers {
  private Strangers() {}

  static List<String> texts(String lang) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String file : List.of("strangers-1.jsonl", "strangers-2.jsonl")) {
      for (String line : Files.readAllLines(Path.of("dialogues/utterances/check").resolve(file))) {
        JsonNode labelled = new ObjectMapper().readTree(line);
        if (labelled.path("lang").asText().equals(lang)) {
          texts.add(labelled.path("text").asText());
        }
      }
    }
    return texts;
  }
}
