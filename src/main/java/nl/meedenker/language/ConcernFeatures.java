package nl.meedenker.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the categoriser looks at: words, pairs of words, and runs of three to five letters (stack.md 3: they lift mistyped words). A masked
 * name or a number is one feature, whatever it is.
 */
final class ConcernFeatures {
  /** More words than this add nothing to what an utterance is about. */
  private static final int WORDS_MAX = 80;

  private ConcernFeatures() {}

  static String[] of(List<Word> words) {
    Set<String> features = new LinkedHashSet<>();
    List<String> texts = new ArrayList<>();
    for (Word word : words.subList(0, Math.min(WORDS_MAX, words.size()))) {
      texts.add(word.number() ? "#" : word.text().startsWith("[") ? "[]" : word.text());
    }
    String before = "<";
    for (String text : texts) {
      features.add("w=" + text);
      features.add("b=" + before + "_" + text);
      before = text;
      letters(text, features);
    }
    features.add("b=" + before + "_>");
    return features.toArray(String[]::new);
  }

  private static void letters(String word, Set<String> features) {
    if (word.length() < 3) {
      return;
    }
    String framed = "<" + word + ">";
    for (int size = 3; size <= 5; size++) {
      for (int i = 0; i + size <= framed.length() && i < 24; i++) {
        features.add("c=" + framed.substring(i, i + size));
      }
    }
  }
}
