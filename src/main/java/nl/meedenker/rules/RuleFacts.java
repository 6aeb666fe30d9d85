package nl.meedenker.rules;

import java.util.Map;

/** What every rule says of itself: name, source, review date, owner and the id of the text with its reason. An absent entry is empty. */
public record RuleFacts(String name, String source, String reviewed, String owner, String because) {
  static RuleFacts of(String name, Map<String, Object> metaData) {
    return new RuleFacts(name, text(metaData, "source"), text(metaData, "reviewed"), text(metaData, "owner"), text(metaData, "because"));
  }

  /** Whether the quotes of the rule file are still there depends on how it was compiled; they are never part of the value. */
  static String text(Map<String, Object> metaData, String key) {
    Object value = metaData.get(key);
    if (value == null) {
      return "";
    }
    String text = value.toString();
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text;
  }
}
