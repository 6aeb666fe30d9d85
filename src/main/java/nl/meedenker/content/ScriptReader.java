package nl.meedenker.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.meedenker.dialogue.AgeLine;
import nl.meedenker.dialogue.Concern;
import nl.meedenker.dialogue.Dialogue;
import nl.meedenker.dialogue.Question;
import nl.meedenker.dialogue.Script.HelpLine;
import nl.meedenker.dialogue.Script.HypothesisFacts;
import nl.meedenker.dialogue.Sign;
import nl.meedenker.dialogue.Slot;
import nl.meedenker.dialogue.Tip;
import nl.meedenker.dialogue.Vocabulary;
import nl.meedenker.dialogue.Weight;

/** Turns the data files of dialogues/ into objects. What is wrong goes to the diagnostics; what is right is returned all the same. */
final class ScriptReader {
  private static final int MONTHS_MAX = 287;

  private ScriptReader() {}

  static Vocabulary vocabulary(YamlFile file) {
    List<Slot> slots = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonNode node : file.root().path("slots")) {
      file.keys(node, Set.of("slot", "type", "scope", "many", "alone", "sensitive", "values"));
      String id = node.path("slot").asText();
      if (!seen.add(id)) {
        file.problem(id, "C06", "the slot \"" + id + "\" stands twice");
      }
      Slot.Type type = constant(file, Slot.Type.class, node.path("type").asText("choice"), id);
      Slot.Scope scope = constant(file, Slot.Scope.class, node.path("scope").asText("child"), id);
      slots.add(new Slot(id, type, scope, YamlFile.yes(node.path("many")), Set.copyOf(YamlFile.list(node.path("alone"))),
          YamlFile.yes(node.path("sensitive")),
          YamlFile.list(node.path("values"))));
    }
    return new Vocabulary(slots);
  }

  static Dialogue dialogue(YamlFile file, Vocabulary vocabulary) {
    List<Dialogue.Phase> phases = new ArrayList<>();
    int order = 0;
    for (JsonNode phase : file.root().path("phases")) {
      file.keys(phase, Set.of("phase", "most", "questions"));
      List<Question> questions = new ArrayList<>();
      for (JsonNode node : phase.path("questions")) {
        file.keys(node, Set.of("question", "slot", "ask", "weight", "free", "domain", "follow", "fields", "replies"));
        String id = node.path("question").asText();
        String slot = node.path("slot").asText();
        if (vocabulary.slot(slot) == null) {
          file.unknown("D07", "slot", slot, vocabulary.slots().stream().map(Slot::id).toList());
          continue;
        }
        questions.add(new Question(id, slot, phase.path("phase").asText(), order++,
            constant(file, Question.When.class, node.path("ask").asText("when-concluded"), id),
            constant(file, Weight.class, node.path("weight").asText("could"), id), YamlFile.yes(node.path("free")), node.path("domain").asText(""),
            YamlFile.yes(node.path("follow")),
            YamlFile.list(node.path("fields")), node.path("replies").isArray() ? YamlFile.list(node.path("replies")) : List.of(),
            node.path("replies").asText("").equals("signs-of-the-concern")));
      }
      phases.add(new Dialogue.Phase(phase.path("phase").asText(), phase.path("most").asInt(99), questions));
    }
    return new Dialogue(file.root().path("dialogue").asText(), phases);
  }

  static Concern concern(YamlFile file) {
    JsonNode root = file.root();
    file.keys(root, Set.of("concern", "light", "domains", "ordinary", "signs", "tips", "matrix"));
    String id = root.path("concern").asText();
    Map<String, String> sources = new LinkedHashMap<>();
    List<AgeLine> lines = new ArrayList<>();
    for (JsonNode node : root.path("ordinary")) {
      file.keys(node, Set.of("line", "from", "to", "source"));
      String line = node.path("line").asText();
      ages(file, line, node);
      sources.put(line, source(file, line, node));
      lines.add(new AgeLine(line, id, node.path("from").asInt(), node.path("to").asInt()));
    }
    List<Concern.AgedSign> signs = new ArrayList<>();
    for (JsonNode node : root.path("signs")) {
      file.keys(node, Set.of("sign", "from", "to", "who", "soon", "source"));
      String sign = node.path("sign").asText();
      ages(file, sign, node);
      if (!sign.startsWith(id + ".")) {
        file.problem(sign, "C09", "the sign \"" + sign + "\" starts with its concern: \"" + id + ".\"");
      }
      signs.add(new Concern.AgedSign(new Sign(sign, id, node.path("who").asText(), node.path("soon").asText()), node.path("from").asInt(0),
          node.path("to").asInt(MONTHS_MAX),
          source(file, sign, node)));
    }
    List<Tip> tips = new ArrayList<>();
    for (JsonNode node : root.path("tips")) {
      file.keys(node, Set.of("tip", "rung", "from", "to", "asks", "source"));
      String tip = node.path("tip").asText();
      ages(file, tip, node);
      sources.put(tip, source(file, tip, node));
      tips.add(new Tip(tip, id, node.path("rung").asInt(1), node.path("from").asInt(0), node.path("to").asInt(MONTHS_MAX),
          node.path("asks").asText("nothing")));
    }
    return new Concern(id, YamlFile.yes(root.path("light")), YamlFile.list(root.path("domains")), lines, signs, tips, sources);
  }

  private static void ages(YamlFile file, String id, JsonNode node) {
    int from = node.path("from").asInt(0);
    int to = node.path("to").asInt(MONTHS_MAX);
    if (from < 0 || to > MONTHS_MAX || from > to) {
      file.problem(id, "C07", "ages run from 0 to " + MONTHS_MAX + " months, the youngest first; here " + from + " to " + to);
    }
  }

  private static String source(YamlFile file, String id, JsonNode node) {
    String source = node.path("source").asText("");
    if (source.isBlank()) {
      file.problem(id, "C08", "\"" + id + "\" has no source");
    }
    return source;
  }

  static List<HypothesisFacts> hypotheses(YamlFile file) {
    List<HypothesisFacts> all = new ArrayList<>();
    for (JsonNode node : file.root()) {
      file.keys(node, Set.of("hypothesis", "domain", "route", "safety", "source"));
      String id = node.path("hypothesis").asText();
      all.add(new HypothesisFacts(id, node.path("domain").asText(), node.path("route").asText().equals("professional"),
          YamlFile.yes(node.path("safety")), source(file, id, node)));
    }
    return all;
  }

  static List<HelpLine> lines(YamlFile file) {
    List<HelpLine> all = new ArrayList<>();
    for (JsonNode node : file.root()) {
      file.keys(node, Set.of("line", "phone", "phone2", "site", "chat", "free", "anonymous", "always", "source", "checked", "unverified"));
      String id = node.path("line").asText();
      all.add(new HelpLine(id, node.path("phone").asText(""), node.path("phone2").asText(""), node.path("site").asText(""),
          YamlFile.yes(node.path("chat")),
          YamlFile.yes(node.path("anonymous")), source(file, id, node), node.path("checked").asText(""),
          Set.copyOf(YamlFile.list(node.path("unverified")))));
    }
    return all;
  }

  static <E extends Enum<E>> E constant(YamlFile file, Class<E> type, String id, String place) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(id)) {
        return constant;
      }
    }
    file.problem(place, "C10", "\"" + id + "\" at \"" + place + "\" is no " + type.getSimpleName().toLowerCase(Locale.ROOT));
    return type.getEnumConstants()[0];
  }
}
