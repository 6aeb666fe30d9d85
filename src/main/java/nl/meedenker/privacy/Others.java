package nl.meedenker.privacy;

import java.util.List;
import java.util.Set;

/** Names that are no personal data: a language that is spoken, a club that is cheered. Thread-safe. */
final class Others {
  private static final int LANGUAGE_NEAR = 4;
  private static final int CLUB_NEAR = 12;

  private final Groups words;

  Others(Groups words) {
    this.words = words;
  }

  /** "thuis praten we Twi", not "thuis praat mijn zoon Twan". */
  boolean language(List<Token> tokens, int i) {
    for (int back = 1; back <= LANGUAGE_NEAR && i - back >= 0; back++) {
      String low = tokens.get(i - back).low();
      if (in("beside", low) || in("called-before", low) || (in("kin", low) || in("title", low)) && back == 1) {
        return false;
      }
      if (in("speaks", low)) {
        return true;
      }
    }
    return false;
  }

  /** "zij juicht voor Heerenveen en haar broer voor Cambuur". */
  boolean club(List<Token> tokens, int i) {
    if (i > 0 && in("cheers", tokens.get(i - 1).low())
        || i > 1 && in("cheers", tokens.get(i - 2).low()) && tokens.get(i - 1).is("voor", "for", "van", "of")) {
      return true;
    }
    if (i == 0 || !Set.of("voor", "for", "picked", "koos").contains(tokens.get(i - 1).low())) {
      return false;
    }
    for (int j = Math.max(0, i - CLUB_NEAR); j < tokens.size() && j < i + CLUB_NEAR; j++) {
      if (in("cheers", tokens.get(j).low())) {
        return true;
      }
    }
    return false;
  }

  private boolean in(String group, String low) {
    return words.of(group).contains(low);
  }
}
