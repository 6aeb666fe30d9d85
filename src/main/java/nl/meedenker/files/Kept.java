package nl.meedenker.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of what took long to make. The name of a thing carries a hash of all it was made from, so that it is never older than its
 * sources; of each kind the newest few stay. A thing is whole or not there. Safe for several threads and programs at once.
 */
public final class Kept {
  /** How many things of one kind stay: enough to go back and forth between a few versions. */
  private static final int STAY = 4;

  private final Path folder;

  /** Makes what is kept. */
  public interface Maker {
    byte[] make() throws IOException;
  }

  /** @param folder made when something is first kept; null keeps nothing */
  public Kept(Path folder) {
    this.folder = folder;
  }

  /** A folder within this one. */
  public Kept in(String name) {
    return new Kept(folder == null ? null : folder.resolve(name));
  }

  /** Whether this was made before. */
  public boolean has(String kind, String hash, String ending) {
    return folder != null && Files.isReadable(path(kind, hash, ending));
  }

  /**
   * What was kept, or else is made now and kept.
   *
   * @param kind what it is, such as "rules"
   * @param hash of all that it is made from
   * @throws IOException when it cannot be made, read or kept
   */
  public byte[] bytes(String kind, String hash, String ending, Maker maker) throws IOException {
    if (has(kind, hash, ending)) {
      return Files.readAllBytes(path(kind, hash, ending));
    }
    byte[] bytes = maker.make();
    keep(kind, hash, ending, bytes);
    return bytes;
  }

  /** Keeps this from now on, also over what was kept before. */
  public void keep(String kind, String hash, String ending, byte[] bytes) throws IOException {
    if (folder != null) {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, kind, ".part");
      Files.write(part, bytes);
      Files.move(part, path(kind, hash, ending), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      clear(kind, ending);
    }
  }

  /** Where it is kept. */
  public Path path(String kind, String hash, String ending) {
    if (folder == null) {
      throw new IllegalStateException("nothing is kept here");
    }
    return folder.resolve(kind + "-" + hash + ending);
  }

  private void clear(String kind, String ending) {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> same = all.filter(f -> f.getFileName().toString().matches("\\Q" + kind + "\\E-[0-9a-f]+\\Q" + ending + "\\E"))
          .sorted(Comparator.comparing(Kept::changed).reversed()).toList();
      for (Path old : same.subList(Math.min(STAY, same.size()), same.size())) {
        Files.deleteIfExists(old);
      }
    } catch (IOException | UncheckedIOException e) {
      // Another program clears the same folder: what it left is cleared the next time.
      return;
    }
  }

  private static java.nio.file.attribute.FileTime changed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
