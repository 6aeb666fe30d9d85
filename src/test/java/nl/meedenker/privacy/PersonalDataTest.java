package nl.meedenker.privacy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The labelled lines of {@code check/personal.jsonl}: nearly all personal data is found, and hardly an ordinary word is taken for it. */
class PersonalDataTest {
  private static final double FOUND_MIN = 0.98;
  private static final double RIGHT_MIN = 0.98;
  private static final double WHOLE_MIN = 0.97;

  @Test
  void labelledLinesAreMaskedWell() throws IOException {
    Masker masker = MaskerTest.masker();
    int found = 0;
    int asked = 0;
    int right = 0;
    int told = 0;
    int whole = 0;
    int lines = 0;
    List<String> missed = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("dialogues/utterances/check/personal.jsonl"))) {
      JsonNode labelled = new ObjectMapper().readTree(line);
      List<Span> spans = masker.mask(labelled.path("text").asText(), labelled.path("lang").asText()).spans();
      List<Span> wanted = new ArrayList<>();
      labelled.path("spans").forEach(s -> wanted.add(span(s)));
      long met = wanted.stream().filter(w -> spans.stream().anyMatch(s -> meets(s, w))).count();
      long good = spans.stream().filter(s -> wanted.stream().anyMatch(w -> meets(s, w))).count();
      found += (int) met;
      asked += wanted.size();
      right += (int) good;
      told += spans.size();
      lines += wanted.isEmpty() ? 0 : 1;
      whole += !wanted.isEmpty() && met == wanted.size() ? 1 : 0;
      if (met < wanted.size() || good < spans.size()) {
        missed.add(labelled.path("text").asText());
      }
    }
    assertTrue(found >= FOUND_MIN * asked, "found " + found + " of " + asked + "\n" + String.join("\n", missed));
    assertTrue(right >= RIGHT_MIN * told, "right " + right + " of " + told + "\n" + String.join("\n", missed));
    assertTrue(whole >= WHOLE_MIN * lines, "whole " + whole + " of " + lines + "\n" + String.join("\n", missed));
  }

  private static Span span(JsonNode s) {
    for (Kind kind : Kind.values()) {
      if (kind.id().equals(s.path("type").asText())) {
        return new Span(s.path("start").asInt(), s.path("end").asInt(), kind);
      }
    }
    throw new IllegalArgumentException("no kind " + s.path("type"));
  }

  private static boolean meets(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end() && a.kind() == b.kind();
  }
}
