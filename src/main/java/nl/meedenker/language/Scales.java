package nl.meedenker.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.meedenker.conversation.Interpretation.Understood;

/** A number on the scale of one to five: "viertje", "3/5", "2 vandaag, gisteren was het een 4". */
final class Scales {
  private static final int MAX = 5;
  private static final int SUPPOSED_REACH = 4;
  private static final Set<String> COUNTED = Set.of("uur", "uren", "uurtjes", "keer", "kinderen", "kids", "dagen", "weken", "maanden", "jaar",
      "hours", "hour", "days", "weeks", "months", "years", "times", "children", "minuten", "minutes", "nachten", "nights", "x");
  private static final Set<String> OTHER_DAY = Set.of("gisteren", "gister", "eergisteren", "yesterday", "vorige", "laatst", "normaal", "meestal",
      "usually", "normally", "last", "was", "morgen", "tomorrow", "straks", "later", "vanochtend", "eerst", "first", "morning");
  private static final Set<String> NOW = Set.of("nu", "now", "vandaag", "today", "maar", "but", "inmiddels");

  private Scales() {}

  /** A number from 1 to 5; null when there is none, or one outside the scale. Two numbers are asked back. */
  static Understood in(Said said, String slot) {
    List<Word> words = said.words();
    String spelled = spelled(words);
    if (!spelled.isEmpty()) {
      return new Understood(slot, List.of(spelled), true, List.of(), false);
    }
    int between = between(words);
    if (between > 0) {
      return new Understood(slot, List.of(String.valueOf(between)), true, List.of(), false);
    }
    List<Heard> heard = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      double n = number(words, i);
      if (n >= 0 && i + 2 < words.size() && words.get(i + 1).is("komma", "point") && Numbers.of(words.get(i + 2)) > 0
          || n >= 0 && before(words, i, "min", "minus")) {
        n = MAX + 1.5;
      }
      boolean of = n == MAX && !heard.isEmpty() && (before(words, i, "de", "of", "op", "uit", "the") || said.utterance().text().contains("/5"));
      boolean range = n == 1 && i + 2 < words.size() && words.get(i + 1).is("tot", "to", "t", "t/m") && i + 1 < words.size();
      boolean end = n == MAX && before(words, i, "tot", "to", "m");
      boolean no = before(words, i, "niet", "geen", "not", "komma", "point") || supposed(words, i);
      boolean counts = i + 1 < words.size() && COUNTED.contains(words.get(i + 1).text());
      if (n >= 0 && !of && !no && !range && !end && !counts) {
        heard.add(new Heard(n == Math.floor(n) ? String.valueOf((int) n) : "x", i, i + 1, true));
      }
    }
    List<Heard> last = Corrections.settled(words, said.last(heard));
    List<Heard> today = last.stream().filter(h -> !otherDay(words, h.from())).toList();
    last = today.isEmpty() ? last : today;
    List<String> values = Heard.values(last);
    if (values.isEmpty() || values.stream().anyMatch(v -> !v.matches("[1-5]"))) {
      return null;
    }
    return values.size() == 1
        ? new Understood(slot, values, true, List.of(), said.corrects(last))
        : new Understood(slot, List.of(), false, values.subList(0, Math.min(3, values.size())), said.corrects(last));
  }

  /** "Tussen de 2 en de 4": the number that lies between; 0 when there is none. */
  private static int between(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).is("tussen", "between")) {
        int first = i + 1 < words.size() && words.get(i + 1).is("de", "een", "a", "the", "an") && i + 2 < words.size()
            && !words.get(i + 2).is("en", "and") ? i + 2 : i + 1;
        int and = first + 1;
        int second = and + 1 < words.size() && words.get(and + 1).is("de", "een", "a", "the", "an") && and + 2 < words.size() ? and + 2 : and + 1;
        if (second < words.size() && words.get(and).is("en", "and")) {
          double low = Numbers.of(words.get(first));
          double high = Numbers.of(words.get(second));
          return low >= 1 && high <= MAX && high - low == 2 ? (int) low + 1 : 0;
        }
      }
    }
    return 0;
  }

  /** "Als er een zes was had ik zes gezegd": a number that is not on offer. */
  private static boolean supposed(List<Word> words, int at) {
    int from = Math.max(0, at - SUPPOSED_REACH);
    String before = Corrections.text(words, from, at);
    String behind = Corrections.text(words, at + 1, Math.min(words.size(), at + 2));
    return List.of("als er een", "als er", "if there was", "if there were", "had ik", "i would have said", "i would say if").stream()
        .anyMatch(s -> before.contains(" " + s + " "))
        && (behind.contains("was") || behind.contains("gezegd") || before.contains("would have") || behind.contains("bestond"));
  }

  private static double number(List<Word> words, int i) {
    Word word = words.get(i);
    if (word.is("een", "one") && i == 0 && words.size() > 1 && words.get(1).border() != Word.Border.NONE) {
      return 1;
    }
    boolean alone = i + 1 == words.size() || words.get(i + 1).border() != Word.Border.NONE;
    if (word.is("een") && words.size() > 1 || word.is("one") && words.size() > 1 && !(alone && (i == 0 || before(words, i, "a", "is")))) {
      return -1;
    }
    double n = Numbers.of(word);
    String text = word.text();
    if (n < 0 && text.length() > 4 && text.endsWith("je")) {
      String stem = text.endsWith("tje") ? text.substring(0, text.length() - 3) : text.substring(0, text.length() - 2);
      n = Numbers.of(new Word(stem, word.border()));
    }
    return n;
  }

  /** "V I J F": letters that stand apart make a word. */
  private static String spelled(List<Word> words) {
    StringBuilder joined = new StringBuilder();
    for (Word word : words) {
      if (word.text().length() != 1 || word.number()) {
        return "";
      }
      joined.append(word.text());
    }
    double n = Numbers.of(new Word(joined.toString(), Word.Border.SENTENCE));
    return n >= 1 && n <= MAX ? String.valueOf((int) n) : "";
  }

  private static boolean otherDay(List<Word> words, int at) {
    for (int i = at; i >= 0; i--) {
      if (OTHER_DAY.contains(words.get(i).text())) {
        return true;
      }
      if (NOW.contains(words.get(i).text()) || words.get(i).border() != Word.Border.NONE) {
        return false;
      }
    }
    return false;
  }

  private static boolean before(List<Word> words, int i, String... signs) {
    return i > 0 && words.get(i - 1).is(signs);
  }
}
