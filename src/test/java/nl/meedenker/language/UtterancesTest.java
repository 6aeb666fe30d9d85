package nl.meedenker.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples that are learned from: enough of each, hardly any twice, and none of them held out as well. */
class UtterancesTest {
  private static final double NEAR_SHARE_MAX = 0.05;
  /** Lines that share so much of their words are nearly the same. */
  private static final double NEAR = 0.8;
  private static final int WORDS_MIN = 5;
  private static final int RARE_WORDS = 3;

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void thereAreEnoughOfEachConcern(String lang) throws IOException {
    int enough = lang.equals("nl") ? 150 : 75;
    Map<String, Long> counts = Fixture.utterances().examples(lang, ".txt").stream()
        .collect(Collectors.groupingBy(s -> s.concerns().get(0), TreeMap::new, Collectors.counting()));
    counts.remove("something-else");
    assertEquals(26, counts.size());
    counts.forEach((concern, count) -> assertTrue(count >= enough, concern + ": " + count));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void halfOfTheSafetySentencesOnlyLookLikeIt(String lang) throws IOException {
    List<Sentence> all = Fixture.utterances().sentences(lang, ".txt");
    long alike = all.stream().filter(s -> s.kind().equals("none")).count();
    assertTrue(all.size() >= 2000, all.size() + " sentences");
    assertTrue(alike >= 0.4 * all.size() && alike <= 0.6 * all.size(), alike + " look-alikes of " + all.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void hardlyAnyLineStandsTwice(String lang) throws IOException {
    List<String> lines = training(lang);
    List<String> near = near(lines, lines);
    System.out.println(lang + ": " + near.size() + " of " + lines.size() + " training lines are nearly the same as another");
    assertTrue(near.size() <= NEAR_SHARE_MAX * lines.size(), near.size() + " of " + lines.size() + ", such as " + near.stream().limit(5).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void whatIsHeldOutIsNotLearned(String lang) throws IOException {
    List<String> held = new ArrayList<>(texts(Fixture.utterances().examples(lang, ".check.txt")));
    Fixture.utterances().sentences(lang, ".check.txt").forEach(s -> held.add(s.text()));
    held.addAll(Strangers.texts(lang));
    List<String> leaked = near(held, training(lang));
    System.out.println(lang + ": " + leaked.size() + " of " + held.size() + " held-out lines are nearly the same as a training line");
    assertTrue(leaked.size() <= 0.01 * held.size(), leaked.toString());
  }

  private static List<String> training(String lang) throws IOException {
    List<String> lines = new ArrayList<>(texts(Fixture.utterances().examples(lang, ".txt")));
    Fixture.utterances().sentences(lang, ".txt").forEach(s -> lines.add(s.text()));
    return lines;
  }

  private static List<String> texts(List<Sample> samples) {
    return samples.stream().map(Sample::text).toList();
  }

  /** The lines that are nearly the same as another one of the others; compared only where they share a rare word. */
  private static List<String> near(List<String> lines, List<String> others) {
    Map<String, Integer> seen = new HashMap<>();
    List<Set<String>> words = others.stream().map(UtterancesTest::words).toList();
    words.forEach(w -> w.forEach(word -> seen.merge(word, 1, Integer::sum)));
    Map<String, List<Integer>> where = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      for (String word : words.get(i)) {
        where.computeIfAbsent(word, k -> new ArrayList<>()).add(i);
      }
    }
    List<String> near = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int self = lines == others ? i : -1;
      Set<String> own = words(lines.get(i));
      Stream<Integer> candidates = own.stream().sorted(Comparator.comparing((String w) -> seen.getOrDefault(w, 0)).thenComparing(w -> w))
          .limit(RARE_WORDS)
          .flatMap(w -> where.getOrDefault(w, List.of()).stream());
      if (own.size() >= WORDS_MIN && candidates.anyMatch(j -> j != self && alike(own, words.get(j)))) {
        near.add(lines.get(i));
      }
    }
    return near;
  }

  private static boolean alike(Set<String> a, Set<String> b) {
    long both = a.stream().filter(b::contains).count();
    return both >= NEAR * (a.size() + b.size() - both);
  }

  private static Set<String> words(String line) {
    return new HashSet<>(List.of(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")));
  }

  @Test
  void aPartOfTheExamplesIsAlwaysTheSamePart() throws IOException {
    List<Sample> all = Fixture.utterances().examples("en", ".txt");
    List<Sample> half = Fixture.utterances().part(4).examples("en", ".txt");
    List<Sample> quarter = Fixture.utterances().part(2).examples("en", ".txt");
    assertEquals(half, Fixture.utterances().part(4).examples("en", ".txt"));
    assertTrue(half.containsAll(quarter) && all.containsAll(half));
    assertEquals(0.5, (double) half.size() / all.size(), 0.05);
    assertNotEquals(Fixture.utterances().hash("en"), Fixture.utterances().part(4).hash("en"));
  }
}
