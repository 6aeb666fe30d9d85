package nl.meedenker.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import nl.meedenker.Assistant;
import nl.meedenker.files.Kept;
import nl.meedenker.language.OpenNlpInterpreter;
import nl.meedenker.language.Wording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The work of a whole reading grows at most in a line with the text, whatever is in it. Counted in bytes that are asked for, which no clock or load changes. */
class WorkTest {
  private static final ThreadMXBean COUNTER = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int SHORT = 10_000;
  private static final int LONG = 100_000;
  private static Parser parser;

  @BeforeAll
  static void build() throws IOException {
    Path home = Path.of("");
    Assistant assistant = Assistant.of(home, line -> {});
    parser = new Parser(assistant.masker(), assistant.screen(), (OpenNlpInterpreter) assistant.interpreter(),
        Wording.read(home, assistant.utterances().orElseThrow(), new Kept(home.resolve("target").resolve("kept"))));
  }

  @Test
  void ordinaryWordsAndOneWordAgainAndAgain() {
    for (String piece : List.of("mijn zoon van 7 slaapt niet meer en is zo bang dat hij op school niet durft te praten. ", "help ", "probleemkind ",
        "he hits his sister Emma, and I am so tired ", "slaaapt nit ")) {
      grows(piece, "nl");
      grows(piece, "en");
    }
  }

  @Test
  void wordsWithoutAnySpace() {
    for (String piece : List.of("a", "slaaptniet", "ss", "ik-wil-niet", "z5@*", "06", "\u0301", "ij", "'", "[naam]", "A.")) {
      grows(piece, "nl");
    }
  }

  /** Ten times the text asks for at most ten times the bytes, and a little. */
  private static void grows(String piece, String lang) {
    String once = piece.repeat(SHORT / piece.length());
    String tenTimes = piece.repeat(LONG / piece.length());
    bytes(once, lang);
    long few = bytes(once, lang);
    long many = bytes(tenTimes, lang);
    assertTrue(many < 11 * few, () -> "\"" + piece + "\": " + few + " bytes became " + many + " for ten times the text");
  }

  private static long bytes(String text, String lang) {
    long before = COUNTER.getCurrentThreadAllocatedBytes();
    parser.parse(text, lang, "age");
    return COUNTER.getCurrentThreadAllocatedBytes() - before;
  }
}
