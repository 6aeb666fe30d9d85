package nl.meedenker.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the shape of a text holds back would have found nothing: masking gives the same when every pattern is tried. */
class ShapeTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}' .-]*");
  /** What may stand behind a word of the patterns, and before it. */
  private static final List<String> BEHIND = List.of(" 12", " 12a", "12", " nr. 12", " nummer 3", ". 4", " De Klimop", " de klimop", "  Klimop",
      "school",
      " 1-2-2019", " 3 mei 2019", " is 123456782", ": 123456782", " M.K.", " J. de Vries", " om 3 uur", " bij 14, want", " at no. 7.",
      " Primary School", "");
  private static final List<String> BEFORE = List.of("", "we wonen op ", "Dorps", "dorps", "12 High ", "12 high ", "Mooie", "Sint ",
      "3 mei 2019 is hij ",
      "1234 AB ", "live at ", "mijn zoon zit op ", "naar www.", "x@", "+31 ", "NL91 ABNA ");

  @Test
  void linesOfPeopleAreMaskedTheSame() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String file : List.of("personal", "strangers-1", "strangers-2", "slots")) {
      for (String line : Files.readAllLines(Path.of("dialogues/utterances/check/" + file + ".jsonl"))) {
        JsonNode labelled = new ObjectMapper().readTree(line);
        texts.add(labelled.path("text").asText());
      }
    }
    for (String line : Files.readAllLines(Path.of("src/test/resources/privacy/masked.txt"))) {
      texts.addAll(List.of(line.split("\t")));
    }
    same(texts);
  }

  /** Lines made of every word of the patterns and of the lists that guard them, in the cases that people write. */
  @Test
  void linesMadeOfTheWordsOfThePatternsAreMaskedTheSame() throws IOException, ReflectiveOperationException {
    List<String> texts = new ArrayList<>();
    for (String word : words()) {
      for (String written : new TreeSet<>(List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT), capital(word)))) {
        BEHIND.forEach(behind -> texts.add("bij " + written + behind));
        BEFORE.forEach(before -> List.of(" 12", " 12 ab", " De Klimop", "").forEach(behind -> texts.add(before + written + behind)));
      }
    }
    same(texts);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static void same(List<String> texts) throws IOException {
    Masker masker = MaskerTest.masker();
    List<String> wrong = new ArrayList<>();
    for (String text : texts) {
      Masked held = masker.mask(text, "nl");
      if (!held.spans().equals(masker.mask(text, "nl", Shape.unknown(text)).spans())) {
        wrong.add(text);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static Set<String> words() throws ReflectiveOperationException {
    Set<String> words = new TreeSet<>();
    for (Class<?> holder : List.of(Numbers.class, Addresses.class, Schools.class, Initials.class)) {
      for (Field field : holder.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          written(field.get(null)).forEach(text -> words(text, words));
        }
      }
    }
    return words;
  }

  private static Stream<String> written(Object value) {
    return value instanceof Collection<?> list ? list.stream().map(String::valueOf) : Stream.of(String.valueOf(value));
  }

  /** Whole alternatives of a pattern, without their signs: "[Bb]asisschool" gives "basisschool". */
  private static void words(String pattern, Set<String> into) {
    String plain = pattern.replaceAll("\\\\[pP]\\{\\w+\\}", "|").replaceAll("\\\\[a-zA-Z]", "|").replace("\\", "")
        .replaceAll("\\[\\p{Lu}(\\p{Ll})\\]", "$1").replaceAll("\\{\\d+,?\\d*\\}", "|").replace("?", "");
    for (String part : plain.split("[|()\\[\\]+*^$<>=!:]")) {
      Matcher word = WORD.matcher(part.strip());
      if (word.matches() && word.end() > 1) {
        into.add(part.strip());
      }
    }
  }
}
