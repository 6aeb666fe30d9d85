package nl.meedenker.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.Vocabulary;

/** The state of a conversation as readable JSON. Thread-safe. */
public final class StateCodec {
  /** More is no state of ours. */
  public static final int CHARS_MAX = 120_000;

  static final ObjectMapper MAPPER = new ObjectMapper(
      JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(12).maxStringLength(8_000).build()).build());

  private static final Set<String> LANGUAGES = Set.of("nl", "en");
  private static final Set<String> DIALOGUES = Set.of("parent", "youth");

  private final MoveCodec moves;
  private final String version;

  /** @param version the content version that new states carry */
  public StateCodec(Vocabulary vocabulary, String version) {
    this.moves = new MoveCodec(vocabulary);
    this.version = version;
  }

  public String write(DialogueState state) {
    return node(state).toString();
  }

  public ObjectNode node(DialogueState state) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("dialogue", state.dialogue());
    node.put("lang", state.lang());
    node.put("content", state.content());
    ArrayNode all = node.putArray("moves");
    state.moves().forEach(m -> all.add(moves.write(m)));
    return node;
  }

  /** @throws StateException when this is no state */
  public DialogueState read(String json) {
    return read(json, new ArrayList<>());
  }

  /**
   * Reads a state. What the vocabulary does not know is left out and listed.
   *
   * @param unknown takes the ids that were left out
   * @throws StateException when this is no state
   */
  public DialogueState read(String json, List<String> unknown) {
    if (json == null || json.isBlank() || json.length() > CHARS_MAX) {
      throw new StateException(json == null || json.isBlank() ? "no state" : "the state is too large");
    }
    return read(parse(json), unknown);
  }

  /** @throws StateException when this is no state */
  public DialogueState read(JsonNode node, List<String> unknown) {
    if (!node.isObject() || !node.path("moves").isArray() || !node.path("dialogue").isTextual()) {
      throw new StateException("not a state of this assistant");
    }
    String dialogue = node.path("dialogue").asText();
    if (!DIALOGUES.contains(dialogue)) {
      throw new StateException("a state of another dialogue");
    }
    if (node.path("moves").size() > DialogueState.MOVES_MAX) {
      throw new StateException("the state has too many moves");
    }
    List<Move> read = new ArrayList<>();
    for (JsonNode move : node.path("moves")) {
      Move known = moves.read(move, unknown);
      if (known != null) {
        read.add(known);
      }
    }
    String lang = LANGUAGES.contains(node.path("lang").asText()) ? node.path("lang").asText() : "nl";
    return new DialogueState(dialogue, lang, version, read);
  }

  static JsonNode parse(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (node == null) {
        throw new StateException("not JSON");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new StateException("not JSON");
    }
  }
}
