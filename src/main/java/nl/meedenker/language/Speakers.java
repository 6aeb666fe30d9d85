package nl.meedenker.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who writes: parent, professional, youth or other, as the ids of the ontology. The signs are phrases of the list "speaker" in {@code slots.yaml}; to an open
 * question the weaker ones of {@code answers.yaml} and the way of telling are added up. A line about "hij" or "ze" without any sign is a parent's.
 */
final class Speakers {
  /** The list of weak signs. */
  static final String CUES = "speaker-cue";
  private static final Set<String> SELF = Set.of("ik", "k", "mijn", "me", "mij", "i", "my", "ive");
  private static final Set<String> CHILD = Set.of("hij", "zij", "ze", "hem", "haar", "he", "she", "him", "her", "his", "zoon", "dochter", "kind",
      "kinderen", "son", "daughter", "kid", "kids", "child", "children", "baby");
  private static final Set<String> HE = Set.of("hij", "hem", "he", "him", "his");
  private static final Set<String> SHE = Set.of("zij", "ze", "haar", "she", "her");
  private static final Set<String> MEN = Set.of("vader", "papa", "broer", "broertje", "vriend", "gymleraar", "leraar", "mentor", "docent", "dad",
      "dads", "stepdad", "stiefvader", "brother", "boyfriend", "bf", "jongen");
  private static final Set<String> WOMEN = Set.of("moeder", "mama", "ouders", "zus", "zusje", "vriendin", "mentor", "mum", "mom", "mums", "parents",
      "sister", "stepmum", "stiefmoeder", "girlfriend", "gf", "iedereen", "klasgenoten");
  private static final Set<String> SPEAKS = Set.of("zegt", "zei", "vindt", "belde", "belt", "wil", "says", "said", "told", "thinks", "sighs", "wants",
      "rang", "keeps", "sees", "ziet", "denkt");
  private static final Set<String> BARE = Set.of("moeder", "vader", "ouders", "leerling", "leerlingen", "parent", "parents", "mother", "father",
      "child", "pupil", "pupils", "family");
  private static final Set<String> ROLES = Set.of("leerkracht", "mentor", "juf", "meester", "docent", "ib", "ib'er", "iber", "bso", "casus", "coach",
      "teacher", "tutor", "senco", "ta", "worker", "slt", "visitor", "childminder", "pm'er", "pmer", "voorleesjuf", "leidster", "verpleegkundige",
      "jeugdarts", "kleutergroep", "therapist", "gp", "nurse", "logopedist", "pedagoog");
  private static final double STRONG = 3;
  private static final double OTHER_STRONG = 5;
  private static final int OPENING = 6;
  private static final double MIN = 2;
  private static final int TEEN_MIN = 9;
  private static final int TEEN_MAX = 19;

  private Speakers() {}

  /**
   * The speaker, or empty when the words do not tell (a greeting, a number).
   *
   * @param found all phrases in the words
   * @param open whether anything could be told, so that weak signs count
   */
  static String of(List<Word> words, List<Found> found, boolean open) {
    List<Found> signs = found.stream().filter(f -> f.phrase().slot().equals("speaker")).toList();
    if (open) {
      String most = most(words, signs, found.stream().filter(f -> f.phrase().slot().equals(CUES)).toList());
      if (!most.isEmpty()) {
        return most;
      }
    }
    for (String who : List.of("professional", "youth", "other", "parent")) {
      if (signs.stream().anyMatch(f -> f.phrase().value().equals(who) && f.phrase().strong())) {
        return who;
      }
    }
    for (Found sign : signs) {
      return sign.phrase().value();
    }
    boolean about = words.stream().anyMatch(w -> w.is("hij", "zij", "ze", "hem", "haar", "he", "she", "him", "her", "his"));
    return about ? "parent" : "";
  }

