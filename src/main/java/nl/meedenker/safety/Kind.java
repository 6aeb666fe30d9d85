package nl.meedenker.safety;

import java.util.Locale;
import java.util.Optional;

/** What a safety signal is about. The ids and their order are those of the ontology, "Safety signals and levels". */
public enum Kind {
  ACUTE_DANGER(9), PHYSICAL_ABUSE(6), NEGLECT(8), DOMESTIC_VIOLENCE(7), SEXUAL_ABUSE(3), SUICIDE_SELFHARM(2), MISSING_RUNAWAY(5), SUBSTANCE_ACUTE(
      4), INFANT_RISK(0), POSTPARTUM_CRISIS(1), HONOUR_EXPLOITATION(3), NONE(10);

  private final int generality;

  Kind(int generality) {
    this.generality = generality;
  }

  /** The id that data files and the API use, such as {@code "acute-danger"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with this id, or empty when there is none. */
  public static Optional<Kind> of(String id) {
    for (Kind kind : values()) {
      if (kind.id().equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Rank for the order of signals of one level: the more specific kind first (a shaken baby is infant-risk), so lower comes earlier. */
  int generality() {
    return generality;
  }
}
