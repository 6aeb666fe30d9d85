package nl.meedenker.rules;

/** A mistake in a file of rules/, with its place and what to do: for writers, never shown to people. */
public final class RuleDiagnostic extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RuleDiagnostic(String path, int line, String code, String what) {
    super(path + ":" + line + ": " + code + " " + what);
  }

  RuleDiagnostic(String message) {
    super(message);
  }
}
