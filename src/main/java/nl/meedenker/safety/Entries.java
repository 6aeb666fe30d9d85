package nl.meedenker.safety;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A map out of a YAML file with the place where it stands, so that every complaint names its entry. Used while loading only. */
final class Entries {

  private final String place;
  private final Map<?, ?> map;

  Entries(String place, Object value) {
    if (!(value instanceof Map<?, ?> found)) {
      throw new IllegalArgumentException(place + ": expected keys and values, found " + kind(value));
    }
    this.place = place;
    this.map = found;
  }

  /** The same entries under another name, so that a complaint can name the rule instead of its number. */
  Entries named(String name) {
    return new Entries(name, map);
  }

  String place() {
    return place;
  }

  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    map.keySet().forEach(key -> keys.add(String.valueOf(key)));
    return keys;
  }

  boolean has(String key) {
    return map.get(key) != null;
  }

  /** @throws IllegalArgumentException when a key stands here that nobody reads, most often a slip of the pen */
  void onlyKeys(Set<String> allowed) {
    for (String key : keys()) {
      if (!allowed.contains(key)) {
        throw new IllegalArgumentException(place + ": unknown key '" + key + "'; known are " + new java.util.TreeSet<>(allowed));
      }
    }
  }

  Entries entries(String key) {
    return new Entries(place + "." + key, required(key));
  }

  String text(String key) {
    Object value = required(key);
    if (value instanceof Map || value instanceof List) {
      throw new IllegalArgumentException(place + "." + key + ": expected words, found " + kind(value));
    }
    return String.valueOf(value);
  }

  /** The words under a key, or {@code otherwise} when the key is absent. */
  String text(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  /** The list under a key as strings; empty when the key is absent. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Object item : list(key)) {
      if (!(item instanceof String)) {
        throw new IllegalArgumentException(place + "." + key + ": expected a quoted text, found " + kind(item) + " '" + item + "'");
      }
      texts.add((String) item);
    }
    return texts;
  }

  /** The list under a key as maps; empty when the key is absent. */
  List<Entries> each(String key) {
    List<Entries> each = new ArrayList<>();
    for (Object item : list(key)) {
      each.add(new Entries(place + "." + key + "[" + (each.size() + 1) + "]", item));
    }
    return each;
  }

  private List<?> list(String key) {
    Object value = map.get(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw new IllegalArgumentException(place + "." + key + ": expected a list, found " + kind(value));
    }
    return list;
  }

  private Object required(String key) {
    Object value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException(place + ": '" + key + "' is missing");
    }
    return value;
  }

  private static String kind(Object value) {
    return value == null
        ? "nothing"
        : value instanceof Map
            ? "keys and values"
            : value instanceof List
                ? "a list"
                : value.getClass().getSimpleName();
  }
}
