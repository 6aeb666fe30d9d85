package nl.meedenker.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meedenker.dialogue.AgeRange;

/** Reads {@code signs.yaml}: shared phrases, those of every sign, and which of them count whatever concern leads. */
final class SignReader {
  private static final String SLOT = "red-flag";

  private final JsonNode tree;
  private final List<Phrase> said = new ArrayList<>();
  private final List<Phrase> urgent = new ArrayList<>();
  private final Map<String, AgeRange> ages = new HashMap<>();

  private SignReader(JsonNode tree) {
    this.tree = tree;
  }

  static SignWords read(JsonNode tree) {
    SignReader reader = new SignReader(tree);
    tree.path("signs").fields().forEachRemaining(
        concern -> concern.getValue().fields().forEachRemaining(sign -> reader.sign(concern.getKey() + "." + sign.getKey(), sign.getValue())));
    tree.path("urgent").fields().forEachRemaining(sign -> reader.phrases(sign.getKey(), sign.getValue(), reader.urgent));
    return new SignWords(reader.said, reader.urgent, reader.ages);
  }

  private void sign(String value, JsonNode sign) {
    AgeRange range = AgeRange.parse(sign.path("ages").asText());
    if (range != null) {
      ages.put(value, range);
    }
    phrases(value, sign, said);
  }

  private void phrases(String value, JsonNode lists, List<Phrase> into) {
    lists.path("like").forEach(shared -> phrases(value, tree.path("shared").path(shared.asText()), into));
    for (String lang : List.of("nl", "en")) {
      lists.path(lang).forEach(line -> into.add(Phrase.parse(SLOT, value, lang, line.asText())));
    }
  }
}
