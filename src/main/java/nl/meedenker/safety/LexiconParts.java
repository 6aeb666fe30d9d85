package nl.meedenker.safety;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins the files of {@code dialogues/safety/lexicon/} to the one map that {@link Lexicon#of(Map)} reads. */
public final class LexiconParts {

  private LexiconParts() {}

  /**
   * Maps are joined key by key, lists one after the other in the order of the parts; a single value may stand in one part only.
   *
   * @param parts the files, sorted by name
   * @throws IllegalArgumentException when two parts give the same key another kind of value, or both a single value
   */
  public static Map<String, Object> merged(List<Map<String, Object>> parts) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Map<String, Object> part : parts) {
      join(all, part, "lexicon");
    }
    return all;
  }

  private static void join(Map<String, Object> into, Map<?, ?> part, String place) {
    part.forEach((name, value) -> {
      String key = String.valueOf(name);
      Object before = into.get(key);
      if (value instanceof Map<?, ?> map && (before == null || before instanceof Map)) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (before instanceof Map<?, ?> known) {
          join(copy, known, place);
        }
        join(copy, map, place + "." + key);
        into.put(key, copy);
      } else if (value instanceof List<?> list && (before == null || before instanceof List)) {
        List<Object> copy = new ArrayList<>(before == null ? List.of() : (List<?>) before);
        copy.addAll(list);
        into.put(key, copy);
      } else if (before == null) {
        into.put(key, value);
      } else {
        throw new IllegalArgumentException(place + ": '" + key + "' stands in two files");
      }
    });
  }
}