  private static String most(List<Word> words, List<Found> signs, List<Found> cues) {
    Map<String, Double> score = new TreeMap<>();
    for (String who : List.of("professional", "other", "parent")) {
      if (signs.stream().anyMatch(f -> f.phrase().value().equals(who) && f.phrase().strong())) {
        score.merge(who,
            who.equals("other")
                ? OTHER_STRONG
                : signs.stream().filter(f -> f.phrase().value().equals(who)).allMatch(Speakers::ownClass) ? 1.0 : STRONG,
            Double::sum);
      }
    }
    if (signs.stream().anyMatch(f -> f.phrase().value().equals("youth") && f.phrase().strong())) {
      score.merge("youth", MIN, Double::sum);
    }
    cues.stream().filter(c -> cues.stream().noneMatch(o -> c.inside(o) && o.phrase().value().equals(c.phrase().value())))
        .forEach(c -> score.merge(c.phrase().value(), c.phrase().strong() ? 2.0 : 1.0, Double::sum));
    boolean self = words.stream().anyMatch(w -> SELF.contains(w.text()));
    boolean child = child(words);
    score.merge("youth", self && !child ? 1.25 : self ? -0.5 : -1.5, Double::sum);
    score.merge("youth", young(words) ? 4.0 : 0, Double::sum);
    score.merge("professional", works(words), Double::sum);
    score.merge("parent", child ? 1.0 : 0, Double::sum);
    String best = "";
    double top = 0;
    for (String who : List.of("parent", "other", "professional", "youth")) {
      double points = score.getOrDefault(who, 0.0);
      if (points >= MIN && points > top) {
        best = who;
        top = points;
      }
    }
    return best;
  }

  /** Pupils and their teachers both have a class. */
  private static boolean ownClass(Found sign) {
    return sign.phrase().elements().containsAll(List.of("in", "mijn", "klas")) || sign.phrase().elements().containsAll(List.of("in", "my", "class"));
  }

  /** Whether a child is told of: not by "hij" behind a father or "ze" behind a mother, who may be meant, nor by "ze" that is more than one. */
  private static boolean child(List<Word> words) {
    boolean man = false;
    boolean woman = false;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean many = word.is("ze", "zij") && i + 1 < words.size() && words.get(i + 1).text().endsWith("en");
      boolean known = HE.contains(word.text()) && man || SHE.contains(word.text()) && (woman || many);
      if (CHILD.contains(word.text()) && !known) {
        return true;
      }
      man |= MEN.contains(word.text());
      woman |= WOMEN.contains(word.text());
    }
    return false;
  }

  /** "Ik ben 15", "im 14". */
  private static boolean young(List<Word> words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      double n = Numbers.of(words.get(i + 2));
      if ((words.get(i).is("ik", "i") && words.get(i + 1).is("ben", "am")) && n >= TEEN_MIN && n <= TEEN_MAX
          && !(i + 3 < words.size() && words.get(i + 3).is("jaar", "weken", "weeks", "maanden", "months", "minuten"))) {
        return true;
      }
    }
    return false;
  }

  /** How much it sounds like a note from work: a role in the first words, "moeder" or "ouders" without any word before it, a class by its code. */
  private static double works(List<Word> words) {
    double points = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Word before = i > 0 ? words.get(i - 1) : null;
      boolean opens = word.border() != Word.Border.NONE || before != null && before.is("en", "and", "dat", "maar", "but");
      boolean owned = before != null && before.is("mijn", "de", "zijn", "haar", "onze", "een", "my", "the", "his", "her", "our", "a", "ik", "i", "am",
          "an", "als", "als", "ons");
      if (BARE.contains(word.text()) && opens) {
        points += 2;
      }
      if (i < OPENING && ROLES.contains(word.text()) && !owned) {
        boolean signed = i + 1 < words.size() && (words.get(i + 1).is("hier", "here") || words.get(i + 1).border() != Word.Border.NONE) || i == 0;
        boolean speaks = i + 1 < words.size() && SPEAKS.contains(words.get(i + 1).text());
        points += speaks ? 0 : signed ? 3 : 1;
      }
      boolean school = word.is("groep", "klas", "year", "reception") && i + 1 < words.size()
          && (Numbers.of(words.get(i + 1)) > 0 || word.is("reception"));
      boolean sits = i > 1 && (words.get(i - 1).is("in", "naar", "to") && words.get(i - 2).is("zit", "is", "zitten", "gaat", "moet", "am", "ben"));
      boolean code = i + 2 < words.size() && word.is("klas", "class") && words.get(i + 2).text().length() == 1;
      if (school && !sits) {
        points += code || i < OPENING ? 2 : 1.5;
      }
    }
    return points;
  }
}
