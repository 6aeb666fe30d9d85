package nl.meedenker.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How words that are written differently are held to be the same. Immutable and thread-safe. The short forms and the words that
 * nothing is ever corrected to (negations, numbers, safety words) come from {@code spelling.yaml}.
 */
final class Spelling {
  /** One slip is forgiven from this many letters, two from {@link #TWO_SLIPS_MIN}: measured in stack.md 3. */
  static final int ONE_SLIP_MIN = 5;
  static final int TWO_SLIPS_MIN = 9;
  static final int SLIPS_MAX = 2;
  private static final int ASCII_END = 0x80;
  private static final int SOUNDS = letters("chqxzv");

  private final Map<String, String> shortForms;
  private final Set<String> never;

  Spelling(Map<String, String> shortForms, Set<String> never) {
    this.shortForms = new HashMap<>(shortForms);
    this.never = new HashSet<>(never);
  }

  /** The long form, one or two words, of a short one ("mn": "mijn"); the word itself when there is none. */
  String written(String word) {
    String form = shortForms.get(word);
    if (form != null) {
      return form;
    }
    if (word.indexOf('\'') < 0) {
      return word;
    }
    String bare = word.replace("'", "");
    return shortForms.getOrDefault(bare, bare);
  }

  /** Lower case, without accents; never null, whatever the characters. */
  static String plain(String text) {
    return ascii(text) ? text.replace('`', '\'').toLowerCase(Locale.ROOT) : apart(text);
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII_END) {
        return false;
      }
    }
    return true;
  }

  private static String apart(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c == '\u2019' || c == '\u2018' || c == '`' || c == '\u00b4' ? '\'' : c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** A bit for each letter of a word, so that words without it are told apart at once. */
  static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << (word.charAt(i) & Integer.SIZE - 1);
    }
    return letters;
  }

  private static boolean both(int letters, char a, char b) {
    return (letters >> (a & Integer.SIZE - 1) & letters >> (b & Integer.SIZE - 1) & 1) != 0;
  }

  /** How a word sounds in Dutch, roughly: words with the same key are held to be one word when they are long enough. */
  static String key(String word) {
    int letters = letters(word);
    String k = !(both(letters, 'i', 'j') || both(letters, 'e', 'i') || both(letters, 'o', 'u') || both(letters, 'd', 't'))
        ? word
        : word.replace("ij", "y").replace("ei", "y").replace("ou", "au").replace("dt", "t");
    k = (letters & SOUNDS) == 0
        ? k
        : k.replace("ch", "g").replace("ck", "k").replace("ph", "f").replace("th", "t").replace("ce", "se").replace("ci", "si").replace('c', 'k')
            .replace('q', 'k').replace("x", "ks").replace('z', 's').replace('v', 'f');
    StringBuilder once = new StringBuilder(k.length());
    for (int i = 0; i < k.length(); i++) {
      if (i == 0 || k.charAt(i) != k.charAt(i - 1)) {
        once.append(k.charAt(i));
      }
    }
    int end = once.length() - 1;
    if (end > 0 && once.charAt(end) == 'd') {
      once.setCharAt(end, 't');
    }
    if (end >= 5 && once.charAt(end) == 'n' && once.charAt(end - 1) == 'e') {
      once.setLength(end);
    }
    return once.toString();
  }

  /** Whether a mistyped word can stand for a listed one: one slip from five letters, two from nine, the first letter right. */
  boolean near(String typed, String listed) {
    int shortest = Math.min(typed.length(), listed.length());
    if (shortest < ONE_SLIP_MIN || typed.charAt(0) != listed.charAt(0)) {
      return false;
    }
    int slips = slips(shortest);
    return Math.abs(typed.length() - listed.length()) <= slips && distance(typed, listed) <= slips && !never.contains(listed);
  }

  /** How many slips are forgiven between two words of which the shorter has so many letters. */
  static int slips(int shortest) {
    return shortest >= TWO_SLIPS_MIN ? SLIPS_MAX : 1;
  }

  /** Letters left out, added, changed, or two neighbours swapped. */
  private static int distance(String a, String b) {
    int width = b.length() + 1;
    int[] before = new int[width];
    int[] last = new int[width];
    int[] row = new int[width];
    for (int j = 0; j < width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      char letter = a.charAt(i - 1);
      for (int j = 1; j < width; j++) {
        int change = letter == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
        boolean swapped = i > 1 && j > 1 && letter == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        row[j] = swapped ? Math.min(least, before[j - 2] + 1) : least;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[width - 1];
  }
}
