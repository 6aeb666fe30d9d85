package nl.meedenker.safety;

import java.util.List;

/** One habit of spelling from the lexicon, {@code "sg > sch"}; a {@code $} says that it stands at the end of a word, {@code ^} at the beginning. */
record SpellingPair(String from, String to, boolean atStart, boolean atEnd) {

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
    return new SpellingPair(bare, sides[1].trim(), atStart, atEnd);
  }

  /** Adds each way in which this habit can be undone in {@code word}. */
  void apply(String word, List<String> to) {
    if (atEnd) {
      if (word.endsWith(from)) {
        to.add(word.substring(0, word.length() - from.length()) + this.to);
      }
      return;
    }
    if (atStart) {
      if (word.startsWith(from)) {
        to.add(this.to + word.substring(from.length()));
      }
      return;
    }
    for (int i = word.indexOf(from); i >= 0; i = word.indexOf(from, i + 1)) {
      to.add(word.substring(0, i) + this.to + word.substring(i + from.length()));
    }
  }
}
