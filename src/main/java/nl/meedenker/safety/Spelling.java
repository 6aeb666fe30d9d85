package nl.meedenker.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From a word as typed to the word that was meant, for one language. A word that is known stays as it is; only then come listed typos, doubled letters,
 * digits for letters, the spelling pairs of the lexicon, and one slip in a long word. Immutable and thread-safe.
 */
final class Spelling {

  /** One slip is only forgiven in words this long; shorter ones lie too close together ("slaat", "slaapt"). */
  static final int SLIP_LENGTH_MIN = 7;

  /** Doubled letters and stars make a word longer. */
  private static final int TIMES_LONGER = 4;

  private final Map<String, String> typos;
  private final List<SpellingPair> pairs;
  /** The first words of listed typos of two words. */
  private final Set<String> pairsFirst = new HashSet<>();
  private final Set<String> lexiconWords;
  private final Set<String> words;
  /** Nothing that is longer can be a known word, however it is mistyped. */
  private final int lengthMax;
  private final WordFilter knownFilter;
  private final WordFilter slipFilter;
  private final WordFilter lexiconFilter;
  private final Map<String, String> slips = new HashMap<>();

  Spelling(Map<String, String> typos, List<SpellingPair> pairs, Set<String> lexiconWords, Set<String> frequentWords) {
    this.typos = new HashMap<>(typos);
    typos.keySet().stream().filter(t -> t.indexOf(' ') > 0).forEach(t -> pairsFirst.add(t.substring(0, t.indexOf(' '))));
    this.pairs = List.copyOf(pairs);
    this.lexiconWords = new HashSet<>(lexiconWords);
    this.words = new HashSet<>(lexiconWords);
    this.words.addAll(frequentWords);
    for (String word : lexiconWords) {
      if (word.length() >= SLIP_LENGTH_MIN) {
        slips.put(word, word);
        for (int i = 0; i < word.length(); i++) {
          slips.merge(SpellingPair.changed(word, i, i + 1, ""), word, (a, b) -> a.equals(b) ? a : "");
        }
      }
    }
    this.lengthMax = TIMES_LONGER * words.stream().mapToInt(String::length).max().orElse(0);
    this.knownFilter = new WordFilter(words);
    this.slipFilter = new WordFilter(slips.keySet());
    this.lexiconFilter = new WordFilter(lexiconWords);
  }

  boolean known(String word) {
    return knownFilter.may(word) && words.contains(word);
  }

  boolean inLexicon(String word) {
    return lexiconFilter.may(word) && lexiconWords.contains(word);
  }

  /** The word of the lexicon that two words are when they are written as one, or null. */
  String joined(String first, String second) {
    String joined = lexiconFilter.joined(first, second) ? first + second : null;
    return joined != null && inLexicon(joined) ? joined : null;
  }

  /** The listed correction of a word, or null. */
  String listed(String word) {
    return typos.get(word);
  }

  /** The listed correction of two words with a space between, or null. */
  String listedPair(String first, String second) {
    return pairsFirst.contains(first) ? typos.get(first + " " + second) : null;
  }

  /** The word that was meant, or the plain word itself when nothing known lies near. One word, never two. */
  String meant(String word) {
    String plain = word.indexOf('\'') < 0 ? word : word.replace("'", "");
    if (known(plain) || plain.length() < 3 || plain.length() > lengthMax) {
      return plain;
    }
    String near = near(plain);
    if (near != null) {
      return near;
    }
    String slip = plain.length() >= SLIP_LENGTH_MIN - 1 ? slip(plain) : null;
    return slip != null ? slip : plain;
  }

  /** The first known word near this one, in the order of the ways to come there; null when there is none. */
  private String near(String word) {
    for (String single : singles(word)) {
      if (known(single)) {
        return single;
      }
    }
    String letters = lettersForDigits(word);
    if (known(letters)) {
      return letters;
    }
    String once = nearer(word);
    if (once != null) {
      return once;
    }
    int in = SpellingPair.letters(word);
    for (SpellingPair pair : pairs) {
      for (int at = (pair.letters() & ~in) == 0 ? pair.next(word, 0) : -1; at >= 0; at = pair.next(word, at + 1)) {
        String twice = nearer(SpellingPair.changed(word, at, at + pair.from().length(), pair.to()));
        if (twice != null) {
          return twice;
        }
      }
    }
    return null;
  }

  /** The first known word that comes of undoing one habit in one place; null when there is none. */
  private String nearer(String word) {
    int[] heads = WordFilter.heads(word);
    int in = SpellingPair.letters(word);
    for (SpellingPair pair : pairs) {
      for (int at = (pair.letters() & ~in) == 0 ? pair.next(word, 0) : -1; at >= 0; at = pair.next(word, at + 1)) {
        String changed = knownFilter.changed(word, heads, at, at + pair.from().length(), pair.to());
        if (changed != null && known(changed)) {
          return changed;
        }
      }
    }
    return null;
  }

  private static List<String> singles(String word) {
    List<String> singles = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (i > 0 && word.charAt(i) == word.charAt(i - 1)) {
        singles.add(word.substring(0, i) + word.substring(i + 1));
      } else {
        all.append(word.charAt(i));
      }
    }
    if (singles.size() > 1) {
      singles.add(all.toString());
    }
    return singles;
  }

  private static String lettersForDigits(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c >= 'a' && c <= 'z';
    }
    return plain
        ? word
        : word.replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('4', 'a').replace('5', 's').replace('7', 't')
            .replace('@', 'a').replace('$', 's').replace("*", "");
  }

  private String slip(String word) {
    int[] heads = WordFilter.heads(word);
    String found = hit(word, null);
    for (int i = 0; i < word.length(); i++) {
      String shorter = slipFilter.changed(word, heads, i, i + 1, "");
      found = shorter == null ? found : hit(shorter, found);
    }
    return found == null || found.isEmpty() || found.charAt(0) != word.charAt(0) || Math.abs(found.length() - word.length()) > 1
        ? null
        : found;
  }

  /** An empty string stands for "more than one word lies near": then nothing is corrected. */
  private String hit(String key, String soFar) {
    String hit = slips.get(key);
    return hit == null || hit.equals(soFar) ? soFar : soFar == null ? hit : "";
  }
}
