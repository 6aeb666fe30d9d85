package nl.meedenker.privacy;

import java.util.List;
import java.util.Set;

/**
 * Names that are given in so many words, also far from the verb or in front of it: "Hoop noemden we haar", "goes by DJ", "Pippi, zo noemen we haar",
 * "Sven, gewoon svennie voor de ploeg". What is said so may be an ordinary word; an unlisted one needs a capital. Thread-safe.
 */
final class Calling {
  private static final int SUBJECT_NEAR = 7;
  private static final Set<String> FOR_WHOM = Set.of("voor", "for", "to", "bij");

  private final NameList names;
  private final Ordinary ordinary;
  private final Groups words;

  Calling(NameList names, Ordinary ordinary, Groups words) {
    this.names = names;
    this.ordinary = ordinary;
    this.words = words;
  }

  /** Whether somebody is called by the token. */
  boolean calls(String text, List<Token> tokens, int i) {
    Token t = tokens.get(i);
    boolean listed = names.listed(t.low());
    if (t.low().length() < 2 || !listed && (in("function", t.low()) || in("capital", t.low())) || in("kin", t.low()) || in("title", t.low())
        || in("pronoun", t.low()) || toy(tokens, i)) {
      return false;
    }
    boolean known = listed || t.capital() && (!t.first() || !ordinary.has(t.low()));
    boolean given = known || t.capital() && i + 2 < tokens.size() && in("called", tokens.get(i + 1).low())
        && tokens.get(i + 2).is("we", "wij", "ik");
    return given && turned(tokens, i) || known && (so(tokens, i) || colon(text, tokens, i) || (t.capital() || names.sure(t.low())) && by(tokens, i))
        || forFriends(tokens, i, known);
  }

  /** "Vlinder heet ze", "Hoop noemden we haar", "Clover we named her". */
  private boolean turned(List<Token> tokens, int i) {
    Token t = tokens.get(i);
    boolean clause = i == 0 || t.breaks() || in("clause", tokens.get(i - 1).low());
    if (!clause || broken(tokens, i + 1) || broken(tokens, i + 2)) {
      return false;
    }
    String next = tokens.get(i + 1).low();
    String then = tokens.get(i + 2).low();
    return in("called", next) && (in("subject", then) || in("also", then) && tokens.get(i).capital())
        || in("subject", next) && in("called", then) && !broken(tokens, i + 3) && in("pronoun", tokens.get(i + 3).low());
  }

  /** "Pippi, zo noemen we haar", "Daan. zo heet de jongen". */
  private boolean so(List<Token> tokens, int i) {
    return i + 2 < tokens.size() && tokens.get(i + 1).breaks() && tokens.get(i + 1).low().equals("zo") && in("called", tokens.get(i + 2).low());
  }

  /** "zo noemen we hem: Boefje". */
  private boolean colon(String text, List<Token> tokens, int i) {
    Token t = tokens.get(i);
    if (i < 2 || !t.breaks() || text.substring(tokens.get(i - 1).end(), t.start()).indexOf(':') < 0) {
      return false;
    }
    for (int back = 1; back <= 4 && i - back >= 0; back++) {
      if (in("called", tokens.get(i - back).low())) {
        return true;
      }
    }
    return false;
  }

  /** "goes by DJ", "short for Dirk-Jan", "nicknamed Moose", "wij zeggen Jopie tegen hem". */
  private boolean by(List<Token> tokens, int i) {
    if (i < 1 || tokens.get(i).breaks()) {
      return false;
    }
    String before = tokens.get(i - 1).low();
    String two = i > 1 ? tokens.get(i - 2).low() : "";
    return in("called-by", before) || in("called-by", two + "-" + before)
        || in("tells", before) && !broken(tokens, i + 1) && tokens.get(i + 1).low().equals("tegen") && !broken(tokens, i + 2)
            && (in("pronoun", tokens.get(i + 2).low()) || in("self", tokens.get(i + 2).low()));
  }

  /** "hij heet Sven, gewoon svennie voor de ploeg", "Mo voor iedereen". */
  private boolean forFriends(List<Token> tokens, int i, boolean known) {
    boolean whom = !broken(tokens, i + 1) && FOR_WHOM.contains(tokens.get(i + 1).low()) && !broken(tokens, i + 2)
        && (in("friends", tokens.get(i + 2).low())
            || in("determiner", tokens.get(i + 2).low()) && !broken(tokens, i + 3) && in("friends", tokens.get(i + 3).low()));
    if (!whom || !known && ordinary.has(tokens.get(i).low())) {
      return false;
    }
    for (int back = 1; back <= SUBJECT_NEAR && i - back >= 0; back++) {
      if (in("called", tokens.get(i - back).low())) {
        return true;
      }
    }
    return false;
  }

  /** "zijn knuffel heet Beer" names a thing. */
  private boolean toy(List<Token> tokens, int i) {
    for (int back = 1; back <= 4 && i - back >= 0; back++) {
      if (in("toy", tokens.get(i - back).low())) {
        return true;
      }
    }
    return false;
  }

  private static boolean broken(List<Token> tokens, int i) {
    return i >= tokens.size() || tokens.get(i).breaks();
  }

  private boolean in(String group, String low) {
    return words.of(group).contains(low);
  }
}
