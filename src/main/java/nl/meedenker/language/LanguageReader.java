package nl.meedenker.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.meedenker.files.SourceFiles;
import nl.meedenker.files.YamlTrees;

/** Reads the word lists of {@code dialogues/utterances}: {@code spelling.yaml}, {@code topics.yaml}, {@code slots.yaml}, {@code mentions.yaml}, {@code answers.yaml} and {@code signs.yaml}. */
final class LanguageReader {
  private final SourceFiles files;
  private final YamlTrees trees;

  LanguageReader(SourceFiles files, YamlTrees trees) {
    this.files = files;
    this.trees = trees;
  }

  LanguageData read() throws IOException {
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
    return new LanguageData(spelling, topics, said, mentions, answers(), SignReader.read(tree("signs.yaml")), explicit, known);
  }

  /** Further ways of answering: not among the known words, so that what the concerns learned stays as it is when a line is added. */
  private List<Phrase> answers() throws IOException {
    List<Phrase> said = new ArrayList<>();
    JsonNode answers = tree("answers.yaml");
    answers.path("slots").fields().forEachRemaining(slot -> phrases(slot.getKey(), slot.getValue(), said));
    phrases(Speakers.CUES, answers.path("speaker-cue"), said);
    return said;
  }

  private Spelling spelling() throws IOException {
    JsonNode tree = tree("spelling.yaml");
    Map<String, String> forms = new HashMap<>();
    tree.path("short").fields().forEachRemaining(e -> forms.put(e.getKey(), e.getValue().asText()));
    Set<String> never = new HashSet<>();
    tree.path("never").forEach(w -> never.add(w.asText()));
    return new Spelling(forms, never);
  }

  /** The words that stand in two examples or more. */
  static Set<String> common(List<Sample> samples, Spelling spelling) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sample sample : samples) {
      Words.of(sample.text(), spelling).stream().map(Word::text).distinct().forEach(w -> counts.merge(w, 1, Integer::sum));
    }
    Set<String> common = new TreeSet<>();
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
    if (!files.has(Utterances.FOLDER + name)) {
      throw new NoSuchFileException(Utterances.FOLDER + name);
    }
    return trees.tree(files, Utterances.FOLDER + name);
  }
}
