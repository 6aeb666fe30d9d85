package nl.meedenker.safety;

import java.util.Locale;
import java.util.Optional;

/** How soon a signal matters, lightest first, so that {@link #compareTo} orders them. Source: the ontology, "Safety signals and levels". */
public enum Level {
  /** No signal. */
  NONE,
  /** Weak, indirect, past or unclear: one gentle question. */
  CONCERN,
  /** Serious and recent, running or announced: the service is named in this turn. */
  URGENT,
  /** Minutes to hours: the emergency number stands first. */
  ACUTE;

  /** The id that data files and the API use, such as {@code "acute"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level with this id, or empty when there is none. */
  public static Optional<Level> of(String id) {
    for (Level level : values()) {
      if (level.id().equals(id)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** Whether this level is as serious as {@code other}, or more so. */
  public boolean atLeast(Level other) {
    return compareTo(other) >= 0;
  }

  /** The more serious of the two. */
  public static Level higher(Level a, Level b) {
    return a.atLeast(b) ? a : b;
  }
}
