package nl.meedenker.safety;

import java.util.Locale;
import java.util.Optional;

/** Who seems to be writing. Decides only the wording and the order of help lines, never the level. Source: {@code domain/safety.md}, "Who is typing?". */
public enum Voice {
  /** A parent or carer, also a partner. */
  PARENT,
  /** A child or teenager who writes as the one it happens to. */
  CHILD,
  /** A relative, neighbour, coach or friend. */
  OTHER,
  /** Someone who writes about a pupil, a client or a family in their work. */
  PROFESSIONAL,
  /** The words do not tell. */
  UNKNOWN;

  /** The id that data files and the API use, such as {@code "child"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The voice with this id, or empty when there is none. */
  public static Optional<Voice> of(String id) {
    for (Voice voice : values()) {
      if (voice.id().equals(id)) {
        return Optional.of(voice);
      }
    }
    return Optional.empty();
  }
}
