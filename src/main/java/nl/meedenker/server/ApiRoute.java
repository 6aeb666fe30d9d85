package nl.meedenker.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.meedenker.codec.StateException;
import nl.meedenker.conversation.Reply;
import nl.meedenker.conversation.Said;
import nl.meedenker.dialogue.DialogueState;

/** The same turn as JSON (web/openapi.yaml). An error is a problem document and never says what was sent. */
final class ApiRoute {
  private static final ObjectMapper MAPPER = new ObjectMapper(
      JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(16).maxStringLength(200_000).build()).build());

  private final Supplier<Service> service;

  ApiRoute(Supplier<Service> service) {
    this.service = service;
  }

  void turn(RoutingContext context) {
    Service now = service.get();
    JsonNode body;
    try {
      body = MAPPER.readTree(context.body().buffer() == null ? new byte[0] : context.body().buffer().getBytes());
    } catch (JsonProcessingException e) {
      problem(context, 400, "not-json", "The body is not JSON.");
      return;
    } catch (java.io.IOException e) {
      problem(context, 400, "not-json", "The body cannot be read.");
      return;
    }
    if (body == null || !body.isObject()) {
      problem(context, 400, "not-an-object", "The body is a JSON object.");
      return;
    }
    String lang = body.path("lang").asText("nl").equals("en") ? "en" : "nl";
    try {
      Reply reply;
      if (body.path("state").isMissingNode() || body.path("state").isNull()) {
        DialogueState fresh = now.conversation().start(lang, now.today().get()).turn().state();
        reply = body.has("said")
            ? now.conversation().take(fresh, said(body.path("said")), now.today().get())
            : now.conversation().start(lang, now.today().get());
      } else {
        DialogueState state = now.states().read(body.path("state"), new ArrayList<>());
        reply = body.has("said")
            ? now.conversation().take(state, said(body.path("said")), now.today().get())
            : now.conversation().show(state, body.path("view").asText(""), now.today().get());
      }
      context.response().putHeader("Content-Type", "application/json; charset=utf-8").end(now.turns().node(reply).toString());
    } catch (StateException e) {
      problem(context, 400, "no-state", e.getMessage());
    }
  }

  private static Said said(JsonNode node) {
    List<String> values = new ArrayList<>();
    node.path("values").forEach(v -> {
      if (v.isTextual() && v.asText().length() <= 80 && values.size() < 40) {
        values.add(v.asText());
      }
    });
    Map<String, String> fields = new LinkedHashMap<>();
    node.path("fields").fields().forEachRemaining(e -> fields.put(e.getKey(), FormReader.clean(e.getValue().asText(""))));
    String move = node.path("move").asText("next");
    return new Said(node.path("asked").asText(""), node.path("kind").asText(""), move.isEmpty() ? "next" : move, values,
        FormReader.clean(node.path("text").asText("")), fields);
  }

  static void problem(RoutingContext context, int status, String type, String title) {
    ObjectNode problem = MAPPER.createObjectNode();
    problem.put("type", "about:blank#" + type).put("title", title).put("status", status);
    context.response().setStatusCode(status).putHeader("Content-Type", "application/problem+json").end(problem.toString());
  }
}
