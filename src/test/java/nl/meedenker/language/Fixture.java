package nl.meedenker.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.meedenker.conversation.Interpretation;
import nl.meedenker.conversation.Utterance;
import nl.meedenker.dialogue.Slot;
import nl.meedenker.dialogue.Vocabulary;
import nl.meedenker.files.Kept;

/** The interpreter of the real word lists, built once for all tests of this room. */
final class Fixture {
  static final Kept KEPT = new Kept(Path.of("target", "kept", "models"));
  private static OpenNlpInterpreter interpreter;

  private Fixture() {}

  static synchronized OpenNlpInterpreter interpreter() {
    try {
      if (interpreter == null) {
        interpreter = OpenNlpInterpreter.build(utterances(), line -> {}, vocabulary());
      }
      return interpreter;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Utterances utterances() throws IOException {
    return Utterances.read(Path.of(""), KEPT);
  }

  static Interpretation said(String words, String lang, String asked) {
    return interpreter().interpret(new Utterance(words, lang, asked, asked, Set.of(), "sleep"));
  }

  static Vocabulary vocabulary() throws IOException {
    List<Slot> slots = new ArrayList<>();
    for (JsonNode slot : new YAMLMapper().readTree(Path.of("dialogues/vocabulary.yaml").toFile()).path("slots")) {
      List<String> values = new ArrayList<>();
      slot.path("values").forEach(v -> values.add(v.asText()));
      Set<String> alone = new HashSet<>();
      slot.path("alone").forEach(v -> alone.add(v.asText()));
      slots.add(new Slot(slot.path("slot").asText(), Slot.Type.valueOf(slot.path("type").asText().toUpperCase(Locale.ROOT)),
          Slot.Scope.valueOf(slot.path("scope").asText().toUpperCase(Locale.ROOT)), slot.path("many").asBoolean(), alone,
          slot.path("sensitive").asBoolean(), values));
    }
    return new Vocabulary(slots);
  }
}
