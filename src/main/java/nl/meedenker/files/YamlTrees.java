package nl.meedenker.files;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * YAML read strictly, as trees: a key that stands twice is no YAML here. Reading it takes most of a start, so the trees are kept as JSON, each
 * with the hash of its file. Not thread-safe.
 */
public final class YamlTrees {
  /** No file of ours comes near it. */
  public static final int BYTES_MAX = 2_000_000;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HASH = "hash";
  private static final String TREE = "tree";

  private final String name;
  private final Kept kept;
  private final JsonNode earlier;
  private final Map<String, JsonNode> now = new TreeMap<>();
  private YAMLMapper yaml;

  /** @param name of this set of files */
  public YamlTrees(String name, Kept kept) {
    this.name = name;
    this.kept = kept;
    this.earlier = earlier();
  }

  private JsonNode earlier() {
    if (kept.has("yaml", name, ".json")) {
      try {
        return JSON.readTree(Files.readAllBytes(kept.path("yaml", name, ".json")));
      } catch (IOException e) {
        // A damaged file is as good as none: the YAML itself is read again.
        return JSON.createObjectNode();
      }
    }
    return JSON.createObjectNode();
  }

  /**
   * The tree of one file; an empty one when nothing stands in it.
   *
   * @throws java.nio.charset.CharacterCodingException when it is not UTF-8
   * @throws IOException with place and reason when it is no YAML, or a key stands twice
   */
  public JsonNode tree(SourceFiles files, String path) throws IOException {
    String hash = files.hash(path);
    JsonNode entry = earlier.path(path);
    if (!entry.path(HASH).asText().equals(hash)) {
      JsonNode root = mapper().readTree(files.text(path));
      ObjectNode fresh = JSON.createObjectNode().put(HASH, hash);
      fresh.set(TREE, root == null || root.isMissingNode() ? JSON.createObjectNode() : root);
      entry = fresh;
    }
    now.put(path, entry);
    return entry.path(TREE);
  }

  /** Keeps what was read, when it differs from what was kept. */
  public void keep() {
    ObjectNode all = JSON.createObjectNode();
    now.forEach(all::set);
    boolean same = earlier.size() == now.size() && now.entrySet().stream().allMatch(e -> e.getValue() == earlier.get(e.getKey()));
    if (!same) {
      try {
        kept.keep("yaml", name, ".json", JSON.writeValueAsBytes(all));
      } catch (IOException e) {
        // Nothing is lost but time: without it the next start reads the YAML again.
        return;
      }
    }
  }

  private YAMLMapper mapper() {
    if (yaml == null) {
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      options.setMaxAliasesForCollections(5);
      options.setCodePointLimit(BYTES_MAX);
      yaml = new YAMLMapper(YAMLFactory.builder().loaderOptions(options).build());
      yaml.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    }
    return yaml;
  }
}
