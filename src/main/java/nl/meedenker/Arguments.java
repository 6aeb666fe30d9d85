package nl.meedenker;

import java.util.ArrayList;
import java.util.List;

/** The words after a command: options as "--name value" or "--name=value", and the rest. */
final class Arguments {
  private final List<String> words;

  Arguments(List<String> words) {
    this.words = List.copyOf(words);
  }

  String value(String name, String otherwise) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals("--" + name) && i + 1 < words.size()) {
        return words.get(i + 1);
      }
      if (words.get(i).startsWith("--" + name + "=")) {
        return words.get(i).substring(name.length() + 3);
      }
    }
    return otherwise;
  }

  /** @throws IllegalArgumentException when the value is no number in the range */
  int number(String name, int otherwise, int min, int max) {
    String value = value(name, "" + otherwise);
    if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < min || Integer.parseInt(value) > max) {
      throw new IllegalArgumentException("--" + name + " is a number from " + min + " to " + max + ", not \"" + value + "\".");
    }
    return Integer.parseInt(value);
  }

  boolean has(String name) {
    return words.contains("--" + name);
  }

  /** What is no option and no value of one. */
  List<String> rest() {
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).startsWith("--")) {
        rest.add(words.get(i));
      } else if (!words.get(i).contains("=")) {
        i++;
      }
    }
    return rest;
  }
}
