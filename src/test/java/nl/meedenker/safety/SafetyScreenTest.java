package nl.meedenker.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The acceptance of {@code domain/safety.md}, section 9, on the real lexicon: one assertion lists every miss. */
class SafetyScreenTest {

  private static final Path FOLDER = Path.of("dialogues", "safety");
  private static SafetyScreen screen;

  /** One line of a resource: kind, level, sentence and (gentle only) the question. */
  private record Line(String kind, Level level, String sentence, String question) {}

  @BeforeAll
  static void load() throws IOException {
    screen = new SafetyScreen(lexicon(), null);
  }

  private static Lexicon lexicon() throws IOException {
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    List<Map<String, Object>> parts = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("lexicon"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        parts.add(yaml.readValue(file.toFile(), new TypeReference<Map<String, Object>>() {}));
      }
    }
    Map<String, Set<String>> frequent = new HashMap<>();
    for (String lang : List.of("nl", "en")) {
      frequent.put(lang, new HashSet<>(Files.readAllLines(FOLDER.resolve("words." + lang + ".txt"))));
    }
    return Lexicon.of(LexiconParts.merged(parts), frequent);
  }

  private static List<Line> lines(String name) {
    try (InputStream in = SafetyScreenTest.class.getResourceAsStream("/safety/" + name)) {
      assertNotNull(in, name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\|", 4))
          .map(part -> new Line(part[0], Level.of(part[1]).orElseThrow(), part[2], part.length > 3 ? part[3] : null)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shown(Screening found) {
    StringBuilder shown = new StringBuilder(found.reading().id());
    found.signals().forEach(signal -> shown.append(' ').append(signal.kind().id()).append('/').append(signal.level().id()).append(" by ")
        .append(signal.rule()).append(signal.question() == null ? "" : " asks " + signal.question()));
    return shown.toString();
  }

  private static void none(List<String> misses) {
    assertTrue(misses.isEmpty(), () -> misses.size() + " sentences:\n" + String.join("\n", misses));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyDangerIsSeenAtLeastAtItsLevel(String lang) {
    List<String> misses = new ArrayList<>();
    Map<String, int[]> recall = new TreeMap<>();
    for (Line line : lines("positives." + lang + ".txt")) {
      Screening found = screen.screen(line.sentence(), lang);
      boolean seen = found.signals().stream().anyMatch(signal -> signal.level().compareTo(line.level()) > 0
          || signal.kind().id().equals(line.kind()) && signal.level().atLeast(line.level()));
      int[] counts = recall.computeIfAbsent(line.kind(), kind -> new int[2]);
      counts[0] += seen ? 1 : 0;
      counts[1]++;
      if (!seen) {
        misses.add(line.kind() + "/" + line.level().id() + " | " + line.sentence() + " -> " + shown(found));
      }
    }
    recall.forEach((kind, counts) -> System.out.println("recall " + lang + " " + kind + " " + counts[0] + "/" + counts[1]));
    none(misses);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void noLookalikeIsASignal(String lang) {
    none(alarms(lines("lookalikes." + lang + ".txt"), lang, Set.of()));
  }

  @Test
  void whatParentsSayOnAnOrdinaryEveningIsQuiet() {
    Set<String> asked = new HashSet<>();
    lines("gentle.nl.txt").forEach(line -> asked.add(line.sentence()));
    none(alarms(lines("quiet.nl.txt"), "nl", asked));
  }

  private static List<String> alarms(List<Line> lines, String lang, Set<String> except) {
    List<String> alarms = new ArrayList<>();
    for (Line line : lines) {
      Screening found = screen.screen(line.sentence(), lang);
      if (!found.signals().isEmpty() && !except.contains(line.sentence())) {
        alarms.add(line.sentence() + " -> " + shown(found));
      }
    }
    return alarms;
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everydayWordingsGetTheirOwnQuestion(String lang) {
    List<String> misses = new ArrayList<>();
    for (Line line : lines("gentle." + lang + ".txt")) {
      Screening found = screen.screen(line.sentence(), lang);
      boolean asks = found.level() == Level.CONCERN && line.question().equals(found.first().orElseThrow().question());
      if (!asks) {
        misses.add(line.question() + " | " + line.sentence() + " -> " + shown(found));
      }
    }
    none(misses);
  }

  @Test
  void dutchTypedOnTheEnglishPageIsSeenToo() {
    assertEquals(Level.URGENT, screen.screen("mijn vader slaat mij", "en").level());
    assertEquals(Level.URGENT, screen.screen("my father hits me", "nl").level());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mijn vader slaat mij", "mn vader slaat mij elke dag", "ik durf niet naar huis", "me stiefvader zit aan me",
      "my dad hits me", "I dare not go home", "mijn ouders willen mij uithuwelijken"})
  void aChildWhoWritesIsHeardAsAChild(String sentence) {
    Signal first = screen.screen(sentence, sentence.startsWith("my") || sentence.startsWith("I ") ? "en" : "nl").first().orElseThrow();
    assertEquals(Voice.CHILD, first.voice(), sentence + " by " + first.rule());
  }

  @Test
  void aParentIsNotHeardAsAChild() {
    assertEquals(Voice.PARENT, screen.screen("mijn man slaat mijn zoon met een riem", "nl").first().orElseThrow().voice());
  }

  @Test
  void whatWasNotReadIsNeverQuiet() {
    assertEquals(Reading.OTHER_LANGUAGE, screen.screen("kocam beni ve cocukları dövüyor, cok korkuyorum", "nl").reading());
    assertEquals("tr", screen.screen("benim cocuk okula gitmek istemiyor", "nl").otherLanguage());
    assertEquals("ar", screen.screen("زوجي يضربني وأنا خائفة", "nl").otherLanguage());
    assertEquals("pl", screen.screen("boje sie, maz mnie bije i nie wiem co robic z dzieckiem", "nl").otherLanguage());
    assertEquals("uk", screen.screen("моя дитина не спить і я дуже втомилася", "en").otherLanguage());
    assertEquals(Reading.ONLY_SYMBOLS, screen.screen("😭😭 💔", "nl").reading());
    assertEquals(Reading.UNKNOWN_WORDS, screen.screen("xqzv brrlt wmmpf qyx zzkrt", "nl").reading());
    assertEquals(Reading.EMPTY, screen.screen("  \n\t ", "nl").reading());
    assertEquals(Reading.EMPTY, screen.screen(null, "nl").reading());
    for (String text : List.of("زوجي يضربني", "😭", "xqzv brrlt wmmpf qyx", "слухай мене")) {
      assertFalse(screen.screen(text, "nl").quiet(), text);
    }
    assertTrue(screen.screen("mijn zoontje van 2 wil niet slapen", "nl").quiet());
    assertTrue(screen.screen("my son of two does not want to sleep", "en").quiet());
  }

  @Test
  void neverThrows() {
    String start = "mijn man slaat mij ";
    String million = start + "la ".repeat(350_000);
    assertEquals(Reading.TOO_LONG, screen.screen(million, "nl").reading());
    assertEquals(Level.URGENT, screen.screen(million, "nl").level());
    assertEquals(Level.URGENT, screen.screen("la ".repeat(350_000) + "mijn man slaat mij", "nl").level());
    for (String text : List.of("\0", "\0ik wil dood\0", "\uD800 ik wil dood \uDFFF", "\uD83D", "a".repeat(1_000_000), "'''", "-- .. ,,", "*@$",
        "niet ".repeat(2_000), "dood ".repeat(1_200), "\u202Eik wil dood\u202C", "ﬁ Å\u0301\u0301\u0301")) {
      assertNotNull(screen.screen(text, "nl"));
      assertNotNull(screen.screen(text, "xx"));
    }
    assertTrue(screen.screen("\0ik wil dood\0", "nl").level().atLeast(Level.URGENT));
    assertTrue(screen.screen("\uD800 ik wil dood \uDFFF", "nl").level().atLeast(Level.URGENT));
    assertTrue(screen.screen("ik\u200B wil d\u00F6\u00F6d", "nl").level().atLeast(Level.URGENT));
  }

  @Test
  void workGrowsInALine() {
    String ordinary = "we waren aan het eten en mijn dochter sloeg haar ontbijt over omdat ze niet wilde en ik was zo moe van de dag. ";
    for (String piece : List.of(ordinary, "hij slaat mij niet ", "niet dood slaan kind ")) {
      long once = stepsOf(piece.repeat(10));
      long five = stepsOf(piece.repeat(50));
      assertTrue(five < 9 * once, piece + ": " + once + " steps became " + five + " for five times the text");
    }
  }

  @Test
  void workStopsGrowingWithAVeryLongText() {
    for (String piece : List.of("hij slaat mij niet ", "help ", "dood", "z", "niet dood slaan kind ")) {
      long most = stepsOf(piece.repeat(10_000 / piece.length()));
      long all = stepsOf(piece.repeat(100_000 / piece.length()));
      assertTrue(all <= most + most / 4 + 100, piece + ": " + most + " steps became " + all);
    }
    assertTrue(stepsOf("slaan ".repeat(10_000)) < 40L * SafetyScreen.CHARS_MAX);
  }

  private static long stepsOf(String text) {
    Steps steps = new Steps();
    screen.screen(text, "nl", steps);
    return steps.count();
  }

  @Test
  void aClassifierCanOnlyAdd() throws IOException {
    Signal seen = new Signal(Kind.NEGLECT, Level.URGENT, "classifier", null, Voice.UNKNOWN);
    assertEquals(Level.URGENT,
        new SafetyScreen(lexicon(), (text, lang) -> new Judgement(Optional.of(seen), 0.8)).screen("hij eet goed", "nl").level());
    assertEquals(0.7, new SafetyScreen(lexicon(), (text, lang) -> Judgement.none(0.7)).screen("hij eet goed", "nl").score());
    SafetyScreen failing = new SafetyScreen(lexicon(), (text, lang) -> {
      throw new IllegalStateException("broken");
    });
    assertTrue(failing.screen("ik wil dood", "nl").level().atLeast(Level.URGENT));
  }

  @Test
  void aSlipInTheLexiconStopsTheLoading() {
    assertThrows(IllegalArgumentException.class, () -> Lexicon.of(Map.of("lexicon", 1, "languages", Map.of("nl", Map.of("ruless", List.of())))));
    assertThrows(IllegalArgumentException.class, () -> LexiconParts.merged(List.of(Map.of("owner", "a"), Map.of("owner", "b"))));
  }
}
