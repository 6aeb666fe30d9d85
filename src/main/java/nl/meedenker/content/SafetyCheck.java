package nl.meedenker.content;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meedenker.conversation.SafetyGuide;
import nl.meedenker.dialogue.Script;
import nl.meedenker.safety.Kind;

/** Holds what follows a signal against lines and texts: a service that is not there, or a question without words, is a mistake that nobody may meet. */
final class SafetyCheck {
  private static final Set<String> LEVELS = Set.of("acute", "urgent", "concern");

  private final YamlFile file;
  private final Script script;

  SafetyCheck(YamlFile file, Script script) {
    this.file = file;
    this.script = script;
  }

  void check(SafetyGuide guide) {
    Set<String> kinds = Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.toSet());
    kinds.add("unknown");
    guide.lines().forEach((key, lines) -> {
      String plain = key.replace("@child", "");
      int dot = plain.lastIndexOf('.');
      if (dot < 0 || !kinds.contains(plain.substring(0, dot)) || !LEVELS.contains(plain.substring(dot + 1))) {
        file.unknown("C16", "kind and level", key, kinds);
      }
      lines.stream().filter(l -> !script.lines().containsKey(l)).forEach(l -> file.unknown("C17", "help line", l, script.lines().keySet()));
    });
    for (String kind : kinds) {
      for (String level : List.of("acute", "urgent")) {
        words("safety." + kind + "." + level + ".recognise", "safety." + kind + "." + level + ".now");
        if (!kind.equals("none") && !guide.lines().containsKey(kind + "." + level)) {
          file.problem("lines", "C18", "no help lines for " + kind + "." + level);
        }
      }
    }
    guide.gentle().forEach((question, replies) -> {
      words("gentle." + question + ".prompt", "gentle." + question + ".why");
      replies.forEach(r -> words("gentle." + question + "." + r.id()));
    });
    guide.choices().forEach((choice, signal) -> {
      if (!kinds.contains(signal.kind())) {
        file.unknown("C19", "kind", signal.kind(), kinds);
      }
      if (!signal.question().isEmpty() && !guide.gentle().containsKey(signal.question())) {
        file.unknown("C20", "gentle question", signal.question(), guide.gentle().keySet());
      }
      String slot = choice.substring(0, choice.indexOf('='));
      String value = choice.substring(choice.indexOf('=') + 1);
      if (script.vocabulary().slot(slot) == null || !script.vocabulary().slot(slot).accepts(value)) {
        file.problem(value, "C21", "\"" + choice + "\" is no value of the vocabulary");
      }
    });
  }

  private void words(String... ids) {
    for (String id : ids) {
      if (!id.startsWith("safety.none.") && !script.texts().get("nl").containsKey(id)) {
        file.problem("lines", "T06", "no words for \"" + id + "\"");
      }
    }
  }
}
