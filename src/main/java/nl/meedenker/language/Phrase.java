package nl.meedenker.language;

import java.util.List;

/**
 * A listed way of saying something: elements in their order. An element is a word, a beginning ("slaap*"), an ending ("*brigade"),
 * alternatives ("mijn|onze") or a gap of at most three words ("~") or eight ("~~").
 *
 * @param slot the list it comes from: a slot, "concern", "meta" ...
 * @param value what it says
 * @param strong it says so by itself, also when nobody asked (written with a plus in the file)
 * @param event it names something that "niet" denies (written with an equals sign): "niet gepest"
 * @param lang nl or en
 * @param elements at least one; the first is no gap
 */
record Phrase(String slot, String value, boolean strong, boolean event, String lang, List<String> elements) {
  Phrase {
    elements = List.copyOf(elements);
  }

  /** Reads one line of a list. */
  static Phrase parse(String slot, String value, String lang, String written) {
    String line = written.strip();
    boolean strong = line.startsWith("+");
    boolean event = line.startsWith("=");
    String words = Spelling.plain(strong || event ? line.substring(1) : line).strip();
    return new Phrase(slot, value, strong || event, event, lang, List.of(words.split("\\s+")));
  }

  /** Whether a negation is part of the phrase, so that it denies nothing. */
  boolean negative() {
    for (String element : elements) {
      for (String text : element.indexOf('|') < 0 ? new String[]{element} : element.split("\\|")) {
        if (Negation.negates(text)) {
          return true;
        }
      }
    }
    return false;
  }
}
