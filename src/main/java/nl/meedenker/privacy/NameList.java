package nl.meedenker.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names as listed in {@code names.txt} or {@code places.txt}: one a line; "?" behind one that is also an ordinary word, so that it needs a naming
 * context; "!" before a fictional figure or club that is never masked; "#" before a remark.
 */
final class NameList {
  private final Set<String> sure = new HashSet<>();
  private final Set<String> also = new HashSet<>();
  private final Set<String> never = new HashSet<>();

  NameList(List<String> lines) {
    for (String line : lines) {
      String entry = line.strip().toLowerCase(Locale.ROOT);
      if (entry.isEmpty() || entry.startsWith("#")) {
        continue;
      }
      if (entry.startsWith("!")) {
        never.add(entry.substring(1).strip());
      } else if (entry.endsWith("?")) {
        also.add(entry.substring(0, entry.length() - 1).strip());
      } else {
        sure.add(entry);
      }
    }
    sure.removeAll(also);
  }

  /** A name and no ordinary word. */
  boolean sure(String low) {
    return sure.contains(low) && !never.contains(low);
  }

  /** A name, perhaps an ordinary word too. */
  boolean listed(String low) {
    return (sure.contains(low) || also.contains(low)) && !never.contains(low);
  }

  boolean never(String low) {
    return never.contains(low);
  }

  /** Fictional figures and clubs, lower case, of one or more words. */
  Set<String> nevers() {
    return never;
  }
}
