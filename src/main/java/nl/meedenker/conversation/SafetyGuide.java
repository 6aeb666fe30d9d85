package nl.meedenker.conversation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What follows a signal, as data: whom to name, which gentle question fits, and which choices are a signal themselves. Works without rules and without a model.
 *
 * @param lines help lines by "kind.level", and by "kind.level@child" for a child or teenager
 * @param gentle the replies to each gentle question, with what follows: acute, urgent, cleared or stays
 * @param questions the gentle question for a combination of answers, by kind
 * @param choices signals that a pressed or understood value raises, by "slot=value"
 */
public record SafetyGuide(Map<String, List<String>> lines, Map<String, List<GentleReply>> gentle, Map<String, String> questions,
    Map<String, ChoiceSignal> choices) {
  /** A reply to a gentle question: its id (its words are "gentle.question.id") and what follows. */
  public record GentleReply(String id, String follows) {}

  /** What a choice raises. */
  public record ChoiceSignal(String kind, String level, String question) {}

  List<String> lines(String kind, String level, boolean child) {
    if (child && lines.containsKey(kind + "." + level + "@child")) {
      return lines.get(kind + "." + level + "@child");
    }
    return lines.getOrDefault(kind + "." + level, lines.getOrDefault(kind + ".urgent", List.of("emergency", "veilig-thuis", "luisterlijn")));
  }

  List<GentleReply> replies(String question) {
    return gentle.getOrDefault(question,
        List.of(new GentleReply("yes", "urgent"), new GentleReply("no", "cleared"), new GentleReply("unsure", "stays")));
  }

  /** The gentle question for a combination of answers; the general one when none fits better. */
  String question(String kind) {
    return questions.getOrDefault(kind, "danger");
  }

  /** Values that must not be in a file that may be left lying. */
  public Set<String> telling() {
    return choices.keySet();
  }
}
