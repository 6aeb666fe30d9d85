package nl.meedenker.safety;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether enough of a text is known to trust that it holds no signal, and otherwise which language it may be. A guess by script and by frequent
 * words; it never decides a level. Immutable and thread-safe.
 */
final class Readability {

  private static final double KNOWN_SHARE_MIN = 0.5;
  private static final double OTHER_SHARE_MIN = 0.25;
  private static final int COMPOUND_PART_MIN = 3;
  private static final List<String> ENDINGS = List.of("s", "n", "en", "e", "t", "de", "te", "den", "ten", "je", "jes", "tje", "tjes", "er", "ers",
      "ing", "ingen", "ed", "ly", "es", "est", "heid", "d");

  private final Collection<LanguageLexicon> languages;
  private final Map<String, Set<String>> otherWords = new HashMap<>();

  /** What was found: the reading, and the other language or null. */
  record Verdict(Reading reading, String otherLanguage) {}

  /** @param others by language id, its most frequent words, separated by commas */
  Readability(Collection<LanguageLexicon> languages, Entries others) {
    this.languages = List.copyOf(languages);
    for (String lang : others.keys()) {
      Set<String> words = new HashSet<>();
      for (String word : others.text(lang).split(",")) {
        words.add(Tokeniser.plain(word.trim()));
      }
      otherWords.put(lang, words);
    }
  }

  /** @param text what was read of the text, after cutting */
  Verdict verdict(String text, boolean cut) {
    if (text.codePoints().allMatch(c -> Character.isWhitespace(c) || c == 0 || Character.isSpaceChar(c))) {
      return new Verdict(Reading.EMPTY, null);
    }
    List<Tokeniser.Token> tokens = Tokeniser.tokens(text, Map.of());
    int words = 0;
    int known = 0;
    Map<String, Integer> hits = new HashMap<>();
    for (Tokeniser.Token token : tokens) {
      String word = token.word().replace("'", "");
      if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
        continue;
      }
      words++;
      known += known(word) ? 1 : 0;
      otherWords.forEach((lang, list) -> hits.merge(lang, list.contains(word) ? 1 : 0, Integer::sum));
    }
    if (words == 0) {
      return new Verdict(Reading.ONLY_SYMBOLS, null);
    }
    Character.UnicodeScript script = script(text);
    if (script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON) {
      return new Verdict(cut ? Reading.TOO_LONG : Reading.OTHER_LANGUAGE, ofScript(script));
    }
    String other = null;
    for (Map.Entry<String, Integer> hit : hits.entrySet()) {
      boolean many = hit.getValue() >= OTHER_SHARE_MIN * words && hit.getValue() > known * 0.6;
      if (many && (other == null || hit.getValue() > hits.get(other))) {
        other = hit.getKey();
      }
    }
    boolean enough = known >= KNOWN_SHARE_MIN * words;
    if (cut) {
      return new Verdict(Reading.TOO_LONG, other);
    }
    if (other != null && known < 0.7 * words) {
      return new Verdict(Reading.OTHER_LANGUAGE, other);
    }
    return new Verdict(enough ? Reading.READ : Reading.UNKNOWN_WORDS, null);
  }

  /** The share of words that this language knows, from 0 to 1. */
  double share(Words words, LanguageLexicon language) {
    int known = 0;
    for (int at = 0; at < words.size(); at++) {
      known += language.spelling().known(words.word(at)) ? 1 : 0;
    }
    return words.size() == 0 ? 0 : (double) known / words.size();
  }

  /** The cheap ways to know a word first: each way counts in either language. */
  private boolean known(String word) {
    for (LanguageLexicon language : languages) {
      if (language.spelling().known(word)) {
        return true;
      }
    }
    if (word.codePoints().anyMatch(Character::isDigit)) {
      return true;
    }
    for (LanguageLexicon language : languages) {
      if (knownForm(word, language.spelling()) || language.spelling().listed(word) != null) {
        return true;
      }
    }
    for (LanguageLexicon language : languages) {
      if (compound(word, language.spelling()) || knownForm(language.spelling().meant(word), language.spelling())) {
        return true;
      }
    }
    return false;
  }

  private static boolean knownForm(String word, Spelling spelling) {
    if (spelling.known(word)) {
      return true;
    }
    for (String ending : ENDINGS) {
      if (word.length() >= ending.length() + 3 && word.endsWith(ending) && spelling.known(word.substring(0, word.length() - ending.length()))) {
        return true;
      }
    }
    return word.startsWith("ge") && word.length() > 5 && spelling.known(word.substring(2));
  }

  private static boolean compound(String word, Spelling spelling) {
    for (int cut = COMPOUND_PART_MIN; cut <= word.length() - COMPOUND_PART_MIN && word.length() >= 8; cut++) {
      String head = word.substring(0, cut);
      boolean first = spelling.known(head) || head.endsWith("s") && spelling.known(head.substring(0, cut - 1));
      if (first && knownForm(word.substring(cut), spelling)) {
        return true;
      }
    }
    return false;
  }

  private static Character.UnicodeScript script(String text) {
    Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
    text.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(Character.UnicodeScript.COMMON);
  }

  private static String ofScript(Character.UnicodeScript script) {
    switch (script) {
      case ARABIC :
        return "ar";
      case CYRILLIC :
        return "uk";
      case ETHIOPIC :
        return "ti";
      default :
        return null;
    }
  }
}
