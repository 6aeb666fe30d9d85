package nl.meedenker.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The words of one utterance, with the listed forms that each can be: looked up once for all lists. Belongs to one call. */
final class Line {
  private final List<Word> words;
  private final Forms forms;
  private Forms.Hit[] hits;
  private Boolean mixed;
  private final int[][] near;
  private final Map<Phrases, List<Found>> found = new IdentityHashMap<>();
  private final Map<String, Object> made = new HashMap<>();

  Line(List<Word> words, Forms forms) {
    this.words = words;
    this.forms = forms;
    this.near = new int[words.size()][];
  }

  List<Word> words() {
    return words;
  }

  /** The phrases of a list that stand in the words, of the languages that count. */
  List<Found> counting(Phrases phrases, String lang) {
    List<Found> all = found.get(phrases);
    if (all == null) {
      all = phrases.in(this);
      found.put(phrases, all);
    }
    if (mixed()) {
      return all;
    }
    List<Found> counting = new ArrayList<>(all.size());
    for (Found f : all) {
      if (f.phrase().lang().equals(lang)) {
        counting.add(f);
      }
    }
    return counting;
  }

  private boolean mixed() {
    if (mixed == null) {
      mixed = Languages.mixed(words);
    }
    return mixed;
  }

  /** What is made of these words under a name, made once. */
  <T> T once(String name, Class<T> kind, Supplier<T> maker) {
    Object known = made.get(name);
    if (known == null) {
      known = maker.get();
      made.put(name, known);
    }
    return kind.cast(known);
  }

  /** What the word at a place can be. */
  Forms.Hit hit(int at) {
    if (hits == null) {
      hits = new Forms.Hit[words.size()];
      Map<String, Forms.Hit> seen = new HashMap<>();
      for (int i = 0; i < hits.length; i++) {
        hits[i] = seen.computeIfAbsent(words.get(i).text(), forms::hit);
      }
    }
    return hits[at];
  }

  /**
   * What the word at a place can be when it is mistyped; nothing for a known one.
   *
   * @param known the same for all lists that this line is held against
   */
  int[] near(int at, Set<String> known) {
    if (near[at] == null) {
      near[at] = forms.near(words.get(at).text(), known);
    }
    return near[at];
  }
}
