package nl.meedenker.dialogue;

import java.util.List;
import java.util.Set;

/**
 * What can be known.
 *
 * @param id its id in the vocabulary
 * @param type what its values are
 * @param scope whose fact it is
 * @param many whether several values may hold at once
 * @param alone values that stand alone: told with another, the other wins
 * @param sensitive whether it waits for the third turn, and never follows another sensitive question
 * @param values the values that can be pressed, in their order
 */
public record Slot(String id, Type type, Scope scope, boolean many, Set<String> alone, boolean sensitive, List<String> values) {
  /** What the values of a slot are. */
  public enum Type {
    CHOICE, AGE, DURATION, SCALE, SIGNS,
    /** Said back when it is told and never looked at by a rule: which word someone has for the child, what exactly was seen. */
    MENTION, WORDS
  }

  /** Whose fact it is. */
  public enum Scope {
    CHILD, PARENT, FAMILY
  }

  public Slot {
    alone = Set.copyOf(alone);
    values = List.copyOf(values);
  }

  /** Whether the value can be held: one of the values, or a code of the right form. Words are always accepted. */
  public boolean accepts(String value) {
    return switch (type) {
      case WORDS -> true;
      case SIGNS -> value.matches("[a-z-]+\\.[a-z0-9-]+");
      case AGE -> AgeRange.parse(value) != null;
      case DURATION -> Span.parse(value) != null;
      default -> values.contains(value);
    };
  }
}
