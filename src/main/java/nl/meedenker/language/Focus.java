package nl.meedenker.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.meedenker.dialogue.Slot;

/**
 * What an answer comes down to when it names more than it means: "alleen in de klas", "op school een engel, thuis niet", "eerst weten wat er is, dan zie ik wel".
 * Works on values that were heard; leaves them as they are when nothing sets them apart.
 */
final class Focus {
  private static final Set<String> ONLY = Set.of("alleen", "enkel", "puur", "uitsluitend", "only", "just", "purely", "solely");
  /** A place where it goes well is no answer to the question where it goes wrong. */
  private static final Set<String> WELL = Set.of("engel", "engeltje", "lammetje", "lief", "voorbeeldig", "nergens", "prima", "niets", "niks", "angel",
      "lamb", "gold", "fine", "perfect", "melt", "nowhere", "nothing", "never", "nooit", "ander", "different", "goed", "ok", "top", "super",
      "poeslief", "schatje", "heilige", "braaf", "zonnetje", "modelleerling", "voorbeeld", "good", "saint", "sweet", "dream", "polite", "probleem",
      "problem");
  /** "Thuis en bij juf allebei": beside two places it is those two. */
  private static final String[] TWO = {"allebei", "beide", "both", "alike", "beiden"};
  /** Behind these a place tells since when or why, and not where: "sinds de nieuwe juf er is". */
  private static final Set<String> SINCE = Set.of("sinds", "sedert", "vanaf", "since", "after", "nadat", "na", "door", "omdat", "because", "vanwege",
      "wegens");
  private static final int ONLY_REACH = 4;
  private static final int LEAST_LONGER = 2;

  private Focus() {}

  static List<Heard> of(Said said, Slot slot, List<Heard> all) {
    List<Heard> heard = said.asks("setting") && slot.id().equals("setting") ? all.stream().filter(h -> !since(said.words(), h)).toList() : all;
    if (heard.size() < 2 || !said.asks(slot.id())) {
      return heard;
    }
    return switch (slot.id()) {
      case "setting" -> places(said.words(), heard);
      case "wish" -> wish(heard);
      case "support-people" -> people(heard);
      default -> heard;
    };
  }

  private static List<Heard> places(List<Word> words, List<Heard> heard) {
    List<Heard> everywhere = heard.stream().filter(h -> h.value().equals("everywhere")).toList();
    List<Heard> named = heard.stream().filter(h -> !h.value().equals("everywhere")).toList();
    if (!everywhere.isEmpty() && everywhere.stream().allMatch(h -> words.get(h.to() - 1).is(TWO)) && Heard.values(named).size() > 1) {
      return named;
    }
    if (!everywhere.isEmpty()) {
      return everywhere;
    }
    for (Heard h : heard) {
      if (only(words, h)) {
        int start = start(words, h.from());
        int end = end(words, h.from());
        return heard.stream().filter(o -> o.from() >= start && o.from() < end).toList();
      }
    }
    List<Heard> wrong = heard.stream().filter(h -> !well(words, h)).toList();
    return wrong.isEmpty() ? heard : wrong;
  }

  private static boolean since(List<Word> words, Heard h) {
    for (int i = h.from(); i >= 0; i--) {
      if (SINCE.contains(words.get(i).text()) && i < h.from()) {
        return true;
      }
      if (words.get(i).border() != Word.Border.NONE || words.get(i).is("maar", "but", "en", "and")) {
        return false;
      }
    }
    return false;
  }

  private static boolean only(List<Word> words, Heard h) {
    for (int i = h.from() - 1; i >= 0 && i >= h.from() - ONLY_REACH; i--) {
      if (ONLY.contains(words.get(i).text()) && !(i > 0 && words.get(i - 1).is("niet", "not"))) {
        return true;
      }
      if (words.get(i).border() != Word.Border.NONE) {
        break;
      }
    }
    return h.to() < words.size() && words.get(h.to()).border() == Word.Border.NONE && words.get(h.to()).is("only", "alleen");
  }

  private static boolean well(List<Word> words, Heard h) {
    int end = end(words, h.from());
    for (int i = start(words, h.from()); i < end; i++) {
      if ((i < h.from() || i >= h.to()) && WELL.contains(words.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static int start(List<Word> words, int at) {
    int i = at;
    while (i > 0 && words.get(i).border() == Word.Border.NONE && !turns(words.get(i - 1))) {
      i--;
    }
    return i;
  }

  private static int end(List<Word> words, int at) {
    int i = at + 1;
    while (i < words.size() && words.get(i).border() == Word.Border.NONE && !turns(words.get(i))) {
      i++;
    }
    return i;
  }

  private static boolean turns(Word word) {
    return word.is("maar", "but", "terwijl", "while", "want");
  }

  /** Nobody gives way to anybody ("mijn man, verder niemand"), and who lives near to what is told of the same word: "buurtgezin". */
  private static List<Heard> people(List<Heard> heard) {
    List<Heard> some = heard.stream()
        .filter(h -> !h.value().equals("nobody")
            && !(h.value().equals("neighbour")
                && heard.stream().anyMatch(o -> !o.value().equals(h.value()) && o.from() == h.from() && o.to() == h.to())))
        .toList();
    return some.isEmpty() ? heard : some;
  }

  /** "Weet niet" and "laat maar" give way to a wish beside them; of two wishes the one in clearly more words. */
  private static List<Heard> wish(List<Heard> heard) {
    List<Heard> named = new ArrayList<>(heard.stream().filter(h -> !h.value().equals("unsure") && !h.value().equals("nothing-now")).toList());
    if (named.isEmpty()) {
      return heard;
    }
    int longest = named.stream().mapToInt(h -> h.to() - h.from()).max().orElse(0);
    List<Heard> clear = named.stream().filter(h -> longest - (h.to() - h.from()) < LEAST_LONGER).toList();
    return clear;
  }
}
