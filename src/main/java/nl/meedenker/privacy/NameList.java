package nl.meedenker.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names as listed in {@code names.txt}, {@code places.txt} or {@code schools.txt}: one a line; "?" behind one that is also an ordinary word, so that it
 * needs a naming context; "??" behind one that is so common a word that it needs a strong one; "!" before a fictional figure, club or brand that is
 * never masked; "#" before a remark.
 */
final class NameList {
  private static final int WORDS_MAX = 5;

  private enum Sort { SURE, ALSO, COMMON }

  private final Map<String, Sort> names = new HashMap<>();
  private final Set<String> never = new HashSet<>();
  private final Set<String> neverFirst = new HashSet<>();
  /** The first words of names of more than one word. */
  private final Set<String> first = new HashSet<>();

  NameList(List<String> lines) {
    for (String line : lines) {
      String entry = line.strip().toLowerCase(Locale.ROOT);
      if (entry.isEmpty() || entry.startsWith("#")) {
        continue;
      }
      if (entry.startsWith("!")) {
        String name = entry.substring(1).strip();
        never.add(name);
        neverFirst.add(first(name));
      } else {
        int marks = entry.endsWith("??") ? 2 : entry.endsWith("?") ? 1 : 0;
        String name = entry.substring(0, entry.length() - marks).strip();
        if (name.indexOf(' ') > 0) {
          first.add(first(name));
        }
        names.merge(name, Sort.values()[marks], (a, b) -> a.compareTo(b) > 0 ? a : b);
      }
    }
  }

  private static String first(String name) {
    return name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' '));
  }

  /** Whether a name of more than one word begins with this word. */
  boolean begins(String low) {
    return first.contains(low);
  }

  /** A name and no ordinary word, perhaps with a possessive s. */
  boolean sure(String low) {
    return names.get(low) == Sort.SURE
        || low.length() > 5 && low.endsWith("s") && !names.containsKey(low) && names.get(low.substring(0, low.length() - 1)) == Sort.SURE;
  }

  /** A name, perhaps an ordinary word too. */
  boolean listed(String low) {
    return names.containsKey(low);
  }

  /** A name, but far more often a word. */
  boolean common(String low) {
    return names.get(low) == Sort.COMMON;
  }

  /** Marks the tokens that belong to something that is never masked, of one or more words. */
  boolean[] nevers(List<Token> tokens) {
    boolean[] marked = new boolean[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      if (!neverFirst.contains(tokens.get(i).low())) {
        continue;
      }
      StringBuilder phrase = new StringBuilder();
      for (int j = i; j < tokens.size() && j < i + WORDS_MAX; j++) {
        phrase.append(j > i ? " " : "").append(tokens.get(j).low());
        if (never.contains(phrase.toString())) {
          for (int k = i; k <= j; k++) {
            marked[k] = true;
          }
        }
      }
    }
    return marked;
  }
}
