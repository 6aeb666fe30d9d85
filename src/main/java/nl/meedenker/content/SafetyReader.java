package nl.meedenker.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedenker.conversation.SafetyGuide;

/** Reads dialogues/safety/signals.yaml, and hands the lexicon on as plain maps. */
final class SafetyReader {
  private static final Set<String> FOLLOWS = Set.of("acute", "urgent", "cleared", "stays");

  private SafetyReader() {}

  static SafetyGuide read(YamlFile file) {
    JsonNode root = file.root();
    file.keys(root, Set.of("lines", "gentle", "questions", "choices"));
    Map<String, List<String>> lines = new LinkedHashMap<>();
    root.path("lines").fields().forEachRemaining(e -> lines.put(e.getKey(), YamlFile.list(e.getValue())));
    Map<String, List<SafetyGuide.GentleReply>> gentle = new LinkedHashMap<>();
    root.path("gentle").fields().forEachRemaining(e -> {
      List<SafetyGuide.GentleReply> replies = new ArrayList<>();
      for (JsonNode reply : e.getValue()) {
        // Plain yes and no are booleans in YAML.
        JsonNode id = reply.path("id");
        String follows = reply.path("follows").asText();
        if (!FOLLOWS.contains(follows)) {
          file.unknown("C13", "consequence", follows, FOLLOWS);
        }
        replies.add(new SafetyGuide.GentleReply(id.isBoolean() ? id.asBoolean() ? "yes" : "no" : id.asText(), follows));
      }
      gentle.put(e.getKey(), replies);
    });
    Map<String, String> questions = new LinkedHashMap<>();
    root.path("questions").fields().forEachRemaining(e -> questions.put(e.getKey(), e.getValue().asText()));
    Map<String, SafetyGuide.ChoiceSignal> choices = new LinkedHashMap<>();
    for (JsonNode node : root.path("choices")) {
      file.keys(node, Set.of("slot", "value", "kind", "level", "question"));
      JsonNode value = node.path("value");
      String code = value.isBoolean() ? value.asBoolean() ? "yes" : "no" : value.asText();
      choices.put(node.path("slot").asText() + "=" + code,
          new SafetyGuide.ChoiceSignal(node.path("kind").asText(), node.path("level").asText(), node.path("question").asText("")));
    }
    return new SafetyGuide(lines, gentle, questions, choices);
  }

  /** Lists of the same name are joined, so that a lexicon can be spread over files. */
  @SuppressWarnings("unchecked")
  static void merge(Map<String, Object> into, YamlFile file) {
    Map<String, Object> more = new ObjectMapper().convertValue(file.root(), Map.class);
    more.forEach((key, value) -> into.merge(key, value, SafetyReader::join));
  }

  @SuppressWarnings("unchecked")
  private static Object join(Object a, Object b) {
    if (a instanceof List<?> x && b instanceof List<?> y) {
      List<Object> all = new ArrayList<>(x);
      all.addAll(y);
      return all;
    }
    if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
      Map<Object, Object> all = new LinkedHashMap<>(x);
      y.forEach((k, v) -> all.merge(k, v, SafetyReader::join));
      return all;
    }
    return b;
  }
}
