package nl.meedenker.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.meedenker.conversation.Interpretation;
import nl.meedenker.conversation.Interpretation.Understood;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line of {@code language/slots.<lang>.txt}: words, the slot that was asked, and what is understood of them. */
class SlotsTest {
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void answersFillTheSlots(String lang) throws IOException {
    List<String> wrong = new ArrayList<>();
    int cases = 0;
    for (String line : Files.readAllLines(Path.of("src/test/resources/language/slots." + lang + ".txt"))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      cases++;
      String[] parts = line.split("\t");
      Interpretation got = Fixture.said(parts[0], lang, parts[1]);
      for (String expected : parts[2].split(";")) {
        String found = found(got, expected);
        if (!found.equals(expected)) {
          wrong.add(parts[0] + " (" + parts[1] + "): " + expected + ", but was " + found);
        }
      }
    }
    assertTrue(cases >= (lang.equals("nl") ? 200 : 50), "cases: " + cases);
    assertEquals(List.of(), wrong, String.join("\n", wrong));
  }

  private static String found(Interpretation got, String expected) {
    if (expected.startsWith("meta:")) {
      return "meta:" + got.meta();
    }
    String slot = expected.replaceFirst("[=?].*|-$", "");
    Understood understood = got.about(slot);
    return understood == null ? slot + "-"
        : understood.sure() ? slot + "=" + String.join(",", understood.values()) : slot + "?" + String.join(",", understood.candidates());
  }
}
