package nl.meedenker.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a person puts themselves right: "nee wacht, 7", "4, o nee 5", "I mean 6". */
final class Corrections {
  private static final List<List<String>> MARKS = List.of(List.of("nee", "wacht"), List.of("nee", "sorry"), List.of("o", "nee"), List.of("oh", "nee"),
      List.of("of", "nee"),
      List.of("oh", "no"), List.of("no", "wait"), List.of("no", "sorry"), List.of("ik", "bedoel"), List.of("ik", "bedoelde"), List.of("i", "mean"),
      List.of("i", "meant"),
      List.of("foutje"), List.of("correctie"), List.of("wacht"), List.of("wait"), List.of("bedoel"), List.of("bedoelde"), List.of("sorry"),
      List.of("eigenlijk", "is"), List.of("eigenlijk", "al"),
      List.of("actually"), List.of("make", "that"), List.of("of", "eigenlijk"), List.of("nee", "hij", "is"), List.of("nee", "ze", "is"),
      List.of("nee", "zij", "is"), List.of("no", "he", "is"),
      List.of("no", "she", "is"), List.of("or", "rather"), List.of("verkeerd"), List.of("ik", "vergis"), List.of("vergis", "me"), List.of("typfout"),
      List.of("typo"), List.of("oftewel"), List.of("of", "toch"), List.of("hang", "on"), List.of("hold", "on"), List.of("no", "i", "lie"),
      List.of("scratch", "that"), List.of("wat", "zeg", "ik"), List.of("ik", "zeg", "het", "verkeerd"), List.of("oeps"), List.of("oops"));
  private static final Map<String, List<List<String>>> BY_FIRST = MARKS.stream().collect(Collectors.groupingBy(mark -> mark.get(0)));
  private static final Set<String> FILLERS = Set.of("toch", "dat", "it", "is", "het", "moet", "zijn");

  /** "Eerst dacht ik thuis, maar ...": what stands before "maar" was put aside. */
  private static final List<List<String>> ASIDE = List.of(List.of("eerst", "dacht"), List.of("dacht", "ik"), List.of("dacht", "eerst"),
      List.of("ik", "dacht"), List.of("wou"), List.of("wilde"), List.of("i", "thought"),
      List.of("first", "i"), List.of("at", "first"), List.of("was", "going", "to", "say"), List.of("i", "said"), List.of("ik", "zei"),
      List.of("zei", "ik"), List.of("eerst", "zei"),
      List.of("it", "was", "a"), List.of("used", "to"));
  private static final Set<String> TURNS = Set.of("nee", "no", "nah", "nope", "neen", "wacht", "wait", "sorry", "langer", "call", "rather",
      "eigenlijk", "actually", "hang", "hold", "oops", "oeps", "lie", "zeg", "eh", "ehm", "uh", "uhm", "um", "erm", "oftewel", "nou", "well");

  private Corrections() {}

  /** The values behind the last turn ("4? nah 3", "drie, of nee, vier"), or all of them when there is none. */
  static List<Heard> settled(List<Word> words, List<Heard> heard) {
    for (int k = heard.size() - 1; k > 0; k--) {
      for (int i = heard.get(k - 1).to(); i < heard.get(k).from(); i++) {
        if (TURNS.contains(words.get(i).text())) {
          return heard.subList(k, heard.size());
        }
      }
    }
    return heard;
  }

  /** The index of the first word after the last mark, or 0 when nothing is put right. */
  static int after(List<Word> words) {
    int last = 0;
    for (int i = 0; i < words.size(); i++) {
      for (List<String> mark : BY_FIRST.getOrDefault(words.get(i).text(), List.of())) {
        if (stands(mark, words, i) && i + mark.size() < words.size()) {
          last = Math.max(last, i + mark.size());
        }
      }
    }
    for (int i = 1; i + 1 < words.size(); i++) {
      if (words.get(i).is("maar", "but")) {
        int end = i;
        boolean aside = ASIDE.stream().anyMatch(mark -> anywhere(mark, words, end));
        last = aside ? Math.max(last, i + 1) : last;
      }
    }
    while (last > 0 && last < words.size() - 1 && FILLERS.contains(words.get(last).text())) {
      last++;
    }
    return last;
  }

  /** The words from one index up to another, with a space on either side. */
  static String text(List<Word> words, int from, int to) {
    StringBuilder text = new StringBuilder(" ");
    for (int i = from; i < to; i++) {
      text.append(words.get(i).text()).append(' ');
    }
    return text.toString();
  }

  private static boolean anywhere(List<String> mark, List<Word> words, int end) {
    for (int i = 0; i + mark.size() <= end; i++) {
      if (stands(mark, words, i)) {
        return true;
      }
    }
    return false;
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
