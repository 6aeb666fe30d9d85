package nl.meedenker.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows which words are ordinarily written with a small letter: listed ones, their plainest forms, and compounds of two of them. */
final class Ordinary {
  private static final int PART = 4;
  private static final int WORD_MAX = 40;
  private static final List<String> ENDINGS = List.of("s", "en", "e", "n", "je", "tje", "jes", "tjes", "ed", "ing", "er", "ly", "d", "t", "'s", "r");
  private static final List<String> FORMS = List.of("heid", "heden", "lijk", "lijke", "isch", "ische", "isme", "atie", "aties", "logie", "loog",
      "loge", "gogisch", "gogische", "pathie", "therapie", "therapeut", "ment", "tion", "tions", "ness", "ical", "able", "ologist", "ising", "izing",
      "teit", "schap", "achtig", "achtige", "baar", "loos", "loze");

  private final Set<String> words = new HashSet<>();

  Ordinary(List<String> lines) {
    lines.stream().filter(l -> !l.startsWith("#")).forEach(l -> words.add(l.strip().toLowerCase(Locale.ROOT)));
  }

  /** A listed word, or a plain form of one. */
  boolean plain(String low) {
    if (words.contains(low)) {
      return true;
    }
    for (String ending : ENDINGS) {
      if (low.length() > ending.length() + 2 && low.endsWith(ending) && words.contains(low.substring(0, low.length() - ending.length()))) {
        return true;
      }
    }
    return false;
  }

  boolean has(String low) {
    return plain(low) || FORMS.stream().anyMatch(f -> low.length() > f.length() + 2 && low.endsWith(f)) || compound(low);
  }

  /** "schoolreisje": two words, perhaps with an s or a hyphen between. */
  private boolean compound(String low) {
    for (int cut = PART; cut <= low.length() - PART && low.length() <= WORD_MAX; cut++) {
      String left = low.substring(0, cut);
      boolean first = words.contains(left)
          || (left.endsWith("s") || left.endsWith("-")) && left.length() > PART && words.contains(left.substring(0, cut - 1));
      if (first && plain(low.substring(cut))) {
        return true;
      }
    }
    return false;
  }
}
