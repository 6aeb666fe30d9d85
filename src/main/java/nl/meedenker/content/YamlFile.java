package nl.meedenker.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.meedenker.files.SourceFiles;
import nl.meedenker.files.YamlTrees;

/** One YAML file, read strictly: a key that stands twice, a key that is not known and a file that is too large are told with their line. */
final class YamlFile {
  private final String path;
  private final SourceFiles files;
  private final JsonNode root;
  private final Diagnostics diagnostics;

  private YamlFile(String path, SourceFiles files, JsonNode root, Diagnostics diagnostics) {
    this.path = path;
    this.files = files;
    this.root = root;
    this.diagnostics = diagnostics;
  }

  /** The file, or null when it could not be read; the diagnostics say why. */
  static YamlFile read(SourceFiles files, YamlTrees trees, String path, Diagnostics diagnostics) {
    try {
      if (!files.has(path)) {
        diagnostics.add(path, 1, "C01", "this file is missing");
        return null;
      }
      if (files.bytes(path).length > YamlTrees.BYTES_MAX) {
        diagnostics.add(path, 1, "C02", "the file is larger than " + YamlTrees.BYTES_MAX + " bytes");
        return null;
      }
      return new YamlFile(path, files, trees.tree(files, path), diagnostics);
    } catch (CharacterCodingException e) {
      diagnostics.add(path, 1, "C03", "the file is not UTF-8; save it as UTF-8");
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      diagnostics.add(path, line, "C04", e.getOriginalMessage().split("\n")[0]);
    } catch (IOException | UncheckedIOException e) {
      diagnostics.add(path, 1, "C01", "the file cannot be read");
    }
    return null;
  }

  String path() {
    return path;
  }

  JsonNode root() {
    return root;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The first line on which this stands as a word of its own, or 1. */
  int line(String word) {
    List<String> lines = new String(files.bytes(path), StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int at = lines.get(i).indexOf(word);
      if (at >= 0 && !lines.get(i).stripLeading().startsWith("#")) {
        return i + 1;
      }
    }
    return 1;
  }

  void unknown(String code, String kind, String id, java.util.Collection<String> known) {
    diagnostics.unknown(path, line(id), code, kind, id, known);
  }

  void problem(String word, String code, String what) {
    diagnostics.add(path, line(word), code, what);
  }

  /** Tells every key that is not known. */
  void keys(JsonNode node, Set<String> known) {
    node.fieldNames().forEachRemaining(key -> {
      if (!known.contains(key)) {
        unknown("C05", "key", key, known);
      }
    });
  }

  static List<String> list(JsonNode node) {
    List<String> values = new ArrayList<>();
    if (node != null && node.isArray()) {
      node.forEach(v -> values.add(v.asText()));
    } else if (node != null && !node.isNull() && !node.isMissingNode()) {
      values.add(node.asText());
    }
    return values;
  }

  static boolean yes(JsonNode node) {
    return node.isBoolean() ? node.asBoolean() : List.of("yes", "true").contains(node.asText());
  }
}
