package nl.meedenker.provision;

import java.util.Locale;

/** The ladder of support, lightest first. It is no staircase: rungs may be skipped, and may stand side by side. */
public enum Rung {
  NOTHING_NEEDED, OWN_STRENGTH, INFORMAL_NETWORK, INFORMAL_ORGANISED, LOW_THRESHOLD, LIGHT_PROFESSIONAL, FORMAL_HELP, SAFETY;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rung with this id, or null. */
  public static Rung of(String id) {
    for (Rung rung : values()) {
      if (rung.id().equals(id)) {
        return rung;
      }
    }
    return null;
  }
}
