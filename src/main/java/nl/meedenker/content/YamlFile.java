package nl.meedenker.content;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;

/** One YAML file, read strictly: a key that stands twice, a key that is not known and a file that is too large are told with their line. */
final class YamlFile {
  /** No file of ours comes near it. */
  private static final long BYTES_MAX = 2_000_000;

  private static final YAMLMapper MAPPER = mapper();

  private final String path;
  private final List<String> lines;
  private final JsonNode root;
  private final Diagnostics diagnostics;

  private YamlFile(String path, List<String> lines, JsonNode root, Diagnostics diagnostics) {
    this.path = path;
    this.lines = lines;
    this.root = root;
    this.diagnostics = diagnostics;
  }

  private static YAMLMapper mapper() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(5);
    options.setCodePointLimit((int) BYTES_MAX);
    YAMLMapper mapper = new YAMLMapper(YAMLFactory.builder().loaderOptions(options).build());
    mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    return mapper;
  }

  /** The file, or null when it could not be read; the diagnostics say why. */
  static YamlFile read(Path home, Path file, Diagnostics diagnostics) {
    String path = home.relativize(file).toString().replace('\\', '/');
    try {
      if (!Files.isRegularFile(file)) {
        diagnostics.add(path, 1, "C01", "this file is missing");
        return null;
      }
      if (Files.size(file) > BYTES_MAX) {
        diagnostics.add(path, 1, "C02", "the file is larger than " + BYTES_MAX + " bytes");
        return null;
      }
      String text = Files.readString(file);
      JsonNode root = MAPPER.readTree(text);
      return new YamlFile(path, text.lines().toList(), root == null ? MAPPER.createObjectNode() : root, diagnostics);
    } catch (MalformedInputException e) {
      diagnostics.add(path, 1, "C03", "the file is not UTF-8; save it as UTF-8");
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      diagnostics.add(path, line, "C04", e.getOriginalMessage().split("\n")[0]);
    } catch (IOException e) {
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
