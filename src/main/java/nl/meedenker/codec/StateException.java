package nl.meedenker.codec;

/** A state that is no state: not JSON, too large, or another thing altogether. The message never holds what was in it. */
public final class StateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StateException(String message) {
    super(message);
  }
}
