package nl.meedenker.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A list of phrases that can be found in words, also mistyped ones. Immutable after construction and thread-safe. */
final class Phrases {
  private static final int GAP_MAX = 3;
  private static final int WIDE_GAP_MAX = 8;
  private static final int[] GAP = {-GAP_MAX};
  private static final int[] WIDE_GAP = {-WIDE_GAP_MAX};

  private final Spelling spelling;
  private final Set<String> known;
  private final List<Element> elements = new ArrayList<>();
  private final Map<Integer, List<Entry>> byFirst = new HashMap<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  /** Beginnings by their first letter, as written and as it sounds; endings apart. */
  private final Map<Character, Set<Integer>> starts = new HashMap<>();
  private final List<Integer> ends = new ArrayList<>();
  /** Whole words by how they sound, and by their first letter: what a mistyped word is held against. */
  private final Map<String, List<String>> byKey = new HashMap<>();
  private final Map<Character, List<String>> byLetter = new HashMap<>();

  /** One alternative-free form of an element. */
  private record Element(String text, String key, boolean start, boolean end) {}

  /** A phrase with, per element, the ids of its alternatives; for a gap, how wide it is at most, below nought. */
  private record Entry(Phrase phrase, List<int[]> ids) {}

  /** @param known words that exist and are therefore never taken for a slip of another */
  Phrases(List<Phrase> phrases, Spelling spelling, Set<String> known) {
    this.spelling = spelling;
    this.known = known;
    Map<String, Integer> index = new HashMap<>();
    for (Phrase phrase : phrases) {
      List<int[]> ids = new ArrayList<>();
      for (String element : phrase.elements()) {
        ids.add(element.equals("~") ? GAP : element.equals("~~") ? WIDE_GAP : alternatives(element, index));
      }
      for (int id : ids.get(0)) {
        byFirst.computeIfAbsent(id, k -> new ArrayList<>()).add(new Entry(phrase, ids));
      }
    }
  }

  private int[] alternatives(String element, Map<String, Integer> index) {
    String[] texts = element.split("\\|");
    int[] ids = new int[texts.length];
    for (int i = 0; i < texts.length; i++) {
      ids[i] = index.computeIfAbsent(texts[i], this::add);
    }
    return ids;
  }

  private int add(String text) {
    boolean start = text.length() > 1 && text.endsWith("*");
    boolean end = text.length() > 1 && text.startsWith("*");
    String bare = text.replace("*", "").replace("'", "");
    int id = elements.size();
    elements.add(new Element(bare, Spelling.key(bare), start, end));
    if (start && !bare.isEmpty()) {
      starts.computeIfAbsent(bare.charAt(0), k -> new TreeSet<>()).add(id);
      starts.computeIfAbsent(Spelling.key(bare).charAt(0), k -> new TreeSet<>()).add(id);
    }
    if (end) {
      ends.add(id);
    }
    if (!start && !end) {
      if (!bare.isEmpty() && !byWord.containsKey(bare)) {
        byKey.computeIfAbsent(Spelling.key(bare), k -> new ArrayList<>()).add(bare);
        byLetter.computeIfAbsent(bare.charAt(0), k -> new ArrayList<>()).add(bare);
      }
      byWord.computeIfAbsent(bare, k -> new ArrayList<>()).add(id);
    }
    return id;
  }

  /** The whole words of the lists. */
  static Set<String> wordsOf(List<Phrase> phrases) {
    Set<String> words = new HashSet<>();
    phrases.forEach(p -> p.elements().forEach(e -> {
      for (String word : e.split("\\|")) {
        if (!word.contains("*") && !word.startsWith("~")) {
          words.add(word.replace("'", ""));
        }
      }
    }));
    return words;
  }

  /** Every phrase that stands in the words, in the order of the words; a phrase inside a longer one of the same slot and value is left out. */
  List<Found> in(List<Word> words) {
    List<BitSet> ids = new ArrayList<>(words.size());
    Map<String, BitSet> seen = new HashMap<>();
    for (Word word : words) {
      ids.add(seen.computeIfAbsent(word.text(), w -> matches(word)));
    }
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      BitSet here = ids.get(i);
      for (int id = here.nextSetBit(0); id >= 0; id = here.nextSetBit(id + 1)) {
        for (Entry entry : byFirst.getOrDefault(id, List.of())) {
          int to = end(entry, ids, words, i);
          if (to > 0) {
            found.add(new Found(entry.phrase, i, to));
          }
        }
      }
    }
    List<Found> longest = new ArrayList<>();
    for (Found f : found) {
      if (found.stream().noneMatch(o -> f.inside(o) && same(f, o))) {
        longest.add(f);
      }
    }
    return longest;
  }

  private static boolean same(Found a, Found b) {
    return a.phrase().slot().equals(b.phrase().slot()) && a.phrase().value().equals(b.phrase().value());
  }

  private static int end(Entry entry, List<BitSet> ids, List<Word> words, int from) {
    int at = from + 1;
    int gap = 0;
    for (int e = 1; e < entry.ids.size(); e++) {
      if (entry.ids.get(e)[0] < 0) {
        gap = -entry.ids.get(e)[0];
        continue;
      }
      int limit = Math.min(words.size() - 1, at + gap);
      int hit = -1;
      for (int i = at; i <= limit && hit < 0; i++) {
        if (words.get(i).border() == Word.Border.SENTENCE) {
          return -1;
        }
        hit = any(ids.get(i), entry.ids.get(e)) ? i : -1;
      }
      if (hit < 0) {
        return -1;
      }
      at = hit + 1;
      gap = 0;
    }
    return at;
  }

  private static boolean any(BitSet set, int[] ids) {
    for (int id : ids) {
      if (set.get(id)) {
        return true;
      }
    }
    return false;
  }

  private BitSet matches(Word word) {
    BitSet set = new BitSet(elements.size());
    byWord.getOrDefault(word.text(), List.of()).forEach(set::set);
    boolean listed = !set.isEmpty();
    String text = word.text();
    if (!text.isEmpty()) {
      beginnings(text.charAt(0), word, set);
      if (!word.key().isEmpty() && word.key().charAt(0) != text.charAt(0)) {
        beginnings(word.key().charAt(0), word, set);
      }
    }
    for (int id : ends) {
      if (text.endsWith(elements.get(id).text)) {
        set.set(id);
      }
    }
    if (!listed && text.length() >= Spelling.ONE_SLIP_MIN && !known.contains(text)) {
      byKey.getOrDefault(word.key(), List.of()).stream().filter(t -> t.length() >= Spelling.ONE_SLIP_MIN - 1)
          .forEach(t -> byWord.get(t).forEach(set::set));
      byLetter.getOrDefault(text.charAt(0), List.of()).stream().filter(t -> spelling.near(text, t)).forEach(t -> byWord.get(t).forEach(set::set));
    }
    return set;
  }

  private void beginnings(char letter, Word word, BitSet set) {
    for (int id : starts.getOrDefault(letter, Set.of())) {
      if (begins(word, elements.get(id))) {
        set.set(id);
      }
    }
  }

  private static boolean begins(Word word, Element e) {
    return word.text().startsWith(e.text) || e.key.length() >= Spelling.ONE_SLIP_MIN && word.key().startsWith(e.key);
  }
}
