package nl.meedenker.language;

import java.util.List;

/**
 * When a topic is named only to say that it is not the matter: "niet over slapen", "geen problemen met eten", "slapen gaat goed".
 * "Slaapt niet" and "geen vrienden" are no denial: the topic stays. Things that happen ("gepest") are denied by any negation.
 */
final class Denial {
  private static final int REACH = 4;

  private Denial() {}

  static boolean of(List<Word> words, Found found) {
    Phrase phrase = found.phrase();
    if (phrase.negative()) {
      return false;
    }
    if (phrase.event() && Negation.denied(words, found.from(), found.to())) {
      return true;
    }
    return noneOf(words, found.from()) || wellAfter(words, found.to());
  }

  private static boolean noneOf(List<Word> words, int from) {
    for (int i = from - 1; i >= 0 && i >= from - REACH; i--) {
      if (words.get(i + 1).border() != Word.Border.NONE) {
        return false;
      }
      Word word = words.get(i);
      Word next = words.get(i + 1);
      boolean direct = i == from - 1;
      if (word.is("geen", "no") && next.is("probleem", "problemen", "last", "moeite", "zorgen", "problem", "problems", "trouble", "worries")) {
        return true;
      }
      if (word.is("niet", "not") && (next.is("over", "om", "about") || direct && found(words, from, "maar", "but"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean found(List<Word> words, int from, String... marks) {
    for (int i = from; i < words.size() && i < from + REACH + 2; i++) {
      if (words.get(i).is(marks)) {
        return true;
      }
    }
    return false;
  }

  private static boolean wellAfter(List<Word> words, int to) {
    boolean goes = false;
    for (int i = to; i < words.size() && i < to + REACH; i++) {
      Word word = words.get(i);
      if (word.border() != Word.Border.NONE || Negation.negates(word.text()) || word.is("dat", "that", "it")) {
        return false;
      }
      goes |= word.is("gaat", "gaan", "is", "goes", "lukt");
      if (goes && word.is("goed", "prima", "oke", "top", "fine", "well", "okay", "great")) {
        return true;
      }
    }
    return false;
  }
}
