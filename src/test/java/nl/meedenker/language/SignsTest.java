package nl.meedenker.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meedenker.conversation.Interpretation;
import nl.meedenker.conversation.Interpretation.Understood;
import nl.meedenker.conversation.Utterance;
import nl.meedenker.dialogue.AgeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs of "meer vragen als" that are typed: {@code signs.yaml} against the concerns, and every line of {@code language/signs.<lang>.txt}. */
class SignsTest {
  private static final Path CONCERNS = Path.of("dialogues/concerns");
  private static final int PHRASES_MIN = 5;
  /** Signs may be typed in the very words of the choice; writers of a choice are told which phrase is missing. */
  private static final double LABELS_MIN = 0.95;

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void typedSignsAreUnderstood(String lang) throws IOException {
    List<String> wrong = new ArrayList<>();
    int cases = 0;
    for (String line : Files.readAllLines(Path.of("src/test/resources/language/signs." + lang + ".txt"))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      cases++;
      String[] parts = line.split("\t");
      Interpretation got = said(parts[0], lang, parts[1], parts[2].equals("-") ? "" : parts[2], Set.of());
      for (String expected : parts[3].split(";")) {
        String found = SlotsTest.found(got, expected);
        if (!found.equals(expected)) {
          wrong.add(parts[0] + " (" + parts[1] + ", " + parts[2] + "): " + expected + ", but was " + found);
        }
      }
    }
    assertTrue(cases >= (lang.equals("nl") ? 80 : 30), "cases: " + cases);
    assertEquals(List.of(), wrong, String.join("\n", wrong));
  }

  @Test
  void everySignHasPhrasesInBothLanguages() throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    words().said().forEach(p -> counts.merge(p.value() + " " + p.lang(), 1, Integer::sum));
    List<String> few = signs().keySet().stream().flatMap(s -> Stream.of(s + " nl", s + " en")).filter(s -> counts.getOrDefault(s, 0) < PHRASES_MIN)
        .toList();
    assertEquals(List.of(), few, "fewer than " + PHRASES_MIN + " phrases in signs.yaml");
  }

  @Test
  void phrasesBelongToSignsThatExist() throws IOException {
    Set<String> exist = signs().keySet();
    List<String> unknown = Stream.concat(words().said().stream(), words().urgent().stream()).map(Phrase::value).distinct()
        .filter(s -> !exist.contains(s)).toList();
    assertEquals(List.of(), unknown, "signs.yaml names signs that no concern has");
  }

  @Test
  void agesAreThoseOfTheConcerns() throws IOException {
    Map<String, AgeRange> wanted = signs();
    wanted.values().removeIf(r -> r.min() == 0 && r.max() == AgeRange.MONTHS_MAX);
    assertEquals(wanted, new TreeMap<>(words().ages()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void theWordsOfAChoiceChooseIt(String lang) throws IOException {
    Map<String, AgeRange> signs = signs();
    List<String> missed = new ArrayList<>();
    for (String sign : signs.keySet()) {
      String concern = SignWords.concern(sign);
      String label = new YAMLMapper().readTree(CONCERNS.resolve(concern).resolve("texts." + lang + ".yaml").toFile()).path("red-flag." + sign)
          .asText();
      String typed = label.replaceAll("\\{[Cc]hild\\}", lang.equals("nl") ? "mijn kind" : "my child");
      Understood got = said(typed, lang, "red-flag", concern, Set.of()).about("red-flag");
      if (got == null || !got.values().contains(sign)) {
        missed.add(sign + ": " + typed);
      }
    }
    assertTrue(missed.size() <= (1 - LABELS_MIN) * signs.size(), "phrases missing in signs.yaml:\n" + String.join("\n", missed));
  }

  @Test
  void onlySignsOnThePageAreMeant() {
    Set<String> offered = Set.of("eating.weight", "eating.none", "eating.unsure");
    assertEquals(List.of("eating.weight"), said("valt af", "nl", "red-flag", "eating", offered).about("red-flag").values());
  }

  private static Interpretation said(String words, String lang, String asked, String lead, Set<String> offered) {
    return Fixture.interpreter().interpret(new Utterance(words, lang, asked, asked, offered, lead));
  }

  private static SignWords words() throws IOException {
    return Fixture.utterances().data().signs();
  }

  /** The signs of all concerns with their ages. */
  private static Map<String, AgeRange> signs() throws IOException {
    List<Path> files;
    try (Stream<Path> folders = Files.list(CONCERNS)) {
      files = folders.map(f -> f.resolve("concern.yaml")).filter(Files::exists).collect(Collectors.toList());
    }
    Map<String, AgeRange> signs = new TreeMap<>();
    for (Path file : files) {
      for (JsonNode sign : new YAMLMapper().readTree(file.toFile()).path("signs")) {
        signs.put(sign.path("sign").asText(), new AgeRange(sign.path("from").asInt(0), sign.path("to").asInt(AgeRange.MONTHS_MAX)));
      }
    }
    return signs;
  }
}
