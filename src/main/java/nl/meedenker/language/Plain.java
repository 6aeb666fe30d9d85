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
      "exact", "joa", "jao", "jow", "jaja", "yesss", "yh", "yas", "jazekers", "jaah");
  private static final Set<String> NO = Set.of("nee", "neen", "neuh", "neu", "neeh", "nop", "nope", "no", "nah", "nay", "never", "nooit", "welnee",
      "geenszins", "neee");
  private static final Set<String> PLUS = Set.of("ja", "wel", "yes", "yeah", "does", "do", "is", "altijd", "always", "did");
  private static final Set<String> MINUS = Set.of("nee", "niet", "no", "never", "nooit", "not", "nope", "neen", "niets", "niks", "geen");
  private static final Set<String> SPLITS = Set.of("en", "and", "maar", "but", "andere", "ander", "other", "terwijl", "while", "soms");
  private static final Set<String> OTHERS = Set.of("zegt", "zei", "says", "said", "asked", "asks", "vraagt", "vroeg", "vraag", "buurvrouw", "zus",
      "sister", "neighbour");
  /** Behind "ja nee" or "yeah no" they tell which of the two it was. */
  private static final Set<String> CONFIRMS = Set.of("klopt", "inderdaad", "precies", "absoluut", "zeker", "tuurlijk", "exactly", "absolutely",
      "definitely", "totally",
      "sure", "true", "right", "helemaal", "wel", "for");
  /** Words of this length that say one does not know stand above two halves: "de ene dag denk ik van wel, maar zeker weten doe ik het niet". */
  private static final int TOLD_MIN = 4;
  private static final int SHORT_MAX = 12;
  private static final int HALF_MIN = 2;
  private static final int BRIEF_LAST_MAX = 6;
  private static final int BRIEF_MAX = 8;
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
    boolean told = said.of("yesno").stream().anyMatch(f -> f.length() >= TOLD_MIN && !f.phrase().value().equals("both"));
    boolean ends = words.size() > 1 && words.get(words.size() - 2).is("maar", "but") && !last(words, at).isEmpty();
    if (!bare && !told && !ends && halves(words, at)) {
      return "both";
    }
    List<Found> found = new ArrayList<>(said.of("yesno"));
    int start = at;
    boolean others = others(words, from);
    found.removeIf(f -> f.to() <= from || words.size() > SHORT_MAX && f.from() > start + 1 && f.length() < TOLD_MIN || others && f.from() > start);
    found.removeIf(
        f -> !f.phrase().negative() && f.to() < words.size() && words.get(f.to()).border() == Border.NONE && words.get(f.to()).is("niet", "not"));
    String value = strongest(said, found);
    if (head(words, at) && !(longest(found) >= TOLD_MIN && !value.isEmpty())) {
      boolean unsure = value.equals("unsure") || value.equals("both");
      return unsure ? value : YES.contains(words.get(at).text()) ? denied(words, at) ? "no" : "yes" : "no";
    }
    if (!value.isEmpty() || others) {
      return value;
    }
    String answer = Answers.of(words.subList(at, words.size()));
    return answer.isEmpty() ? brief(words, at) : answer;
  }

  private static int longest(List<Found> found) {
    return found.stream().mapToInt(Found::length).max().orElse(0);
  }

  /** Whether somebody else's words are told, or a question is put: "mijn zus zegt van wel"; not "ik zei al van niet". */
  private static boolean others(List<Word> words, int from) {
    for (int i = from; i < words.size(); i++) {
      boolean own = i > 0 && words.get(i - 1).is("ik", "i", "ja", "nee", "would") || i + 1 < words.size() && words.get(i + 1).is("ik");
      if (OTHERS.contains(words.get(i).text()) && !own) {
        return true;
      }
    }
    return false;
  }

  /** A few words that end on yes or no, or that hold nothing but a denial or "wel". */
  private static String brief(List<Word> words, int at) {
    int size = words.size() - at;
    String last = last(words, at);
    if (!last.isEmpty()) {
      return last;
    }
    if (size > BRIEF_MAX || words.stream().anyMatch(w -> UNHEARD.contains(w.text()))) {
      return "";
    }
    if (words.subList(at, words.size()).stream().anyMatch(w -> w.is("geen")) && words.get(at).is("ik", "wij", "we", "er", "i")
        && words.stream().noneMatch(w -> w.is("idee", "benul", "zicht", "mening"))) {
      return "";
    }
    boolean denies = false;
    boolean does = false;
    boolean knows = false;
    for (Word word : words.subList(at, words.size())) {
      denies |= word.is("niet", "not", "never", "nooit", "geen", "no", "niemand", "nobody", "nie");
      does |= word.is("wel");
      knows |= word.is("weet", "know", "sure", "zeker", "zeggen", "say", "tell", "clue", "idee", "idea", "duidelijk", "clear", "certain",
          "inschatten", "beoordelen", "antwoord", "answer", "judge", "vertellen", "uitmaken", "weten", "zou", "guess");
    }
    return denies ? knows ? "unsure" : "no" : does ? "yes" : "";
  }

  /** "Ik ben er niet trots op maar ja", "die tijd hebben we gehad, nee": the answer comes last, for itself. */
  private static String last(List<Word> words, int at) {
    Word last = words.get(words.size() - 1);
    boolean apart = words.size() - at <= BRIEF_LAST_MAX || last.border() != Border.NONE
        || words.get(words.size() - 2).is("maar", "but", "dus", "so", "en", "and", "van", "volmondig", "is", "a", "een");
    boolean hears = words.stream().anyMatch(w -> w.is("bedoel", "mean", "snap", "begrijp"));
    return !apart || hears ? "" : YES.contains(last.text()) ? "yes" : NO.contains(last.text()) ? "no" : "";
  }

  private static boolean head(List<Word> words, int at) {
    return at < words.size() && (YES.contains(words.get(at).text()) || NO.contains(words.get(at).text()));
  }

  /** "Absoluut niet", "zeker niet". */
  private static boolean denied(List<Word> words, int at) {
    int next = at + 1 < words.size() && words.get(at + 1).is("nog") ? at + 2 : at + 1;
    return next < words.size() && words.get(next).border() == Border.NONE && words.get(next).is("niet", "not", "nooit", "never", "geen");
  }

  /** "Ja nee" is a no and "nee ja" a yes: the second takes the first back. "Ja en nee" says both. */
  private static String heads(List<Word> words, int at) {
    if (at + 1 >= words.size() || !head(words, at)) {
      return "";
    }
    boolean yes = YES.contains(words.get(at).text());
    Word next = words.get(at + 1);
    if (!yes && next.border() == Border.NONE && !confirmed(words, at + 2)) {
      return "";
    }
    if (yes ? next.is("nee", "no", "nah", "nope", "neen") : next.is("ja", "yes", "yeah", "yep", "jawel")) {
      return confirmed(words, at + 2) ? "yes" : yes ? "no" : "yes";
    }
    return "";
  }

  private static boolean confirmed(List<Word> words, int i) {
    return i < words.size() && CONFIRMS.contains(words.get(i).text())
        && words.stream().skip(i).noneMatch(w -> w.is("niet", "not", "never", "nooit", "geen"));
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
