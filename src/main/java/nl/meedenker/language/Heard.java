package nl.meedenker.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A value that stands in the words, and where.
 *
 * @param value a code of the slot
 * @param from index of its first word
 * @param to index after its last word
 * @param told it says so by itself, also when another question was asked
 */
record Heard(String value, int from, int to, boolean told) {
  static List<String> values(List<Heard> all) {
    List<String> values = new ArrayList<>();
    for (Heard heard : all) {
      if (!values.contains(heard.value)) {
        values.add(heard.value);
      }
    }
    return values;
  }
}
