package nl.meedenker.language;

import java.util.List;
import java.util.Set;

/** Whether a wording is used legitimately, by what stands in its sentence ({@code dialogues/wording/legitimate.yaml}). */
final class LegitimateUse {
  /** How near, in words, each use stands. */
  private static final int NAMED_BEFORE = 6;
  private static final int MEANT_NEAR = 5;
  private static final int DENIED_BEFORE = 2;
  private static final int THING_BEFORE = 6;
  private static final int FIELD_BEFORE = 6;
  private static final int FIELD_BEHIND = 4;
  private static final Set<String> GIVEN_KINDS = Set.of("label", "deficit", "medical");
  private static final Set<String> NEVER_DENIED = Set.of("jargon", "alarm");
  private static final Set<String> FIELD_KINDS = Set.of("jargon", "alarm", "deficit", "blame");
  /** "een indicatie voor regen". */
  private static final Set<String> LINKING = Set.of("van", "voor", "op", "in", "met", "naar", "bij", "om", "door", "tijdens", "aan", "tegen", "of",
      "for", "by", "on",
      "at", "to", "with", "from", "during", "against");
  /** Between a wording and the thing it is said of stands no other person. */
  private static final Set<String> PERSONS = Set.of("hij", "zij", "ze", "ie", "ik", "we", "wij", "kind", "kinderen", "zoon", "dochter", "jongen",
      "meisje", "leerling", "broer", "zus", "moeder", "vader", "he", "she", "they", "i", "child", "kids", "kid", "son", "daughter", "boy", "girl",
      "brother", "sister", "mother", "father", "hes", "shes", "im");
  /** Such a word before a thing begins a phrase of its own: "depri sinds haar pony weg is". */
  private static final Set<String> APART = Set.of("sinds", "als", "om", "door", "met", "van", "voor", "op", "in", "bij", "tegen", "naar", "zonder",
      "want",
      "en", "de", "het", "een", "zijn", "haar", "mijn", "ons", "onze", "since", "because", "when", "if", "with", "without", "of", "for", "on", "at",
      "to",
      "and", "the", "a", "an", "his", "her", "my", "our", "from", "about", "over", "even");

  private LegitimateUse() {}

  static boolean any(List<Found> uses, Found term, String kind, List<Word> words) {
    return uses.stream().anyMatch(u -> near(u, term, kind, words) && oneSentence(u, term, words));
  }

  private static boolean near(Found use, Found term, String kind, List<Word> words) {
    int before = term.from() - use.to();
    int behind = use.from() - term.to();
    boolean around = use.from() <= term.from() && term.to() <= use.to() && use.length() > term.length();
    return switch (use.phrase().slot()) {
      case "given" -> GIVEN_KINDS.contains(kind) && !use.overlaps(term);
      case "quoted" -> around || before >= 0 && before <= NAMED_BEFORE || behind == 0;
      case "meant" -> around || before >= 0 && before <= MEANT_NEAR || behind >= 0 && behind <= MEANT_NEAR;
      case "things" -> behind == 0 || behind == 1 && !APART.contains(words.get(term.to()).text()) || about(use, behind, words)
          || before >= 0 && before <= THING_BEFORE && subject(use, term, words);
      case "moments" -> behind == 0;
      case "fields" -> FIELD_KINDS.contains(kind)
          && (before >= 0 && before <= FIELD_BEFORE || behind > 0 && behind <= FIELD_BEHIND && LINKING.contains(words.get(term.to()).text()));
      default -> !NEVER_DENIED.contains(kind) && (around || before >= 0 && before <= DENIED_BEFORE);
    };
  }

  /** "..., zei ze over de hamster". */
  private static boolean about(Found use, int behind, List<Word> words) {
    return behind > 0 && (words.get(use.from() - 1).is("over", "about") || use.from() > 1 && words.get(use.from() - 2).is("over", "about"));
  }

  /** "de kat van oma is verwend", not "de kat slaapt en hij is verwend" nor "met zijn hond is hij agressief". */
  private static boolean subject(Found use, Found term, List<Word> words) {
    return words.subList(use.to(), term.from()).stream().noneMatch(w -> PERSONS.contains(w.text()))
        && words.subList(term.from(), term.to()).stream().noneMatch(w -> PERSONS.contains(w.text()));
  }

  private static boolean oneSentence(Found use, Found term, List<Word> words) {
    return words.subList(Math.min(use.from(), term.from()) + 1, Math.max(use.from(), term.from()) + 1).stream()
        .noneMatch(w -> w.border() == Word.Border.SENTENCE);
  }
}
