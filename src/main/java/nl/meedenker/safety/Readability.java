package nl.meedenker.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Tells whether enough of a text is known to trust that it holds no signal, and otherwise which language it may be. A guess by script and by frequent
 * words; it never decides a level. Immutable and thread-safe.
 */
final class Readability {

  private static final double KNOWN_SHARE_MIN = 0.5;
  private static final double OTHER_SHARE_MIN = 0.25;
  private static final int COMPOUND_PART_MIN = 3;
  private static final int ASCII_END = 0x80;
  private static final List<String> ENDINGS = List.of("s", "n", "en", "e", "t", "de", "te", "den", "ten", "je", "jes", "tje", "tjes", "er", "ers",
      "ing", "ingen", "ed", "ly", "es", "est", "heid", "d");

  private final Collection<LanguageLexicon> languages;
  private final List<String> others = new ArrayList<>();
  /** By word, a bit for each of the other languages in which it is frequent. */
  private final Map<String, Integer> otherWords = new HashMap<>();

  /** What was found: the reading, and the other language or null. */
  record Verdict(Reading reading, String otherLanguage) {}

  /** @param others by language id, its most frequent words, separated by commas */
  Readability(Collection<LanguageLexicon> languages, Entries others) {
    this.languages = List.copyOf(languages);
    for (String lang : new HashSet<>(others.keys())) {
      int bit = 1 << this.others.size();
      this.others.add(lang);
      for (String word : others.text(lang).split(",")) {
        otherWords.merge(Tokeniser.plain(word.trim()), bit, (a, b) -> a | b);
      }
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
    int[] hits = new int[others.size()];
    for (Tokeniser.Token token : tokens) {
      String word = token.word().replace("'", "");
      if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
        continue;
      }
      words++;
      known += known(word) ? 1 : 0;
      int in = otherWords.getOrDefault(word, 0);
      for (int i = 0; i < hits.length && in != 0; i++) {
        hits[i] += in >> i & 1;
      }
    }
    if (words == 0) {
      return new Verdict(Reading.ONLY_SYMBOLS, null);
    }
    Character.UnicodeScript script = script(text);
    if (script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON) {
      return new Verdict(cut ? Reading.TOO_LONG : Reading.OTHER_LANGUAGE, ofScript(script));
    }
    int other = -1;
    for (int i = 0; i < hits.length; i++) {
      boolean many = hits[i] >= OTHER_SHARE_MIN * words && hits[i] > known * 0.6;
      if (many && (other < 0 || hits[i] > hits[other])) {
        other = i;
      }
    }
    String otherLang = other < 0 ? null : others.get(other);
    boolean enough = known >= KNOWN_SHARE_MIN * words;
    if (cut) {
      return new Verdict(Reading.TOO_LONG, otherLang);
    }
    if (other >= 0 && known < 0.7 * words) {
      return new Verdict(Reading.OTHER_LANGUAGE, otherLang);
    }
    return new Verdict(enough ? Reading.READ : Reading.UNKNOWN_WORDS, null);
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
    int latin = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        latin++;
      } else if (c >= ASCII_END && Character.isLetter(c)) {
        counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    if (latin > 0) {
      counts.merge(Character.UnicodeScript.LATIN, latin, Integer::sum);
    }
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
