package nl.meedenker.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedenker.provision.Provision;
import nl.meedenker.provision.Rung;

/** Reads dialogues/provisions/: the sociale kaart. */
final class ProvisionReader {
  private static final Map<String, Set<String>> VALUES = Map.of(
      "kind", Set.of("idea", "person", "volunteers", "peers", "place", "line", "professional", "referral", "safety"),
      "area", Set.of("national", "local"),
      "cost", Set.of("free", "small", "varies", "insured", "unknown"),
      "anonymous", Set.of("yes", "partly", "no"),
      "waiting", Set.of("none", "short", "match", "long", "unknown"),
      "asks", Set.of("nothing", "a-call", "few-hours", "weekly"));

  private static final Set<String> KEYS = Set.of("provision", "rung", "kind", "for", "ages", "concerns", "hypotheses", "contexts", "area", "cost",
      "anonymous", "channels", "languages", "waiting", "asks", "line", "site", "source", "checked", "unverified");

  private ProvisionReader() {}

  static List<Provision> read(YamlFile file) {
    List<Provision> all = new ArrayList<>();
    for (JsonNode node : file.root()) {
      file.keys(node, KEYS);
      String id = node.path("provision").asText();
      Rung rung = Rung.of(node.path("rung").asText());
      List<String> ages = YamlFile.list(node.path("ages"));
      if (rung == null || ages.size() != 2 || !ages.stream().allMatch(a -> a.matches("\\d{1,3}"))) {
        file.problem(id, "C11", "\"" + id + "\" needs a rung of the ladder and two ages in months");
        continue;
      }
      if (node.path("source").asText("").isBlank()) {
        file.problem(id, "C08", "\"" + id + "\" has no source");
      }
      all.add(new Provision(id, rung, value(file, id, node, "kind"), Set.copyOf(YamlFile.list(node.path("for"))), Integer.parseInt(ages.get(0)),
          Integer.parseInt(ages.get(1)),
          Set.copyOf(YamlFile.list(node.path("concerns"))), Set.copyOf(YamlFile.list(node.path("hypotheses"))),
          Set.copyOf(YamlFile.list(node.path("contexts"))),
          value(file, id, node, "area"), value(file, id, node, "cost"), anonymous(file, id, node), YamlFile.list(node.path("channels")),
          value(file, id, node, "waiting"),
          value(file, id, node, "asks"), node.path("line").asText(""), node.path("site").asText(""), node.path("source").asText(""),
          node.path("checked").asText(""),
          Set.copyOf(YamlFile.list(node.path("unverified")))));
    }
    return all;
  }

  /** Plain yes and no are booleans in YAML. */
  private static String anonymous(YamlFile file, String id, JsonNode node) {
    JsonNode value = node.path("anonymous");
    return value.isBoolean() ? value.asBoolean() ? "yes" : "no" : value(file, id, node, "anonymous");
  }

  private static String value(YamlFile file, String id, JsonNode node, String key) {
    String value = node.path(key).asText("");
    if (!VALUES.get(key).contains(value)) {
      file.problem(id, "C12",
          "\"" + id + "\": " + key + " is one of " + String.join(", ", VALUES.get(key).stream().sorted().toList()) + "; here \"" + value + "\"");
    }
    return value;
  }
}
