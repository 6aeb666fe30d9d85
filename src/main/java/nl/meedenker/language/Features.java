package nl.meedenker.language;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * What a categoriser looks at, in three kinds that each weigh as one: words with their stems; pairs of stems; and runs of three to five letters in a word, which lift mistyped
 * words and compounds. A masked name or a number is one feature, whatever it is. (Topic words were tried beside them, and made it worse on lines that others wrote.)
 *
 * @param names each once, of a kind by its first letter
 */
record Features(Set<String> names) {
  /** The kinds of names, with the share of each: chosen on lines that others wrote. */
  static final Map<Character, Double> SHARES = Map.of('w', 1.0, 'b', 0.7, 'c', 1.0, 'a', 1.0);

  /** Stands in every text: how common a category is by itself. */
  private static final String ALWAYS = "a=";
  /** More words than this add nothing to what an utterance is about. */
  private static final int WORDS_MAX = 120;
  private static final int LETTERS_MAX = 24;
  private static final int RUN_MIN = 3;
  private static final int RUN_MAX = 5;

  /** Hears the name of each feature, also more than once: its kind, and the part of a text that follows. */
  interface Names {
    void name(String kind, CharSequence text, int from, int to);
  }

  /** @param lang nl or en, for the stems */
  static Features of(List<Word> words, String lang) {
    Set<String> names = new LinkedHashSet<>();
    each(words, lang, (kind, text, from, to) -> names.add(kind + text.subSequence(from, to)));
    return new Features(names);
  }

  /** Tells every feature of the words. */
  static void each(List<Word> words, String lang, Names to) {
    SnowballStemmer stemmer = new SnowballStemmer(lang.equals("en") ? SnowballStemmer.ALGORITHM.ENGLISH : SnowballStemmer.ALGORITHM.DUTCH);
    to.name(ALWAYS, "", 0, 0);
    String before = "<";
    for (Word word : words.subList(0, Math.min(WORDS_MAX, words.size()))) {
      String text = text(word);
      String stem = Character.isLetter(text.charAt(0)) ? stemmer.stem(text).toString() : text;
      to.name("w=", text, 0, text.length());
      to.name("w~", stem, 0, stem.length());
      pair(before, stem, to);
      letters("<" + text + ">", to);
      before = stem;
    }
    pair(before, ">", to);
  }

  private static void pair(String before, String stem, Names to) {
    String pair = before + "_" + stem;
    to.name("b=", pair, 0, pair.length());
  }

  private static String text(Word word) {
    return word.number() ? "#" : word.text().startsWith("[") ? "[]" : word.text();
  }

  private static void letters(String framed, Names to) {
    for (int size = RUN_MIN; size <= RUN_MAX; size++) {
      for (int i = 0; i + size <= framed.length() && i < LETTERS_MAX; i++) {
        to.name("c=", framed, i, i + size);
      }
    }
  }

  /**
   * How much each known feature counts: the rarer the more, and each kind together as much as its share.
   *
   * @param rarity of each known feature, as {@link #rarity} gives it; others are left out
   */
  Map<String, Float> weighed(Map<String, Float> rarity) {
    Map<Character, Double> squares = new HashMap<>();
    for (String name : names) {
      Float rare = rarity.get(name);
      if (rare != null) {
        squares.merge(name.charAt(0), (double) rare * rare, Double::sum);
      }
    }
    Map<String, Float> weighed = new LinkedHashMap<>();
    for (String name : names) {
      Float rare = rarity.get(name);
      if (rare != null) {
        weighed.put(name, (float) (rare * SHARES.get(name.charAt(0)) / Math.sqrt(squares.get(name.charAt(0)))));
      }
    }
    return weighed;
  }

  /** The logarithm of how many examples there are for each in which it is seen, at least 1. */
  static float rarity(int seen, int examples) {
    return (float) (Math.log((1.0 + examples) / (1.0 + seen)) + 1);
  }
}
