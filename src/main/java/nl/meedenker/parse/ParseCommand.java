package nl.meedenker.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;

/** JSON Lines in, one JSON line out for each, in their order; a line that is no JSON object gives its number and why, and the rest goes on. */
public final class ParseCommand {
  /** Longer lines are read up to here: no utterance of a person comes near it. */
  private static final int LINE_MAX = 1_000_000;

  private final ObjectMapper json = new ObjectMapper();
  private final Parser parser;

  public ParseCommand(Parser parser) {
    this.parser = parser;
  }

  /** @return whether every line could be read */
  public boolean run(BufferedReader in, Writer out) throws IOException {
    boolean all = true;
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      ObjectNode answer = answer(line, number);
      all &= !answer.has("error");
      out.write(json.writeValueAsString(answer));
      out.write('\n');
    }
    out.flush();
    return all;
  }

  private ObjectNode answer(String line, int number) {
    JsonNode asked;
    try {
      asked = line.length() > LINE_MAX ? null : json.readTree(line);
    } catch (JsonProcessingException e) {
      return error(number, "not JSON");
    }
    if (asked == null || !asked.isObject()) {
      return error(number, asked == null ? "longer than " + LINE_MAX + " characters" : "not a JSON object");
    }
    if (!asked.path("text").isTextual()) {
      return error(number, "no \"text\"");
    }
    String lang = asked.path("lang").asText("");
    ObjectNode answer = node(
        parser.parse(asked.path("text").asText(), lang.equals("nl") || lang.equals("en") ? lang : "", asked.path("asked").asText("")));
    ObjectNode named = json.createObjectNode();
    named.set("id", asked.has("id") ? asked.get("id") : json.nullNode());
    named.setAll(answer);
    return named;
  }

  private ObjectNode error(int number, String why) {
    return json.createObjectNode().put("line", number).put("error", why);
  }

  private ObjectNode node(Parsed parsed) {
    ObjectNode node = json.createObjectNode().put("lang", parsed.lang());
    parsed.topics().forEach(node.putArray("topics")::add);
    node.put("speaker", parsed.speaker()).put("signal", parsed.signal()).put("level", parsed.level())
        .put("score", Math.round(parsed.score() * 1000) / 1000.0).set("value", parsed.value());
    ArrayNode spans = node.putArray("spans");
    parsed.spans().forEach(s -> spans.addObject().put("start", s.start()).put("end", s.end()).put("type", s.kind().id()));
    ArrayNode terms = node.putArray("terms");
    parsed.terms().forEach(t -> terms.addObject().put("start", t.start()).put("end", t.end()).put("term", t.term()));
    return node;
  }
}
