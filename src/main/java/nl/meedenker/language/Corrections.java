package nl.meedenker.language;

import java.util.List;
import java.util.Set;

/** Where a person puts themselves right: "nee wacht, 7", "4, o nee 5", "I mean 6". */
final class Corrections {
  private static final List<List<String>> MARKS = List.of(List.of("nee", "wacht"), List.of("nee", "sorry"), List.of("o", "nee"), List.of("oh", "nee"), List.of("of", "nee"),
      List.of("oh", "no"), List.of("no", "wait"), List.of("no", "sorry"), List.of("ik", "bedoel"), List.of("ik", "bedoelde"), List.of("i", "mean"), List.of("i", "meant"),
      List.of("foutje"), List.of("correctie"), List.of("wacht"), List.of("wait"), List.of("bedoel"), List.of("bedoelde"), List.of("sorry"), List.of("eigenlijk", "is"), List.of("eigenlijk", "al"),
      List.of("actually"), List.of("make", "that"), List.of("of", "eigenlijk"), List.of("nee", "hij", "is"), List.of("nee", "ze", "is"), List.of("nee", "zij", "is"), List.of("no", "he", "is"),
      List.of("no", "she", "is"), List.of("or", "rather"), List.of("verkeerd"), List.of("ik", "vergis"), List.of("vergis", "me"), List.of("typfout"), List.of("typo"));
  private static final Set<String> FILLERS = Set.of("toch", "dat", "it", "is", "het", "moet", "zijn");

  private Corrections() {}

  /** The index of the first word after the last mark, or 0 when nothing is put right. */
  static int after(List<Word> words) {
    int last = 0;
    for (int i = 0; i < words.size(); i++) {
      for (List<String> mark : MARKS) {
        if (stands(mark, words, i) && i + mark.size() < words.size()) {
          last = Math.max(last, i + mark.size());
        }
      }
    }
    while (last > 0 && last < words.size() - 1 && FILLERS.contains(words.get(last).text())) {
      last++;
    }
    return last;
  }

  private static boolean stands(List<String> mark, List<Word> words, int at) {
    if (at + mark.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < mark.size(); i++) {
      if (!words.get(at + i).text().equals(mark.get(i))) {
        return false;
      }
    }
    return true;
  }
}
