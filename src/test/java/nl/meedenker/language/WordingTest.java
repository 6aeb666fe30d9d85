package nl.meedenker.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The language mirror finds the wordings of {@code check/wording.jsonl}, and leaves legitimate use alone. */
class WordingTest {
  private static final double FOUND_MIN = 0.95;
  private static final double RIGHT_MIN = 0.93;
  private static final double DISTURBED_MAX = 0.05;

  private static Wording wording;

  @BeforeAll
  static void read() throws IOException {
    wording = Wording.read(Path.of(""), Fixture.utterances(), Fixture.KEPT);
  }

  @Test
  void labelledLinesAreMirroredWell() throws IOException {
    int found = 0;
    int asked = 0;
    int right = 0;
    int told = 0;
    int quiet = 0;
    int disturbed = 0;
    List<String> missed = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("dialogues/utterances/check/wording.jsonl"))) {
      JsonNode labelled = new ObjectMapper().readTree(line);
      String text = labelled.path("text").asText();
      List<Term> terms = wording.terms(text, labelled.path("lang").asText());
      List<JsonNode> wanted = new ArrayList<>();
      labelled.path("terms").forEach(wanted::add);
      long met = wanted.stream().filter(w -> terms.stream().anyMatch(t -> meets(t, w))).count();
      long good = terms.stream().filter(t -> wanted.stream().anyMatch(w -> meets(t, w))).count();
      found += (int) met;
      asked += wanted.size();
      right += (int) good;
      told += terms.size();
      quiet += wanted.isEmpty() ? 1 : 0;
      disturbed += wanted.isEmpty() && !terms.isEmpty() ? 1 : 0;
      if (met < wanted.size() || good < terms.size()) {
        missed.add(text);
      }
    }
    assertTrue(found >= FOUND_MIN * asked, "found " + found + " of " + asked + "\n" + String.join("\n", missed));
    assertTrue(right >= RIGHT_MIN * told, "right " + right + " of " + told + "\n" + String.join("\n", missed));
    assertTrue(disturbed <= DISTURBED_MAX * quiet, "disturbed " + disturbed + " of " + quiet + "\n" + String.join("\n", missed));
  }

  @Test
  void whatIsShownOrAskedIsLeft() {
    for (String text : List.of("'lui', dat staat in haar rapport", "ze noemen mij \u201cniet meewerkend\u201d en dat ben ik niet",
        "wat betekent oppositioneel",
        "vroeger noemden ze mij een spijbelaar", "ik haat het woord probleemkind")) {
      assertEquals(List.of(), wording.terms(text, "nl"), text);
    }
  }

  @Test
  void whatAnotherPlainlySaysLivesOn() {
    for (String text : List.of("volgens de juf is hij lui", "de juf noemt hem ongeconcentreerd", "'k heb een lastig kind, zo is 't")) {
      assertEquals(1, wording.terms(text, "nl").size(), text);
    }
  }

  @Test
  void aThingTakesTheWordingOnlyWhenItIsSaidOfIt() {
    assertEquals(List.of(), wording.terms("een agressieve haan, daar durft ze niet langs", "nl"));
    assertEquals(List.of(), wording.terms("de kat van oma is verwend", "nl"));
    assertEquals(1, wording.terms("zij is depri sinds haar pony weg is", "nl").size());
    assertEquals(List.of(), wording.terms("de trein op dat traject rijdt niet", "nl"));
  }

  private static boolean meets(Term term, JsonNode wanted) {
    return term.start() < wanted.path("end").asInt() && wanted.path("start").asInt() < term.end();
  }
}
