package nl.meedenker.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.meedenker.conversation.Interpretation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpreterTest {
  @Test
  void oddInputIsReadOrLeft() {
    List<String> odd = List.of("", " ", "\0", "a\0b", "\uD800", "\uDC00 slapen", "[", "[[[[", "]", "\uD83D\uDE2D\uD83D\uDE2D", "a".repeat(1_000_000),
        "slaapt niet ".repeat(90_000),
        "9".repeat(5000), "\u202E\u200B", "''''", "\u0301\u0301", "\u0645\u0631\u062D\u0628\u0627", "9 9 9 9 9", "niet", "|~*", "\n\n\n");
    for (String text : odd) {
      for (String slot : List.of("", "concern", "age", "duration", "head-full", "strengths", "red-flag", "title", "nothing-known")) {
        assertNotNull(Fixture.said(text, "nl", slot));
      }
    }
  }

  @Test
  void twoThreadsUnderstandTheSame() throws Exception {
    List<String> texts = List.of("mn zoontje van 2 slaapt niet meer sinds we verhuisd zijn", "she is bullied at school", "nee wacht, 7",
        "ik ben zo moe");
    List<Interpretation> alone = texts.stream().map(t -> Fixture.said(t, "nl", "concern")).toList();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      List<Future<Boolean>> all = new ArrayList<>();
      for (int thread = 0; thread < 2; thread++) {
        all.add(pool.submit(() -> {
          for (int i = 0; i < 200; i++) {
            int n = i % texts.size();
            if (!Fixture.said(texts.get(n), "nl", "concern").equals(alone.get(n))) {
              return false;
            }
          }
          return true;
        }));
      }
      for (Future<Boolean> same : all) {
        assertTrue(same.get());
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void aCorrectionIsMarkedAndWins() {
    assertTrue(Fixture.said("nee wacht, 7", "nl", "age").about("age").correction());
    assertFalse(Fixture.said("7", "nl", "age").about("age").correction());
  }

  @Test
  void strengthsStayInOwnWords() {
    assertEquals(List.of("lief kind", "goed tekenen", "veel humor"),
        Fixture.said("een lief kind, kan goed tekenen en heeft veel humor", "nl", "strengths").about("strength-words").values());
  }

  @Test
  void whatIsDeniedIsNoConcern() {
    assertNull(Fixture.said("nee hoor alles gaat goed", "nl", "age").about("concern"));
    Interpretation denied = Fixture.said("het gaat niet over slapen maar over eten", "nl", "concern");
    assertEquals("eating", denied.about("concern").values().get(0));
  }

  @ParameterizedTest
  @CsvSource({"mijn zoon slaapt niet, parent, nl", "hij luistert niet, parent, nl", "mijn kleinzoon eet slecht, other, nl",
      "een leerling in mijn klas is stil, professional, nl", "mijn ouders gaan scheiden, youth, nl",
      "ik ben leerkracht en heb een vraag, professional, nl", "my daughter is shy, parent, en", "my parents fight, youth, en", "hallo, '', nl"})
  void theSpeakerIsHeard(String words, String speaker, String lang) {
    Interpretation heard = Fixture.said(words, "nl", "concern");
    assertEquals(speaker, heard.speaker());
    assertEquals(lang, heard.lang());
  }

  @ParameterizedTest
  @CsvSource({"hallo", "goedemorgen", "wat is het weer morgen", "wie ben jij"})
  void smallTalkIsNoConcern(String words) {
    assertNull(Fixture.said(words, "nl", "concern").about("concern"));
  }
}
