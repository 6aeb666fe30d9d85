package nl.meedenker.privacy;

import java.text.Normalizer;
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
  private static final List<String> SMALL = List.of("tje", "je", "pje", "eke", "ke", "ken");

  private enum Sort { SURE, ALSO, COMMON }

  private final Map<String, Sort> names = new HashMap<>();
  private final Set<String> never = new HashSet<>();
  private final Set<String> first = new HashSet<>();
  private final Set<String> neverFirst = new HashSet<>();

  NameList(List<String> lines) {
    for (String line : lines) {
      String entry = line.strip().toLowerCase(Locale.ROOT);
      if (entry.isEmpty() || entry.startsWith("#")) {
        continue;
      }
      if (entry.startsWith("!")) {
        never.add(entry.substring(1).strip());
        neverFirst.add(first(entry.substring(1).strip()));
      } else {
        int marks = entry.endsWith("??") ? 2 : entry.endsWith("?") ? 1 : 0;
        String name = entry.substring(0, entry.length() - marks).strip();
        first.add(first(name));
        names.merge(name, Sort.values()[marks], (a, b) -> a.compareTo(b) > 0 ? a : b);
      }
    }
  }

  private static String first(String name) {
    return name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' '));
  }

  /** The same without accents: "siobhán". */
  private static String bare(String low) {
    return plain(low) ? low : Normalizer.normalize(low, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static boolean plain(String low) {
    for (int i = 0; i < low.length(); i++) {
      if (low.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** Whether something listed can begin with this word, also with a possessive s. */
  boolean begins(String low) {
    return first.contains(low) || first.contains(bare(low)) || low.endsWith("s") && first.contains(low.substring(0, low.length() - 1));
  }

  /** A name and no ordinary word, perhaps with a possessive s. */
  boolean sure(String low) {
    return names.get(low) == Sort.SURE || !names.containsKey(low) && names.get(bare(low)) == Sort.SURE
        || low.length() > 5 && low.endsWith("s") && !names.containsKey(low) && names.get(low.substring(0, low.length() - 1)) == Sort.SURE;
  }

  /** A name, perhaps an ordinary word too. */
  boolean listed(String low) {
    return names.containsKey(low) || names.containsKey(bare(low));
  }

  /** "leentje", "abeltje", "mieke": a small form of a name. */
  boolean small(String low) {
    for (String ending : SMALL) {
      int cut = low.length() - ending.length();
      if (cut > 2 && low.endsWith(ending) && names.containsKey(low.substring(0, cut)) && names.get(low.substring(0, cut)) != Sort.COMMON) {
        return true;
      }
    }
    return false;
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
