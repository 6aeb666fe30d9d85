package nl.meedenker.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers in figures and in words, Dutch and English, from nought to ninety-nine, also as they are spoken ("zeuven", "tennish"); halves as ".5". */
final class Numbers {
  private static final int UNITS_MAX = 9;
  private static final double HALF = 0.5;
  private static final Map<String, Double> WORDS = new HashMap<>();
  private static final Map<String, Double> ORDINALS = new HashMap<>();
  private static final Map<String, Integer> TENS = new HashMap<>();

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
    List<String> tensNl = List.of("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");
    List<String> tensEn = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    for (int i = 0; i < tensNl.size(); i++) {
      TENS.put(tensNl.get(i), 10 * (i + 2));
      TENS.put(tensEn.get(i), 10 * (i + 2));
    }
    spoken();
  }

  /** As it is said in a region, or written by ear. */
  private static void spoken() {
    Map.of("zeve", 7, "zeuve", 7, "zeuven", 7, "viere", 4, "vijve", 5, "zesse", 6, "achte", 8, "negene", 9, "tiene", 10, "agt", 8)
        .forEach((word, n) -> WORDS.put(word, (double) n));
    Map.of("twalf", 12, "twaalef", 12, "elluf", 11, "achtien", 18, "zevetien", 17, "negetien", 19, "fourty", 40, "forteen", 14, "eightteen", 18,
        "tweeje", 2)
        .forEach((word, n) -> WORDS.put(word, (double) n));
  }

  private Numbers() {}

  /** The number that a word is, or -1. */
  static double of(Word word) {
    if (word.number()) {
      return word.text().length() > 6 ? -1 : Double.parseDouble(word.text());
    }
    Double listed = WORDS.get(word.text());
    return listed != null ? listed : composed(word.text());
  }

  /** "Dertig", "zesendertig", "veertein" and "tennish"; -1 when it is none of these. */
  private static double composed(String text) {
    return switch (text.isEmpty() ? ' ' : text.charAt(text.length() - 1)) {
      case 'g', 'y' -> text.endsWith("tig") || text.endsWith("ty") ? tens(text) : -1;
      case 'f', 'e' -> text.endsWith("enhalf") || text.endsWith("enhalve") ? half(text) : -1;
      case 'h' -> text.endsWith("ish") ? roughly(text.substring(0, text.length() - 3)) : -1;
      case 'n' -> text.endsWith("tein") ? WORDS.getOrDefault(text.replaceFirst("tein$", "tien"), -1.0) : -1;
      default -> -1;
    };
  }

  private static double tens(String text) {
    for (Map.Entry<String, Integer> ten : TENS.entrySet()) {
      if (text.equals(ten.getKey())) {
        return ten.getValue();
      }
      Double one = text.endsWith("en" + ten.getKey()) ? WORDS.get(text.substring(0, text.length() - ten.getKey().length() - 2)) : null;
      if (one != null && one >= 1 && one <= UNITS_MAX) {
        return ten.getValue() + one;
      }
    }
    return -1;
  }

  private static double half(String text) {
    String stem = text.substring(0, text.lastIndexOf("enhal"));
    Double whole = WORDS.getOrDefault(stem, WORDS.get(stem.replaceFirst("en$", "")));
    return whole == null ? -1 : whole + HALF;
  }

  private static double roughly(String stem) {
    return WORDS.getOrDefault(stem, WORDS.getOrDefault(stem.replaceFirst("n$", ""), -1.0));
  }

  /** The words with "thirty eight" as the one number that it is. */
  static List<Word> joined(List<Word> words) {
    List<Word> joined = new ArrayList<>(words.size());
    for (Word word : words) {
      Word last = joined.isEmpty() ? word : joined.get(joined.size() - 1);
      double one = word.number() ? -1 : WORDS.getOrDefault(word.text(), -1.0);
      if (last != word && word.border() == Word.Border.NONE && last.text().endsWith("ty") && TENS.containsKey(last.text()) && one >= 1
          && one <= UNITS_MAX) {
        String n = String.valueOf(TENS.get(last.text()) + (int) one);
        joined.set(joined.size() - 1, new Word(n, last.border()));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  /** "tweede" is 2; -1 when it is no ordinal. */
  static double ordinal(Word word) {
    return ORDINALS.getOrDefault(word.text(), -1.0);
  }
}
