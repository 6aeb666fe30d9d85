package nl.meedenker.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every file below some folders of a home, read at most once. Paths are relative to the home, with slashes, in alphabetical order. Not thread-safe. */
public final class SourceFiles {
  private static final int HASH_BYTES = 16;

  private final Path home;
  private final Map<String, Path> paths = new TreeMap<>();
  private final Map<String, byte[]> read = new LinkedHashMap<>();
  private final Map<String, String> hashes = new LinkedHashMap<>();

  /** @param folders below the home; one that is not there has no files */
  public SourceFiles(Path home, List<String> folders) {
    this.home = home;
    for (String folder : folders) {
      if (Files.isDirectory(home.resolve(folder))) {
        try (Stream<Path> files = Files.walk(home.resolve(folder))) {
          files.filter(Files::isRegularFile).forEach(f -> paths.put(home.relativize(f).toString().replace('\\', '/'), f));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  public Path home() {
    return home;
  }

  public boolean has(String path) {
    return paths.containsKey(path);
  }

  /** The paths that fit. */
  public List<String> all(Predicate<String> fits) {
    return paths.keySet().stream().filter(fits).toList();
  }

  /** @throws UncheckedIOException when it is not there or cannot be read */
  public byte[] bytes(String path) {
    return read.computeIfAbsent(path, p -> {
      try {
        return Files.readAllBytes(home.resolve(p));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /** @throws CharacterCodingException when it is not UTF-8 */
  public String text(String path) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(path))).toString();
  }

  /** A hash of one file. */
  public String hash(String path) {
    return hashes.computeIfAbsent(path, p -> new Fingerprint().add(bytes(p)).hex(HASH_BYTES));
  }

  /** A hash of the files that fit, with their names. */
  public String hash(Predicate<String> fits, int bytes) {
    Fingerprint all = new Fingerprint();
    all(fits).forEach(p -> all.add(p).add(hash(p)));
    return all.hex(bytes);
  }
}
