package nl.meedenker.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Short noun phrases in a person's own words, from an answer to "what goes well?". */
final class OwnWords {
  private static final int PHRASES_MAX = 6;
  private static final int LENGTH_MAX = 80;
  private static final Pattern BREAK = Pattern.compile("[,;.!?\\n\\u2022]+|\\s+(?:en|and|maar ook|ook|but also|also)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern START = Pattern.compile(
      "^(?:(?:nou|ja|en|well|yes|ook|dat|hij|zij|ze|die|mijn (?:zoon|dochter|kind|zoontje|dochtertje)|my (?:son|daughter|child)|he|she|they|he's|she's|is|are|"
          + "kan|can|heeft|has|heel|erg|echt|really|very|goed in|good at|goed met|houdt van|houd van|loves|likes|vindt|speelt graag|likes to|het|een|a|an|het liefst|zo|so)\\s+)+",
      Pattern.CASE_INSENSITIVE);

  private OwnWords() {}

  static List<String> of(String text) {
    List<String> phrases = new ArrayList<>();
    for (String part : BREAK.split(text.length() > Words.CHARACTERS_MAX ? text.substring(0, Words.CHARACTERS_MAX) : text)) {
      String phrase = START.matcher(part.strip()).replaceFirst("").strip();
      if (phrase.length() > 1 && phrase.length() <= LENGTH_MAX && phrase.codePoints().anyMatch(Character::isLetter) && phrases.size() < PHRASES_MAX
          && !phrases.contains(phrase)) {
        phrases.add(phrase);
      }
    }
    return phrases;
  }
}
