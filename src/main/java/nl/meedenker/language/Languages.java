package nl.meedenker.language;

import java.util.List;
import java.util.Set;

/**
 * Which of the two languages words are in: a vote of function words, which does better on short answers than a trained detector
 * (stack.md 3). Words that exist in both ("we", "was", "is") have no vote.
 */
final class Languages {
  private static final Set<String> NL = Set.of("de", "het", "een", "ik", "niet", "en", "mijn", "dat", "van", "ze", "hij", "zij", "wij", "je", "jij",
      "geen", "maar", "met", "voor", "naar", "wel", "ook", "zijn", "haar", "heeft", "wordt", "word", "kan", "nog", "wil", "sinds", "bij", "als", "op",
      "te", "hem", "ons", "onze", "hoe", "wat", "waarom", "jaar", "nee", "ja", "weet", "heb", "uit", "dan", "om", "aan", "altijd", "gaat", "veel",
      "moet", "thuis", "zoon", "dochter", "kind", "al", "er", "doet", "weken", "maanden", "niks", "steeds", "elke", "iedere", "deze", "bang", "soms");
  private static final Set<String> EN = Set.of("the", "a", "i", "not", "and", "my", "that", "of", "he", "she", "they", "you", "but", "with", "for",
      "to", "his", "her", "him", "has", "have", "are", "does", "do", "what", "how", "why", "years", "year", "yes", "know", "from", "then", "at",
      "always", "goes", "much", "since", "our", "son", "daughter", "child", "kid", "kids", "won't", "cant", "dont", "will", "it", "its", "this", "be",
      "been", "am", "or", "all", "very", "weeks", "months", "every", "me", "who", "when", "can", "would", "sometimes", "about", "no", "an", "there",
      "just", "because", "so", "home");

  private Languages() {}

  /** nl or en; the language of the page when the words do not tell. */
  static String of(List<Word> words, String page) {
    int vote = vote(words);
    return vote > 0 ? "nl" : vote < 0 ? "en" : page.equals("en") ? "en" : "nl";
  }

  /** Whether the words may be in either language, so that both lists count. */
  static boolean mixed(List<Word> words) {
    return Math.abs(vote(words)) <= 1;
  }

  private static int vote(List<Word> words) {
    int vote = 0;
    for (Word word : words) {
      vote += NL.contains(word.text()) ? 1 : EN.contains(word.text()) ? -1 : 0;
    }
    return vote;
  }
}
