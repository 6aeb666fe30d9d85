package nl.meedenker.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers what is wrong, so that a writer sees all of it at once. Not thread-safe. */
public final class Diagnostics {
  private final List<Diagnostic> all = new ArrayList<>();

  void add(String path, int line, String code, String what) {
    all.add(new Diagnostic(path, line, code, what));
  }

  /** A mistake that the rules told themselves: "path:line: code what". */
  void add(nl.meedenker.rules.RuleDiagnostic told) {
    String[] parts = told.getMessage().split(":\\s?", 3);
    boolean placed = parts.length == 3 && parts[1].matches("\\d+") && parts[2].contains(" ");
    all.add(placed
        ? new Diagnostic(parts[0], Integer.parseInt(parts[1]), parts[2].substring(0, parts[2].indexOf(' ')),
            parts[2].substring(parts[2].indexOf(' ') + 1))
        : new Diagnostic("rules", 1, "R00", told.getMessage()));
  }

  /** An id that is not among the known ones, with the nearest as a proposal. */
  void unknown(String path, int line, String code, String kind, String id, Collection<String> known) {
    String near = Nearest.of(id, known);
    add(path, line, code, "unknown " + kind + " \"" + id + "\"." + (near.isEmpty() ? "" : " Did you mean \"" + near + "\"?"));
  }

  public List<Diagnostic> all() {
    return List.copyOf(all);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }
}
