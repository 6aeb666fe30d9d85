package nl.meedenker.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of the content of this repository in a folder of its own, in which one thing can be made wrong. The sentences of the utterances stay behind: they are not read here. */
final class Copy {
  private static final Map<String, byte[]> FILES = files();

  private final Path home;

  private Copy(Path home) {
    this.home = home;
  }

  /** @param home an empty folder */
  static Copy in(Path home) {
    Copy copy = new Copy(home);
    FILES.forEach(copy::write);
    return copy;
  }

  private static Map<String, byte[]> files() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    for (String top : List.of("dialogues", "rules")) {
      try (Stream<Path> files = Files.walk(Path.of(top))) {
        for (Path file : files.filter(Files::isRegularFile)
            .filter(f -> !f.toString().matches(".*\\.(nl|en|check)\\.txt") || f.toString().contains("safety")).sorted().toList()) {
          all.put(file.toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  Path home() {
    return home;
  }

  String text(String path) {
    return new String(FILES.get(path), StandardCharsets.UTF_8);
  }

  int lines(String path) {
    return (int) text(path).lines().count();
  }

  /** The line, from 1, on which this first stands. */
  int line(String path, String part) {
    List<String> lines = read(path).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(part)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(path + " does not hold " + part);
  }

  private String read(String path) {
    try {
      return Files.readString(home.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Copy write(String path, byte[] bytes) {
    try {
      Files.createDirectories(home.resolve(path).getParent());
      Files.write(home.resolve(path), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Copy change(String path, UnaryOperator<String> change) {
    String before = text(path);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("nothing changed in " + path + ": the content moved on, look for another place");
    }
    return write(path, after.getBytes(StandardCharsets.UTF_8));
  }

  Copy append(String path, String line) {
    return change(path, t -> (t.endsWith("\n") ? t : t + "\n") + line + "\n");
  }

  Copy remove(String path) {
    try {
      if (Files.isDirectory(home.resolve(path))) {
        try (Stream<Path> files = Files.walk(home.resolve(path))) {
          for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      } else {
        Files.delete(home.resolve(path));
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong now. */
  List<Diagnostic> problems() {
    try {
      ContentFolder.read(home);
      return List.of();
    } catch (ContentException e) {
      return new ArrayList<>(e.diagnostics());
    }
  }
}
