package nl.meedenker.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedenker.safety.LetterTree;

/**
 * The words, beginnings ("slaap*") and endings ("*brigade") of all lists of phrases that are read together, so that a word is looked up once for all of them. Filled while the lists
 * are read; after that immutable and thread-safe.
 */
final class Forms {
  private static final int[] NONE = {};
  private static final int LENGTHS = 31;

  private final Spelling spelling;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, int[]> words = new HashMap<>();
  /** Beginnings as written and, long ones, as they sound; endings from the last letter on. */
  private final LetterTree<int[]> beginnings = new LetterTree<>();
  private final LetterTree<int[]> sounds = new LetterTree<>();
  private final LetterTree<int[]> endings = new LetterTree<>();
  /** What a mistyped word is held against: words by how they sound, and by their first letter and length. */
  private final Map<String, List<String>> byKey = new HashMap<>();
  private final Map<Integer, Shelf> byLetter = new HashMap<>();

  /** Listed words, and beside each other a bit for each letter that is in them. */
  private static final class Shelf {
    private static final Shelf EMPTY = new Shelf();
    private static final int FIRST_SIZE = 4;

    private String[] texts = new String[FIRST_SIZE];
    private int[] letters = new int[FIRST_SIZE];
    private int size;

    void add(String text) {
      if (size == texts.length) {
        texts = Arrays.copyOf(texts, 2 * size);
        letters = Arrays.copyOf(letters, 2 * size);
      }
      texts[size] = text;
      letters[size++] = Spelling.letters(text);
    }
  }

  /**
   * What a word can be.
   *
   * @param exact numbers of the forms that are the word itself
   * @param open numbers of the beginnings and endings that it has
   */
  record Hit(int[] exact, int[] open) {}

  Forms(Spelling spelling) {
    this.spelling = spelling;
  }

  /** How many forms there are. */
  int size() {
    return numbers.size();
  }

  /** The number of a form as it is written in a list. */
  int number(String written) {
    Integer known = numbers.get(written);
    return known == null ? add(written) : known;
  }

  private int add(String written) {
    boolean start = written.length() > 1 && written.endsWith("*");
    boolean end = written.length() > 1 && written.startsWith("*");
    String bare = written.replace("*", "").replace("'", "");
    int number = numbers.size();
    numbers.put(written, number);
    if (start && !bare.isEmpty()) {
      String key = Spelling.key(bare);
      also(beginnings, bare, number);
      if (key.length() >= Spelling.ONE_SLIP_MIN) {
        also(sounds, key, number);
      }
    }
    if (end) {
      also(endings, new StringBuilder(bare).reverse(), number);
    }
    if (!start && !end) {
      if (!bare.isEmpty() && !words.containsKey(bare)) {
        byKey.computeIfAbsent(Spelling.key(bare), k -> new ArrayList<>(1)).add(bare);
        byLetter.computeIfAbsent(place(bare.charAt(0), bare.length()), k -> new Shelf()).add(bare);
      }
      words.merge(bare, new int[]{number}, Forms::joined);
    }
    return number;
  }

  private static void also(LetterTree<int[]> tree, CharSequence letters, int number) {
    int[] before = tree.get(letters);
    tree.put(letters, before == null ? new int[]{number} : joined(before, new int[]{number}));
  }

  private static int[] joined(int[] a, int[] b) {
    int[] joined = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, joined, a.length, b.length);
    return joined;
  }

  private static int place(char letter, int length) {
    return letter * LENGTHS + length;
  }

  /** Which forms a word has, as it is written. */
  Hit hit(String word) {
    List<int[]> open = new ArrayList<>(4);
    beginnings.from(word, 0, open::add);
    if (word.length() >= Spelling.ONE_SLIP_MIN || word.indexOf('x') >= 0) {
      sounds.from(Spelling.key(word), 0, open::add);
    }
    endings.backwards(word, open::add);
    return new Hit(words.getOrDefault(word, NONE), open.isEmpty() ? NONE : open.size() == 1 ? open.get(0) : all(open));
  }

  private static int[] all(List<int[]> parts) {
    int size = 0;
    for (int[] part : parts) {
      size += part.length;
    }
    int[] all = new int[size];
    int at = 0;
    for (int[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  /** The forms that are meant where the word is none of those known: what sounds the same, and what is a slip or two away. */
  int[] near(String word, Set<String> known) {
    if (known.contains(word)) {
      return NONE;
    }
    List<int[]> near = new ArrayList<>();
    for (String same : byKey.getOrDefault(Spelling.key(word), List.of())) {
      if (same.length() >= Spelling.ONE_SLIP_MIN - 1) {
        near.add(words.get(same));
      }
    }
    int letters = Spelling.letters(word);
    for (int length = word.length() - Spelling.SLIPS_MAX; length <= word.length() + Spelling.SLIPS_MAX; length++) {
      int slips = Spelling.slips(Math.min(length, word.length()));
      Shelf shelf = byLetter.getOrDefault(place(word.charAt(0), Math.max(0, length)), Shelf.EMPTY);
      for (int i = 0; i < shelf.size; i++) {
        if (Integer.bitCount(letters ^ shelf.letters[i]) <= 2 * slips && spelling.near(word, shelf.texts[i])) {
          near.add(words.get(shelf.texts[i]));
        }
      }
    }
    return all(near);
  }
}
