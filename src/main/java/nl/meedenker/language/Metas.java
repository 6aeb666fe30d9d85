package nl.meedenker.language;

import java.util.List;
import java.util.Locale;
import nl.meedenker.conversation.Interpretation.Meta;

/** What is said about the conversation itself: "waarom vraag je dat?", "terug", "dank je". Phrases of the list "meta". */
final class Metas {
  /** A weak phrase counts when it is nearly all that was said. */
  private static final int OTHER_WORDS_MAX = 2;

  private Metas() {}

  static Meta of(Said said) {
    Found best = null;
    for (Found f : said.of("meta")) {
      boolean whole = f.phrase().strong() || said.words().size() - f.length() <= OTHER_WORDS_MAX && said.words().size() <= f.length() * 2 + 1;
      if (whole && (best == null || polite(best) && !polite(f) || polite(best) == polite(f) && f.length() > best.length())) {
        best = f;
      }
    }
    return best == null ? Meta.NONE : meta(best);
  }

  /** Whether a move gives way to anything else that was understood. */
  static boolean polite(Meta meta) {
    return List.of(Meta.NONE, Meta.SMALL_TALK, Meta.THANKS).contains(meta);
  }

  private static boolean polite(Found found) {
    return polite(meta(found));
  }

  private static Meta meta(Found found) {
    return Meta.valueOf(found.phrase().value().toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
