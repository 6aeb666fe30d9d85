package nl.meedenker.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The script as loaded: which questions there are and in which order. There is no "go to" in it.
 *
 * @param id parent, youth, professional or workshop
 * @param phases the phases in their order
 */
public record Dialogue(String id, List<Phase> phases) {
  /**
   * A stretch of a conversation.
   *
   * @param most how many questions that are not musts may be asked in it before the overview is offered; 99 for no bound
   */
  public record Phase(String id, int most, List<Question> questions) {
    public Phase {
      questions = List.copyOf(questions);
    }
  }

  public Dialogue {
    phases = List.copyOf(phases);
  }

  /** All questions by id, in their order. */
  public Map<String, Question> questions() {
    Map<String, Question> all = new LinkedHashMap<>();
    phases.forEach(p -> p.questions().forEach(q -> all.put(q.id(), q)));
    return all;
  }
}
