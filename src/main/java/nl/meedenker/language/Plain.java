package nl.meedenker.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.meedenker.language.Word.Border;

/**
 * The general answer yes, no, unsure or both: by its first word, by two halves that say the opposite ("thuis wel, op school niet"), and by the phrases of the list
 * "yesno". Words about somebody else, or that ask something, are no answer.
 */
final class Plain {
  private static final Set<String> FILLERS = Set.of("eh", "ehm", "uh", "uhm", "um", "umm", "er", "erm", "mm", "mmm", "hm", "hmm", "nou", "tja", "pff",
      "pf", "god", "oh", "o", "well", "ach", "goh", "amai", "tjonge", "ooh", "honestly", "eerlijk", "gezegd", "awel", "ok", "oke", "haha", "lol",
      "helaas", "unfortunately", "jammer", "genoeg", "sorry", "en", "and", "so", "dus", "omg", "gosh", "hell", "heavens");
  private static final Set<String> YES = Set.of("ja", "jaa", "jawel", "jep", "jup", "jazeker", "jo", "yes", "yep", "yup", "yeah", "ya", "yea", "yess",
      "aye", "zeker", "klopt", "absoluut", "tuurlijk", "natuurlijk", "inderdaad", "evet", "definitely", "sure", "certainly", "absolutely", "precies",
      "exact");
  private static final Set<String> NO = Set.of("nee", "neen", "neuh", "nope", "no", "nah", "nay", "never", "nooit", "welnee", "geenszins", "neee");
  private static final Set<String> PLUS = Set.of("ja", "wel", "yes", "yeah", "does", "do", "is", "altijd", "always", "did");
  private static final Set<String> MINUS = Set.of("nee", "niet", "no", "never", "nooit", "not", "nope", "neen", "niets", "niks", "geen");
  private static final Set<String> SPLITS = Set.of("en", "and", "maar", "but", "andere", "ander", "other", "terwijl", "while", "soms");
  private static final Set<String> OTHERS = Set.of("zegt", "zei", "says", "said", "asked", "asks", "vraagt", "vroeg", "vraag", "buurvrouw", "zus",
      "sister", "neighbour");
  private static final int SHORT_MAX = 12;
  private static final int HALF_MIN = 2;
  private static final int BRIEF_MAX = 6;
  /** Words that are about the question or about something else. */
  private static final Set<String> UNHEARD = Set.of("begrijp", "snap", "understand", "get", "vraag", "question", "bedoel", "mean", "wat", "what",
      "waarom", "why", "wie", "who", "even", "now", "nu", "tijd", "time", "moment", "mijn", "my");

  private Plain() {}

  static String of(Said said) {
    List<Word> all = said.words();
    if (said.corrected() > 0) {
      String last = of(said, said.corrected());
      if (!last.isEmpty()) {
        return last;
      }
    }
    return all.isEmpty() ? "" : of(said, 0);
  }

  private static String of(Said said, int from) {
    List<Word> words = said.words();
    int at = from;
    while (at < words.size() - 1 && FILLERS.contains(words.get(at).text())) {
      at++;
    }
    String heads = heads(words, at);
    if (!heads.isEmpty()) {
      return heads;
    }
    boolean bare = head(words, at) && (at + 1 == words.size() || words.get(at + 1).border() != Border.NONE);
    if (!bare && halves(words, at)) {
      return "both";
    }
    List<Found> found = new ArrayList<>(said.of("yesno"));
    int start = at;
    boolean others = words.subList(from, words.size()).stream().anyMatch(w -> OTHERS.contains(w.text()));
    found.removeIf(f -> f.to() <= from || words.size() > SHORT_MAX && f.from() > start + 1 || others && f.from() > start);
    String value = strongest(said, found);
    if (head(words, at)) {
      boolean unsure = value.equals("unsure") || value.equals("both");
      return unsure ? value : YES.contains(words.get(at).text()) ? denied(words, at) ? "no" : "yes" : "no";
    }
    if (!value.isEmpty() || others) {
      return value;
    }
    String answer = Answers.of(words.subList(at, words.size()));
    return answer.isEmpty() ? brief(words, at) : answer;
  }

