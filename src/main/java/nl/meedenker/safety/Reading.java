package nl.meedenker.safety;

import java.util.Locale;

/** Whether the screen could read the text. Anything but {@link #READ} and {@link #EMPTY} never counts as "no signal" (law not-read-is-not-safe). */
public enum Reading {
  /** Enough of the words are known. */
  READ,
  /** Nothing was written. */
  EMPTY,
  /** Only emoji, punctuation or other signs. */
  ONLY_SYMBOLS,
  /** Another language than Dutch or English; see {@link Screening#otherLanguage}. */
  OTHER_LANGUAGE,
  /** Mostly words that are in no list. */
  UNKNOWN_WORDS,
  /** Longer than the screen reads; only the beginning and the end were read. */
  TOO_LONG;

  /** The id that texts use after {@code unread.}, such as {@code "unknown-words"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether level none may be trusted after this reading. */
  public boolean trusted() {
    return this == READ || this == EMPTY;
  }
}
