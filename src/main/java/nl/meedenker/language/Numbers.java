package nl.meedenker.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers in figures and in words, Dutch and English, from nought to twenty-five; halves as ".5". */
final class Numbers {
  private static final Map<String, Double> WORDS = new HashMap<>();
  private static final Map<String, Double> ORDINALS = new HashMap<>();

  static {
    List<String> nl = List.of("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
        "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig", "eenentwintig", "tweeentwintig", "drieentwintig");
    List<String> en = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "twentyone", "twentytwo", "twentythree");
    List<String> nth = List.of("", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde",
        "twaalfde", "dertiende");
    List<String> nthEn = List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth");
    for (int i = 0; i < nl.size(); i++) {
      WORDS.put(nl.get(i), (double) i);
      WORDS.put(en.get(i), (double) i);
    }
    for (int i = 1; i < nth.size(); i++) {
      ORDINALS.put(nth.get(i), (double) i);
      ORDINALS.put(nthEn.get(i), (double) i);
    }
    WORDS.put("anderhalf", 1.5);
    WORDS.put("anderhalve", 1.5);
    WORDS.put("tweeenhalf", 2.5);
    WORDS.put("tweenhalf", 2.5);
    WORDS.put("drieenhalf", 3.5);
    WORDS.put("vierenhalf", 4.5);
    WORDS.put("zeve", 7.0);
  }

  private Numbers() {}

  /** The number that a word is, or -1. */
  static double of(Word word) {
    if (word.number()) {
      return word.text().length() > 6 ? -1 : Double.parseDouble(word.text());
    }
    return WORDS.getOrDefault(word.text(), -1.0);
  }

  /** "tweede" is 2; -1 when it is no ordinal. */
  static double ordinal(Word word) {
    return ORDINALS.getOrDefault(word.text(), -1.0);
  }
}
