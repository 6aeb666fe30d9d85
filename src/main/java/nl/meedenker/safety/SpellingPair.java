package nl.meedenker.safety;

/** One habit of spelling from the lexicon, {@code "sg > sch"}; a {@code $} says that it stands at the end of a word, {@code ^} at the beginning. */
record SpellingPair(String from, String to, boolean atStart, boolean atEnd, int letters) {

  /** @throws IllegalArgumentException when it is not of the form {@code from > to} */
  static SpellingPair of(String source) {
    String[] sides = source.split(">", -1);
    if (sides.length != 2) {
      throw new IllegalArgumentException("spelling '" + source + "' is not of the form 'from > to'");
    }
    String from = sides[0].trim();
    boolean atStart = from.startsWith("^");
    boolean atEnd = from.endsWith("$");
    String bare = from.replace("^", "").replace("$", "");
    if (bare.isEmpty() && !atEnd) {
      throw new IllegalArgumentException("spelling '" + source + "' changes nothing");
    }
    return new SpellingPair(bare, sides[1].trim(), atStart, atEnd, letters(bare));
  }

  /** A bit for each letter of a word: a habit whose letters are not all there is not in it. */
  static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << word.charAt(i);
    }
    return letters;
  }

  /** The first place from {@code at} on where this habit stands, or -1. */
  int next(String word, int at) {
    if (atEnd) {
      int place = word.length() - from.length();
      return place >= at && word.endsWith(from) ? place : -1;
    }
    return atStart ? at == 0 && word.startsWith(from) ? 0 : -1 : word.indexOf(from, at);
  }

  static String changed(String word, int from, int to, String others) {
    return new StringBuilder(word.length() + others.length()).append(word, 0, from).append(others).append(word, to, word.length()).toString();
  }
}
