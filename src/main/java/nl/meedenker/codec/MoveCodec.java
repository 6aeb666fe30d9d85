package nl.meedenker.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.Slot;
import nl.meedenker.dialogue.Vocabulary;

/** One move as JSON: an object with one key, the kind of move. */
final class MoveCodec {
  private static final int WORDS_MAX = 700;
  private static final int VALUES_MAX = 12;
  private static final String ID = "[A-Za-z0-9:._=-]{0,80}";

  private final Vocabulary vocabulary;

  MoveCodec(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  ObjectNode write(Move move) {
    ObjectNode node = StateCodec.MAPPER.createObjectNode();
    if (move instanceof Move.Answer answer) {
      ObjectNode told = node.putObject("answer");
      told.put("asked", answer.asked());
      given(told.putObject("given"), answer.given());
      if (answer.typed()) {
        told.put("typed", true);
      }
    } else if (move instanceof Move.Skip skip) {
      node.put("skip", skip.question());
    } else if (move instanceof Move.Change change) {
      node.put("change", change.question());
    } else if (move instanceof Move.Reject reject) {
      node.put("reject", reject.id());
    } else if (move instanceof Move.Keep keep) {
      node.put("keep", keep.id());
    } else if (move instanceof Move.Remove remove) {
      node.putObject("remove").put("slot", remove.slot()).put("value", remove.value());
    } else if (move instanceof Move.Raise raise) {
      node.putObject("signal").put("kind", raise.kind()).put("level", raise.level()).put("rule", raise.rule()).put("question", raise.question())
          .put("voice", raise.voice());
    } else if (move instanceof Move.PutRight right) {
      node.putObject("right").put("signal", right.signal()).put("how", right.how());
    } else if (move instanceof Move.Clarify clarify) {
      ObjectNode unsure = node.putObject("clarify");
      unsure.put("asked", clarify.asked()).put("slot", clarify.slot());
      clarify.candidates().forEach(unsure.putArray("candidates")::add);
      given(unsure.putObject("given"), clarify.given());
    } else if (move instanceof Move.NotUnderstood not) {
      node.put("not-understood", not.asked());
    } else if (move instanceof Move.Finish) {
      node.put("finish", true);
    } else if (move instanceof Move.GoOn) {
      node.put("go-on", true);
    } else if (move instanceof Move.Reopen reopen) {
      node.putObject("reopen").put("months", reopen.months()).put("askFirst", reopen.askFirst());
    } else if (move instanceof Move.OtherChild) {
      node.put("other-child", true);
    } else if (move instanceof Move.Confirm) {
      node.put("confirm", true);
    }
    return node;
  }

  private static void given(ObjectNode node, Map<String, List<String>> given) {
    given.forEach((slot, values) -> values.forEach(node.withArray("/" + slot)::add));
  }

  /** The move, or null when it is none that is known. */
  Move read(JsonNode node, List<String> unknown) {
    if (!node.isObject() || node.size() != 1) {
      unknown.add("move");
      return null;
    }
    String kind = node.fieldNames().next();
    JsonNode body = node.get(kind);
    return switch (kind) {
      case "answer" -> answer(body, unknown);
      case "skip" -> new Move.Skip(id(body));
      case "change" -> new Move.Change(id(body));
      case "reject" -> new Move.Reject(id(body));
      case "keep" -> new Move.Keep(id(body));
      case "remove" -> new Move.Remove(id(body.path("slot")), id(body.path("value")));
      case "signal" ->
        new Move.Raise(id(body.path("kind")), id(body.path("level")), id(body.path("rule")), id(body.path("question")), id(body.path("voice")));
      case "right" -> new Move.PutRight(body.path("signal").asInt(-1), id(body.path("how")));
      case "clarify" -> clarify(body, unknown);
      case "not-understood" -> new Move.NotUnderstood(id(body));
      case "finish" -> new Move.Finish();
      case "go-on" -> new Move.GoOn();
      case "reopen" -> new Move.Reopen(Math.max(0, Math.min(1200, body.path("months").asInt(0))), body.path("askFirst").asBoolean(false));
      case "other-child" -> new Move.OtherChild();
      case "confirm" -> new Move.Confirm();
      default -> {
        unknown.add(kind.matches(ID) ? kind : "move");
        yield null;
      }
    };
  }

  private Move answer(JsonNode body, List<String> unknown) {
    Map<String, List<String>> given = given(body.path("given"), unknown);
    return given.isEmpty() ? null : new Move.Answer(id(body.path("asked")), given, body.path("typed").asBoolean(false));
  }

  private Move clarify(JsonNode body, List<String> unknown) {
    Slot slot = vocabulary.slot(id(body.path("slot")));
    if (slot == null) {
      unknown.add("clarify");
      return null;
    }
    List<String> candidates = new ArrayList<>();
    body.path("candidates").forEach(c -> {
      if (slot.accepts(c.asText()) && slot.type() != Slot.Type.WORDS && candidates.size() < VALUES_MAX) {
        candidates.add(c.asText());
      }
    });
    return candidates.isEmpty() ? null : new Move.Clarify(id(body.path("asked")), slot.id(), candidates, given(body.path("given"), unknown));
  }

  private Map<String, List<String>> given(JsonNode node, List<String> unknown) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    node.fields().forEachRemaining(e -> {
      Slot slot = vocabulary.slot(e.getKey());
      if (slot == null) {
        unknown.add(e.getKey().matches(ID) ? e.getKey() : "slot");
        return;
      }
      List<String> values = new ArrayList<>();
      e.getValue().forEach(v -> {
        String value = v.asText();
        if (!v.isTextual() || !slot.accepts(value)) {
          unknown.add(value.matches(ID) ? slot.id() + "=" + value : slot.id());
        } else if (values.size() < VALUES_MAX) {
          values.add(slot.type() == Slot.Type.WORDS && value.length() > WORDS_MAX ? value.substring(0, WORDS_MAX) : value);
        }
      });
      if (!values.isEmpty()) {
        given.put(slot.id(), values);
      }
    });
    return given;
  }

  private static String id(JsonNode node) {
    String id = node.asText("");
    return id.matches(ID) ? id : "";
  }
}