  /** A few words that end on yes or no, or that hold nothing but a denial or "wel". */
  private static String brief(List<Word> words, int at) {
    int size = words.size() - at;
    if (size > BRIEF_MAX || words.stream().anyMatch(w -> UNHEARD.contains(w.text()))) {
      return "";
    }
    Word last = words.get(words.size() - 1);
    if (YES.contains(last.text()) || NO.contains(last.text())) {
      return YES.contains(last.text()) ? "yes" : "no";
    }
    boolean denies = false;
    boolean does = false;
    boolean knows = false;
    for (Word word : words.subList(at, words.size())) {
      denies |= word.is("niet", "not", "never", "nooit", "geen", "no");
      does |= word.is("wel");
      knows |= word.is("weet", "know", "sure", "zeker", "zeggen", "say", "tell", "clue", "idee", "idea", "duidelijk", "clear", "certain");
    }
    return denies ? knows ? "unsure" : "no" : does ? "yes" : "";
  }

  private static boolean head(List<Word> words, int at) {
    return at < words.size() && (YES.contains(words.get(at).text()) || NO.contains(words.get(at).text()));
  }

  /** "Absoluut niet", "zeker niet". */
  private static boolean denied(List<Word> words, int at) {
    return at + 1 < words.size() && words.get(at + 1).border() == Border.NONE && words.get(at + 1).is("niet", "not");
  }

  /** "Ja nee" is a no and "nee ja" a yes: the second takes the first back. "Ja en nee" says both. */
  private static String heads(List<Word> words, int at) {
    if (at + 1 >= words.size() || !head(words, at)) {
      return "";
    }
    boolean yes = YES.contains(words.get(at).text());
    Word next = words.get(at + 1);
    if (!yes && next.border() == Border.NONE) {
      return "";
    }
    if (yes ? next.is("nee", "no", "nah", "nope", "neen") : next.is("ja", "yes", "yeah", "yep", "jawel")) {
      return yes ? "no" : "yes";
    }
    return "";
  }

  private static boolean halves(List<Word> words, int from) {
    List<Integer> signs = new ArrayList<>();
    int sign = 0;
    int size = 0;
    int lastPlus = -1;
    int lastMinus = -1;
    for (int i = from; i <= words.size(); i++) {
      boolean end = i == words.size() || i > from && (words.get(i).border() != Border.NONE || SPLITS.contains(words.get(i).text()));
      if (end) {
        if (sign != 0 && size >= HALF_MIN) {
          signs.add(sign);
        }
        sign = 0;
        size = 0;
        lastPlus = -1;
        lastMinus = -1;
      }
      if (i < words.size()) {
        Word word = words.get(i);
        boolean deniedNext = i + 1 < words.size() && words.get(i + 1).is("niet", "not");
        size++;
        if (MINUS.contains(word.text())) {
          if (lastPlus >= 0 && i - lastPlus > 1 && words.get(lastPlus).is("wel", "ja", "yes")) {
            signs.add(1);
          }
          sign = -1;
          lastMinus = i;
        } else if (PLUS.contains(word.text()) && !deniedNext && sign >= 0 && !(word.is("is") && size < HALF_MIN)) {
          sign = 1;
          lastPlus = i;
        } else if (lastMinus > from && i - lastMinus > 1 && word.is("ja", "wel", "yes")) {
          signs.addAll(List.of(-1, 1));
        }
      }
    }
    return signs.contains(1) && signs.contains(-1);
  }

  /** The value of the longest phrase that is not denied, of equals the first; empty when there is none. */
  static String strongest(Said said, List<Found> found) {
    return found.stream().filter(f -> found.stream().noneMatch(f::inside))
        .filter(f -> f.phrase().negative() || !Negation.denied(said.words(), f.from(), f.to()))
        .max(Comparator.comparingInt(Found::length).thenComparing(Comparator.comparingInt(Found::from).reversed())).map(f -> f.phrase().value())
        .orElse("");
  }
}
