package nl.meedenker.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.meedenker.conversation.Interpretation.Meta;

/** What is said about the conversation itself: "waarom vraag je dat?", "terug", "dank je". Phrases of the list "meta". */
final class Metas {
  /** A weak phrase counts when it is nearly all that was said; beside a single word only these may stand. */
  private static final int OTHER_WORDS_MAX = 2;
  private static final Set<String> POLITE = Set.of("graag", "maar", "please", "even", "nu", "hoor", "alsjeblieft", "aub", "dan", "eens", "weer",
      "toch", "just", "now", "ja", "ok", "oke", "okay", "je", "jij", "u", "you", "er", "hier", "a", "mijn", "wil", "ik", "i", "iedereen", "allemaal",
      "daar", "there", "mag", "wel", "zeg");

  private Metas() {}

  static Meta of(Said said) {
    Found best = null;
    for (Found f : said.of("meta")) {
      boolean whole = f.phrase().strong() || said.words().size() - f.length() <= OTHER_WORDS_MAX && (f.length() > 1 || polite(said, f));
      if (whole && (best == null || polite(best) && !polite(f) || polite(best) == polite(f) && f.length() > best.length())) {
        best = f;
      }
    }
    boolean reply = best != null && !best.phrase().strong() && best.length() < said.words().size() && General.reply(said) != null;
    return best == null || reply ? Meta.NONE : meta(best);
  }

  /** Whether a move gives way to anything else that was understood. */
  static boolean polite(Meta meta) {
    return List.of(Meta.NONE, Meta.SMALL_TALK, Meta.THANKS).contains(meta);
  }

  private static boolean polite(Said said, Found found) {
    for (int i = 0; i < said.words().size(); i++) {
      if ((i < found.from() || i >= found.to()) && !POLITE.contains(said.words().get(i).text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean polite(Found found) {
    return polite(meta(found));
  }

  private static Meta meta(Found found) {
    return Meta.valueOf(found.phrase().value().toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
