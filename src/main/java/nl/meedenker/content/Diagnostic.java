package nl.meedenker.content;

/**
 * A mistake in the content, for its writer.
 *
 * @param path the file, from the top of the repository
 * @param line the line, from 1
 * @param code which kind of mistake: C for content, T for texts, D for dialogues, R for rules
 * @param what the value, and what to do
 */
public record Diagnostic(String path, int line, String code, String what) {
  @Override
  public String toString() {
    return path + ":" + line + ": " + code + " " + what;
  }
}
