package nl.meedenker.privacy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Clues that a word at the beginning of a clause bears a name: it does what only a person does, owns a brother, or stands in a row of names. Thread-safe. */
final class Clues {
  private static final int STRONG = 6;
  private static final int GOOD = 4;
  private static final int FAIR = 3;
  private static final int VERB_MIN = 5;
  private static final int ROW_MAX = 6;
  private static final Pattern GROUP = Pattern
      .compile(
          " ?\\((?:groep|klas|group|year|class|grade|zoon|dochter|son|daughter|mijn|my|onze|our|oudste|jongste|\\d{1,2}(?: ?(?:jaar|jr|j|mnd|maanden|years?|yo))?\\))",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> POSSESSIVE = Set.of("zn", "z'n", "zijn", "d'r", "dr", "haar");

  private final NameList names;
  private final Ordinary ordinary;
  private final Groups words;

  Clues(NameList names, Ordinary ordinary, Groups words) {
    this.names = names;
    this.ordinary = ordinary;
    this.words = words;
  }

  /** How much speaks for a name, from 0. */
  int weigh(String text, List<Token> tokens, int i, boolean clause, boolean listed, boolean capital) {
    Token next = near(tokens, i + 1);
    Token then = next == null ? null : near(tokens, i + 2);
    Token third = then == null ? null : near(tokens, i + 3);
    int score = 0;
    if (owns(text, tokens.get(i), next, then) && (listed || capital && !ordinary.has(tokens.get(i).low()))) {
      score += GOOD;
    }
    if (listed && clause && next != null && next.low().equals(tokens.get(i).low())
        && (in("function", next.low()) || in("aux", next.low()) || capital && names.common(next.low()))) {
      score += STRONG;
    }
    if (listed && capital && clause && third != null && in("aux", next.low()) && (then.low().endsWith("ing") || then.low().equals("been"))) {
      score += GOOD;
    }
    if (capital && !ordinary.has(tokens.get(i).low()) && i > 1 && tokens.get(i - 1).low().equals("to") && in("talks", tokens.get(i - 2).low())) {
      score += STRONG;
    }
    if ((listed || capital && !ordinary.has(tokens.get(i).low())) && grouped(text, tokens.get(i))) {
      score += GOOD;
    }
    if (listed && remarked(tokens, i, next, then)) {
      score += STRONG;
    }
    if (next != null && then != null && Set.of("van", "from", "of").contains(next.low())
        && (in("nearby", then.low()) || third != null && in("nearby", third.low())) && (listed || capital && !ordinary.has(tokens.get(i).low()))) {
      score += FAIR;
    }
    if (clause && !listed && capital && !ordinary.has(tokens.get(i).low()) && next != null && in("and", next.low()) && then != null && then.capital()
        && !ordinary.has(then.low()) && !in("capital", then.low())) {
      score += FAIR;
    }
    return listed && clause && row(tokens, i) ? score + STRONG : score;
  }

  /** Whether the next word is most likely a verb; "klimt", "plukte", "pulled". */
  boolean acts(Token t, Token next) {
    String low = next.low();
    return in("does", low) || t.capital() && names.listed(t.low()) && !names.common(t.low()) && low.length() >= VERB_MIN
        && low.matches(".*(?:[bdfgklmnprsvz]t|te|de|ed)")
        && !in("adverb", low) && !in("function", low) && !names.listed(low);
  }

  /** "Sam zn moeder", "Ties zijn zusje", "Ashanti's dad". */
  private boolean owns(String text, Token t, Token next, Token then) {
    boolean tail = text.startsWith("'s", t.end()) || text.startsWith("\u2019s", t.end());
    return next != null && (tail && in("kin", next.low()) || then != null && POSSESSIVE.contains(next.low())
        && (in("kin", then.low()) || in("title", then.low()) || in("owned", then.low())));
  }

  /** "Abdel (groep 7)", "Vos is onze achternaam". */
  private boolean grouped(String text, Token t) {
    return GROUP.matcher(text).region(t.end(), text.length()).lookingAt();
  }

  /** "Lente is een rare naam", "Is Storm een goede naam". */
  private boolean remarked(List<Token> tokens, int i, Token next, Token then) {
    boolean is = next != null && next.is("is", "was", "vind", "a", "een");
    for (int j = i + 2; is && j < tokens.size() && j <= i + 5; j++) {
      if (tokens.get(j).breaks()) {
        return false;
      }
      if (tokens.get(j).is("naam", "name", "meisjesnaam", "jongensnaam", "achternaam", "roepnaam", "surname", "nickname", "bijnaam")) {
        return then != null;
      }
    }
    return false;
  }

  /** "grace, faith and the baby", "joy, mercy en hun neefje": listed names in a row that ends with another person, or that act together. */
  private boolean row(List<Token> tokens, int from) {
    int i = from;
    while (i + 1 < tokens.size() && i < from + ROW_MAX) {
      int next = in("and", tokens.get(i + 1).low()) ? i + 2 : i + 1;
      if (next >= tokens.size() || next == i + 1 && !tokens.get(next).breaks() || !names.listed(tokens.get(next).low())
          || in("particle", tokens.get(next).low()) && !tokens.get(next).capital()) {
        break;
      }
      i = next;
    }
    if (i == from || i + 1 >= tokens.size()) {
      return false;
    }
    Token after = tokens.get(i + 1);
    if (in("and", after.low()) && i + 3 < tokens.size()) {
      return (in("determiner", tokens.get(i + 2).low()) || in("own", tokens.get(i + 2).low()) || in("pronoun", tokens.get(i + 2).low())
          || Set.of("their", "hun").contains(tokens.get(i + 2).low())) && in("kin", tokens.get(i + 3).low());
    }
    return !after.breaks() && (in("does", after.low()) || in("together", after.low()));
  }

  private static Token near(List<Token> tokens, int i) {
    return i < tokens.size() && !tokens.get(i).breaks() ? tokens.get(i) : null;
  }

  private boolean in(String group, String low) {
    return words.of(group).contains(low);
  }
}
