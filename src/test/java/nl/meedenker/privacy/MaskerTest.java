package nl.meedenker.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every line of {@code privacy/masked.txt}: language, words, and the words that stay. */
class MaskerTest {
  private static final List<String> LINES = List.of("112", "113", "0800-2000", "0800-0113", "0800-0432", "088 0767 000", "020-261 52 75",
      "kindertelefoon.nl", "113.nl");

  static Masker masker() throws IOException {
    return new Masker(new Known(lines("names"), lines("places"), lines("schools"), lines("naming"), lines("ordinary"), LINES));
  }

  private static List<String> lines(String list) throws IOException {
    return Files.readAllLines(Path.of("dialogues/utterances/" + list + ".txt"));
  }

  @Test
  void personalDataIsMaskedAndNothingElse() throws IOException {
    Masker masker = masker();
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/privacy/masked.txt"))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\t");
      String masked = masker.mask(parts[1], parts[0]).text();
      if (!masked.equals(parts[2])) {
        wrong.add(parts[1] + "\n  wanted " + parts[2] + "\n  found  " + masked);
      }
    }
    assertEquals(List.of(), wrong, String.join("\n", wrong));
  }

  @Test
  void offsetsCountCodePointsOfTheOriginal() throws IOException {
    Masked masked = masker().mask("\uD83D\uDE2D mijn zoon Fatih slaapt niet", "nl");
    assertEquals(List.of(new Span(12, 17, Kind.PERSON)), masked.spans());
    assertEquals("\uD83D\uDE2D mijn zoon [naam] slaapt niet", masked.text());
  }

  @Test
  void kindsCarryTheIdsOfTheOntology() {
    assertEquals("date-of-birth", Kind.DATE_OF_BIRTH.id());
    assertEquals("[naam]", Kind.PERSON.token("nl"));
    assertEquals("[name]", Kind.PERSON.token("en"));
  }

  @Test
  void oddAndLongInputIsRead() throws IOException {
    Masker masker = masker();
    for (String text : List.of("", "\0", "\uD800", "\uDC00x", "\uD83D\uDE2D", "+", "@", "Jan", "''", "[naam]")) {
      assertNotNull(masker.mask(text, "nl"));
    }
    for (String piece : List.of("a", "1", "a.", "1 ", "Van ", "slaapt niet ", "geboren ", "A. ", "school De ", "bsn ", "straat ", "x@", "-")) {
      staysLinear(masker, piece, 1_000_000);
    }
    for (String piece : List.of("Xyz ", "mijn zoon ", "Sanne en ", "op De ", "A-b", "Elsa van ", "we wonen in Ab ", "Van De ", "12 ", "0612345678 ",
        "NL91 ABNA ", "bel bij ", "geboren op 1-1-2020 ", "school of Van ", "\u0646 a ", "is mijn ", "adres Van ", "1234 AB nummer ",
        "woon aan op ")) {
      staysLinear(masker, piece, 200_000);
    }
  }

  private static void staysLinear(Masker masker, String piece, int length) {
    String text = piece.repeat(length / piece.length());
    assertTimeout(Duration.ofSeconds(10), () -> masker.mask(text, "nl"), piece);
  }
}
