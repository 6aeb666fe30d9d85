package nl.meedenker.dialogue;

/** Rules that threw, looped or took too long. The message names the rule and never holds what a person said. */
public final class RulesFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RulesFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
