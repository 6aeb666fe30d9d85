package nl.meedenker.dialogue;

/**
 * Why an option stands above a lighter one, or is not offered. The order is the order of precedence of the laws: an earlier reason stands above a later one.
 */
public enum Reason {
  SAFETY, RED_FLAG, WISH, RELIEF, BASIS, NETWORK, CONTEXT, TRIED, LONG_AND_HEAVY, FITTING;

  /** The id used in texts: "reason.red-flag". */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
