package nl.meedenker.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list of phrases that can be found in words, also mistyped ones. Immutable after construction and thread-safe. */
final class Phrases {
  private static final int GAP_MAX = 3;
  private static final int[] NOTHING = {};

  private final Set<String> known;
  /** By the number of a form: in the order of this list, from 1; 0 for what is not in it. */
  private final int[] places;
  private final List<List<Entry>> byFirst = new ArrayList<>();

  /** A phrase with, for each element, the places of its alternatives; null for a gap. */
  private record Entry(Phrase phrase, int[][] elements) {}

  /**
   * @param forms what all lists that are read together have in common; this one adds its own
   * @param known words that exist and are therefore never taken for a slip of another
   */
  Phrases(List<Phrase> phrases, Forms forms, Set<String> known) {
    this.known = known;
    Map<String, Integer> index = new HashMap<>();
    byFirst.add(List.of());
    for (Phrase phrase : phrases) {
      int[][] elements = new int[phrase.elements().size()][];
      for (int e = 0; e < elements.length; e++) {
        String element = phrase.elements().get(e);
        elements[e] = element.equals("~") ? null : alternatives(element, index);
      }
      for (int place : elements[0]) {
        byFirst.get(place).add(new Entry(phrase, elements));
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
      places[i] = index.computeIfAbsent(texts[i], t -> byFirst.size());
      if (places[i] == byFirst.size()) {
        byFirst.add(new ArrayList<>(0));
      }
    }
    return places;
  }

  /** The whole words of the lists. */
  static Set<String> wordsOf(List<Phrase> phrases) {
    Set<String> words = new HashSet<>();
    phrases.forEach(p -> p.elements().forEach(e -> {
      for (String word : e.split("\\|")) {
        if (!word.contains("*") && !word.equals("~")) {
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
        for (Entry entry : byFirst.get(place)) {
          int to = end(entry.elements, here, line.words(), i);
          if (to > 0) {
            found.add(new Found(entry.phrase, i, to));
          }
        }
      }
    }
    List<Found> longest = new ArrayList<>(found.size());
    for (Found f : found) {
      if (!hidden(f, found)) {
        longest.add(f);
      }
    }
    return longest;
  }

  private static boolean hidden(Found f, List<Found> found) {
    for (Found other : found) {
      if (f.inside(other) && same(f, other)) {
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
    boolean gap = false;
    for (int e = 1; e < elements.length; e++) {
      if (elements[e] == null) {
        gap = true;
        continue;
      }
      int limit = Math.min(here.length - 1, gap ? at + GAP_MAX : at);
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
      gap = false;
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
    if (listed.length == 0 && text.length() >= Spelling.ONE_SLIP_MIN && !known.contains(text)) {
      all = placed(line.near(at), all);
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
