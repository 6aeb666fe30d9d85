package nl.meedenker.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.meedenker.dialogue.Pass;

/** Reads rules/: every .drl and .table below a pass's folder, in the order of their paths. */
public final class RuleFolder {
  private RuleFolder() {}

  /** @throws RuleDiagnostic when a table cannot be read or a pass has no folder */
  public static List<RuleSource> read(Path rules) {
    List<RuleSource> sources = new ArrayList<>();
    for (Pass pass : Pass.values()) {
      Path folder = rules.resolve(pass.name().toLowerCase(Locale.ROOT));
      if (!Files.isDirectory(folder)) {
        throw new RuleDiagnostic(rules.getFileName() + "/" + folder.getFileName(), 1, "R04", "this folder is missing");
      }
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String path = rules.getFileName() + "/" + rules.relativize(file).toString().replace('\\', '/');
          if (path.endsWith(".table")) {
            sources.add(RuleTable.read(path, pass, Files.readString(file)));
          } else if (path.endsWith(".drl")) {
            sources.add(new RuleSource(path, pass, Files.readString(file)));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sources;
  }
}
