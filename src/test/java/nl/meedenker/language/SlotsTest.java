package nl.meedenker.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.meedenker.conversation.Interpretation;
import nl.meedenker.conversation.Interpretation.Understood;
import nl.meedenker.dialogue.Slot;
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

  /** What is written on a reply can also be typed: as it stands, without capitals or points, and with the child named otherwise. */
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyReplyCanBeTyped(String lang) throws IOException {
    Map<String, String> texts = texts(lang);
    List<String> children = lang.equals("nl")
        ? List.of("je kind", "mijn kind", "het kind", "hij", "ze")
        : List.of("your child", "my child", "the child", "he", "she");
    List<String> wrong = new ArrayList<>();
    int cases = 0;
    for (Slot slot : Fixture.vocabulary().slots()) {
      for (String value : slot.type() == Slot.Type.WORDS ? List.<String>of() : slot.values()) {
        for (String form : List.of("", "@youth", "@other")) {
          String label = texts.getOrDefault(slot.id() + "." + value + form, "");
          for (String child : label.contains("{") ? label.startsWith("{") ? children : children.subList(0, 3) : List.of("")) {
            String typed = label.replace("{child}", child).replace("{Child}", child);
            for (String words : label.isEmpty()
                ? List.<String>of()
                : List.of(typed, typed.toLowerCase(Locale.ROOT) + ".", typed.replaceAll("[,:]", ""))) {
              cases++;
              Understood got = Fixture.said(words, lang, slot.id()).about(slot.id());
              if (got == null || !got.sure() || !got.values().equals(List.of(value))) {
                wrong.add(words + " (" + slot.id() + "): " + value + ", but was " + got);
              }
            }
          }
        }
      }
    }
    assertTrue(cases > 500, "cases: " + cases);
    assertEquals(List.of(), wrong,
        String.join("\n", wrong) + "\nThe words of a reply stand, in lower case, among the phrases of its value in slots.yaml");
  }

  private static Map<String, String> texts(String lang) throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (Stream<Path> files = Files.walk(Path.of("dialogues"))) {
      for (Path file : files.filter(f -> f.endsWith("texts." + lang + ".yaml")).toList()) {
        new YAMLMapper().readTree(file.toFile()).fields().forEachRemaining(e -> texts.put(e.getKey(), e.getValue().asText()));
      }
    }
    return texts;
  }

  static String found(Interpretation got, String expected) {
    if (expected.startsWith("meta:")) {
      return "meta:" + got.meta();
    }
    String slot = expected.replaceFirst("[=?].*|-$", "");
    Understood understood = got.about(slot);
    return understood == null
        ? slot + "-"
        : understood.sure() ? slot + "=" + String.join(",", understood.values()) : slot + "?" + String.join(",", understood.candidates());
  }
}
