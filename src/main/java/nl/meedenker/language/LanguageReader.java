package nl.meedenker.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the word lists of {@code dialogues/utterances}: {@code spelling.yaml}, {@code topics.yaml}, {@code slots.yaml}, {@code mentions.yaml} and {@code signs.yaml}. */
final class LanguageReader {
  private final YAMLMapper mapper = new YAMLMapper();
  private final Path folder;

  LanguageReader(Path folder) {
    this.folder = folder;
  }

  /** @param samples the examples for training; words that stand in two of them exist */
  LanguageData read(List<Sample> samples) throws IOException {
    Spelling spelling = spelling();
    List<Phrase> topics = new ArrayList<>();
    phrases("concern", tree("topics.yaml"), topics);
    List<Phrase> said = new ArrayList<>();
    JsonNode slots = tree("slots.yaml");
    slots.path("slots").fields().forEachRemaining(slot -> phrases(slot.getKey(), slot.getValue(), said));
    phrases("meta", slots.path("meta"), said);
    phrases("speaker", slots.path("speaker"), said);
    List<Phrase> mentions = new ArrayList<>();
    tree("mentions.yaml").fields().forEachRemaining(slot -> phrases(slot.getKey(), slot.getValue(), mentions));
    Set<String> explicit = new HashSet<>();
    slots.path("explicit").forEach(e -> explicit.add(e.asText()));
    Set<String> known = new HashSet<>(Phrases.wordsOf(topics));
    known.addAll(Phrases.wordsOf(said));
    tree("spelling.yaml").path("known").forEach(w -> known.add(w.asText()));
    known.addAll(common(samples, spelling));
    return new LanguageData(spelling, topics, said, mentions, SignReader.read(tree("signs.yaml")), explicit, known);
  }

  private Spelling spelling() throws IOException {
    JsonNode tree = tree("spelling.yaml");
    Map<String, String> forms = new HashMap<>();
    tree.path("short").fields().forEachRemaining(e -> forms.put(e.getKey(), e.getValue().asText()));
    Set<String> never = new HashSet<>();
    tree.path("never").forEach(w -> never.add(w.asText()));
    return new Spelling(forms, never);
  }

  private static Set<String> common(List<Sample> samples, Spelling spelling) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sample sample : samples) {
      Words.of(sample.text(), spelling).stream().map(Word::text).distinct().forEach(w -> counts.merge(w, 1, Integer::sum));
    }
    Set<String> common = new HashSet<>();
    counts.forEach((word, count) -> {
      if (count >= 2) {
        common.add(word);
      }
    });
    return common;
  }

  private static void phrases(String slot, JsonNode values, List<Phrase> into) {
    values.fields().forEachRemaining(value -> value.getValue().fields().forEachRemaining(lang -> lang.getValue().forEach(
        line -> into.add(Phrase.parse(slot, value.getKey(), lang.getKey(), line.asText())))));
  }

  private JsonNode tree(String name) throws IOException {
    return mapper.readTree(folder.resolve(name).toFile());
  }
}
