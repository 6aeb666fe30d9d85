package nl.meedenker.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list of phrases that can be found in words, also mistyped ones. Immutable after construction and thread-safe. */
final class Phrases {
  private static final int GAP_MAX = 3;
  private static final int WIDE_GAP_MAX = 8;
  /** A gap between two words of a phrase: how many others may stand there at most, below nought. */
  private static final int[] GAP = {-GAP_MAX};
  private static final int[] WIDE_GAP = {-WIDE_GAP_MAX};
  private static final int[] NOTHING = {};

  private final Set<String> known;
  /** By the number of a form: in the order of this list, from 1; 0 for what is not in it. */
  private final int[] places;
  private final List<Starting> starting = new ArrayList<>();

  /** A phrase with, for each element, the places of its alternatives, or a gap. */
  private record Entry(Phrase phrase, int[][] elements) {}

  /** The phrases with one first element: where there are many, found by what follows. */
  private static final class Starting {
    private static final int MANY = 8;

    private final List<Entry> all = new ArrayList<>(1);
    /** When there are many: by the place of a second element the numbers of its entries; and of those that have none at a fixed place. */
    private Map<Integer, BitSet> bySecond;
    private BitSet free;
    private final List<Entry> freeOnes = new ArrayList<>(0);

    void add(Entry entry) {
      all.add(entry);
      if (all.size() == MANY) {
        bySecond = new HashMap<>();
        free = new BitSet();
        for (int number = 0; number < MANY; number++) {
          index(number);
        }
      } else if (all.size() > MANY) {
        index(all.size() - 1);
      }
    }

    private void index(int number) {
      int[][] elements = all.get(number).elements;
      int[] second = elements.length > 1 ? elements[1] : null;
      if (second == null || second[0] < 0) {
        free.set(number);
        freeOnes.add(all.get(number));
        return;
      }
      for (int place : second) {
        bySecond.computeIfAbsent(place, p -> new BitSet()).set(number);
      }
    }

    /** Those that can go on with the next word, in their order. */
    List<Entry> followedBy(int[] next) {
      if (all.size() < MANY) {
        return all;
      }
      BitSet numbers = null;
      for (int place : next) {
        BitSet more = bySecond.get(place);
        if (more != null) {
          numbers = numbers == null ? (BitSet) free.clone() : numbers;
          numbers.or(more);
        }
      }
      if (numbers == null) {
        return freeOnes;
      }
      List<Entry> some = new ArrayList<>(numbers.cardinality());
      for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
        some.add(all.get(number));
      }
      return some;
    }
  }

  /**
   * @param forms what all lists that are read together have in common; this one adds its own
   * @param known words that exist and are therefore never taken for a slip of another
   */
  Phrases(List<Phrase> phrases, Forms forms, Set<String> known) {
    this.known = known;
    Map<String, Integer> index = new HashMap<>();
    starting.add(new Starting());
    for (Phrase phrase : phrases) {
      int[][] elements = new int[phrase.elements().size()][];
      for (int e = 0; e < elements.length; e++) {
        String element = phrase.elements().get(e);
        elements[e] = element.equals("~") ? GAP : element.equals("~~") ? WIDE_GAP : alternatives(element, index);
      }
      for (int place : elements[0]) {
        starting.get(place).add(new Entry(phrase, elements));
      }
    }
    int[] order = new int[0];
    for (Map.Entry<String, Integer> form : index.entrySet()) {
      int number = forms.number(form.getKey());
      order = number < order.length ? order : Arrays.copyOf(order, forms.size());
      order[number] = form.getValue();
    }
    this.places = order;
  }

  private int[] alternatives(String element, Map<String, Integer> index) {
    String[] texts = element.split("\\|");
    int[] places = new int[texts.length];
    for (int i = 0; i < texts.length; i++) {
      places[i] = index.computeIfAbsent(texts[i], t -> starting.size());
      if (places[i] == starting.size()) {
        starting.add(new Starting());
      }
    }
    return places;
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
  List<Found> in(Line line) {
    int size = line.words().size();
    int[][] here = new int[size][];
    for (int i = 0; i < size; i++) {
      here[i] = places(line, i);
    }
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      for (int place : here[i]) {
        for (Entry entry : starting.get(place).followedBy(i + 1 < size ? here[i + 1] : NOTHING)) {
          int to = end(entry.elements, here, line.words(), i);
          if (to > 0) {
            found.add(new Found(entry.phrase, i, to));
          }
        }
      }
    }
    List<Found> longest = new ArrayList<>(found.size());
    int most = found.stream().mapToInt(Found::length).max().orElse(0);
    for (int i = 0; i < found.size(); i++) {
      if (!hidden(found, i, most)) {
        longest.add(found.get(i));
      }
    }
    return longest;
  }

  /** Whether one of the longer ones around it, which stand in the order of their first words, says the same. */
  private static boolean hidden(List<Found> found, int at, int most) {
    Found f = found.get(at);
    for (int i = at - 1; i >= 0 && found.get(i).from() > f.from() - most; i--) {
      if (f.inside(found.get(i)) && same(f, found.get(i))) {
        return true;
      }
    }
    for (int i = at + 1; i < found.size() && found.get(i).from() == f.from(); i++) {
      if (f.inside(found.get(i)) && same(f, found.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(Found a, Found b) {
    return a.phrase().slot().equals(b.phrase().slot()) && a.phrase().value().equals(b.phrase().value());
  }

  private static int end(int[][] elements, int[][] here, List<Word> words, int from) {
    int at = from + 1;
    int gap = 0;
    for (int e = 1; e < elements.length; e++) {
      if (elements[e][0] < 0) {
        gap = -elements[e][0];
        continue;
      }
      int limit = Math.min(here.length - 1, at + gap);
      int hit = -1;
      for (int i = at; i <= limit && hit < 0; i++) {
        if (words.get(i).border() == Word.Border.SENTENCE) {
          return -1;
        }
        hit = any(here[i], elements[e]) ? i : -1;
      }
      if (hit < 0) {
        return -1;
      }
      at = hit + 1;
      gap = 0;
    }
    return at;
  }

  private static boolean any(int[] here, int[] alternatives) {
    for (int place : here) {
      for (int alternative : alternatives) {
        if (place == alternative) {
          return true;
        }
      }
    }
    return false;
  }

  /** The places in this list of what the word can be, in their order, each once. */
  private int[] places(Line line, int at) {
    Forms.Hit hit = line.hit(at);
    String text = line.words().get(at).text();
    int[] listed = placed(hit.exact(), NOTHING);
    int[] all = placed(hit.open(), listed);
    if (listed.length == 0 && text.length() >= Spelling.ONE_SLIP_MIN) {
      all = placed(line.near(at, known), all);
    }
    return all;
  }

  private int[] placed(int[] numbers, int[] into) {
    int[] all = into;
    for (int number : numbers) {
      int place = number < places.length ? places[number] : 0;
      if (place > 0) {
        int to = Arrays.binarySearch(all, place);
        if (to < 0) {
          int[] more = Arrays.copyOf(all, all.length + 1);
          System.arraycopy(all, -to - 1, more, -to, all.length + to + 1);
          more[-to - 1] = place;
          all = more;
        }
      }
    }
    return all;
  }
}
