package nl.meedenker.safety;

import java.util.Objects;

/**
 * One safety finding in one text. Holds ids only: no word of the person ever stands in it.
 *
 * @param kind what it is about, never {@link Kind#NONE}
 * @param level how soon it matters, never {@link Level#NONE}
 * @param rule id of the lexicon rule that fired, or {@code "classifier"}
 * @param question id of the gentle question that fits ({@code "danger"} is the general one), or null above {@link Level#CONCERN}
 * @param voice who seems to be writing
 */
public record Signal(Kind kind, Level level, String rule, String question, Voice voice) {

  public Signal {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(voice, "voice");
    if (kind == Kind.NONE || level == Level.NONE) {
      throw new IllegalArgumentException("A signal has a kind and a level; 'none' is the absence of a signal.");
    }
    if (level == Level.CONCERN && question == null) {
      throw new IllegalArgumentException("A concern always has its gentle question: rule '" + rule + "'.");
    }
  }
}
