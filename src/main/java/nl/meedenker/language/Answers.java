package nl.meedenker.language;

import java.util.List;
import java.util.Set;
import nl.meedenker.language.Word.Border;

/** Plain answers: yes, no, unsure or both, with hedges ("ja, maar niet altijd" is yes; "niet echt" is no). */
final class Answers {
  private static final Set<String> YES = Set.of("ja", "jawel", "jep", "jaa", "jup", "yes", "yep", "yeah", "zeker", "klopt", "inderdaad", "natuurlijk",
      "absoluut", "tuurlijk", "sure", "definitely", "correct", "right", "ok", "oke", "okay", "vast", "soms", "sometimes", "uiteraard", "precies",
      "jazeker", "yup", "certainly");
  private static final Set<String> NO = Set.of("nee", "neen", "nope", "no", "nooit", "never", "neuh", "geenszins", "nah", "nee hoor", "nein");
  private static final List<String> UNSURE = List.of("weet ik niet", "weet niet", "weet het niet", "weet het eigenlijk niet", "ik weet niet",
      "ik weet het niet", "geen idee", "misschien", "ik twijfel", "twijfel", "niet zeker", "geen flauw idee", "wie weet", "zou kunnen", "dont know",
      "not sure", "do not know", "no idea", "maybe", "perhaps", "unsure", "dunno", "hard to say", "moeilijk te zeggen", "lastig te zeggen",
      "geen enkel idee", "weet nog niet", "zou het niet weten", "might be", "no clue", "kweetni", "weet ik nog niet", "weet ik eigenlijk niet",
      "weet ik ook niet", "ik zou het niet weten", "could be");
  private static final List<String> BOTH = List.of("allebei", "beide", "ja en nee", "both", "yes and no", "van allebei een beetje",
      "een beetje van beide", "alle twee", "alletwee", "nee en ja");
  private static final List<String> SOFT_NO = List.of("geen van deze", "geen van die", "geen van allen", "geen enkele", "niks van dit alles",
      "niets van dit", "none of these", "none of those", "none of them", "niet echt", "niet bepaald", "not really", "niet dat ik weet",
      "denk het niet", "ik denk van niet", "van niet", "not that i know", "i do not think so", "ik geloof het niet", "eigenlijk niet",
      "helemaal niet", "not at all", "absoluut niet", "zeker niet", "liever niet", "vast niet", "i do not", "valt mee", "natuurlijk niet",
      "gelukkig niet", "never really", "niet meer", "nog niet", "not yet", "niet nodig", "hoeft niet", "ook niet", "bijna nooit", "of course not",
      "niet hoor");
  private static final List<String> SOFT_YES = List.of("ik denk het wel", "denk het wel", "denk van wel", "ik denk van wel", "geloof het wel",
      "geloof van wel", "i think so", "best wel", "een beetje", "beetje", "a bit", "a little", "af en toe", "dat wel", "dat klopt", "dat is zo",
      "it is", "it does", "he does", "she does", "we do", "i do", "they do", "ook wel", "meestal wel", "volgens mij wel", "dat doet hij",
      "dat doet ze", "of course", "mostly", "vaak wel", "zo is het", "maybe yes", "waarschijnlijk wel", "tuurlijk wel", "eigenlijk wel", "ja hoor");

  private static final List<String> NONE_OF = List.of("geen van deze", "geen van die", "geen van allen", "geen enkele", "niks van dit alles",
      "niets van dit", "none of these", "none of those", "none of them", "geen van alle", "niks daarvan", "niets daarvan", "nothing of");
  /** A no in other words ("gelukkig niet", "niet dat ik weet") is this short and says nothing of anyone. */
  private static final int BARE_NO_MAX = 5;
  private static final Set<String> SUBJECTS = Set.of("hij", "zij", "ze", "die", "kind", "baby", "zoon", "dochter", "het", "he", "she", "they", "it",
      "child", "son", "daughter", "we", "wij", "mijn", "my");

  private Answers() {}

  /** yes, no, unsure, both, or empty when the words are no such answer. */
  static String of(List<Word> words) {
    if (words.isEmpty()) {
      return "";
    }
    String all = " " + joined(words, words.size()) + " ";
    String start = " " + joined(words, first(words)) + " ";
    if (words.size() <= 8 && has(all, BOTH)) {
      return "both";
    }
    if (words.size() == 1 && words.get(0).is("geen", "niks", "niets", "none", "nothing")) {
      return "no";
    }
    boolean opens = YES.contains(words.get(0).text()) || NO.contains(words.get(0).text());
    if (!opens && has(start, UNSURE) && words.size() <= 10) {
      return "unsure";
    }
    if (has(start, SOFT_NO) && !words.get(0).is("ja", "yes")) {
      return "no";
    }
    String head = words.get(0).text();
    boolean yes = YES.contains(head);
    boolean no = NO.contains(head);
    if ((yes || no) && words.size() > 1 && words.get(1).is("ja", "yes", "nee", "no") && !words.get(1).text().equals(head)
        && words.get(1).border() != Border.NONE) {
      return YES.contains(words.get(1).text()) ? "yes" : "no";
    }
    if (!yes && !no && SOFT_YES.stream().anyMatch(p -> start.contains(" " + p + " ") && !start.contains(" " + p + " not "))) {
      return "yes";
    }
    if (!yes && has(all, UNSURE) && words.size() <= 10 && !(no && !head.equals("no"))) {
      return "unsure";
    }
    if (yes && has(all, List.of("weet niet", "weet het niet", "geen idee")) && words.size() <= 8) {
      return "unsure";
    }
    return yes ? "yes" : no ? "no" : "";
  }

  /**
   * Whether a no is nothing but a no. "Hij lacht niet meer" is none, and neither is "nee, maar hij ziet zo grauw": who tells something that is not understood is
   * asked again, and is never held to have said that there is nothing.
   */
  static boolean nothingElse(List<Word> words) {
    if (words.stream().anyMatch(w -> w.is("maar", "behalve", "but", "except", "wel", "alleen", "though", "only"))) {
      return false;
    }
    boolean opens = NO.contains(words.get(0).text()) || has(" " + joined(words, first(words)) + " ", NONE_OF);
    return opens || words.size() <= BARE_NO_MAX && words.stream().noneMatch(w -> SUBJECTS.contains(w.text()));
  }

  /** The first clause, or up to nine words of it. */
  private static int first(List<Word> words) {
    int end = 1;
    while (end < words.size() && end < 9 && words.get(end).border() == Border.NONE) {
      end++;
    }
    return end;
  }

  private static boolean has(String text, List<String> phrases) {
    return phrases.stream().anyMatch(p -> text.contains(" " + p + " "));
  }

  private static String joined(List<Word> words, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < to && i < 30; i++) {
      joined.append(i > 0 ? " " : "").append(words.get(i).text());
    }
    return joined.toString();
  }
}
