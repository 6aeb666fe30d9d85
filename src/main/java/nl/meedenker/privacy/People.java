package nl.meedenker.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names of persons, with first names, joins, surnames and initials as one span. The title stays; so do fictional figures, clubs and brands. */
final class People {
  private static final int NAMES_MAX = 5;
  private static final Set<String> SHORT_TITLES = Set.of("mw", "dhr", "mevr", "mr", "mrs", "dr", "fam");
  private static final Set<String> SURNAME_JOINS = Set.of("de", "der", "den", "el", "ben", "dijk");
  private static final Set<String> AND = Set.of("en", "and", "of", "or");

  private final Naming naming;

  People(Naming naming) {
    this.naming = naming;
  }

  /** @param kept by token, whether it is part of what is never masked */
  List<Piece> in(String text, List<Token> tokens, boolean[] kept) {
    List<Piece> pieces = new ArrayList<>();
    boolean shouted = Token.shouted(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (kept[i]) {
        continue;
      }
      if (foreign(tokens, i)) {
        pieces.add(new Piece(tokens.get(i).start(), tokens.get(i).end(), Kind.PERSON));
        continue;
      }
      int from = i;
      if (!naming.named(text, tokens, i, shouted)) {
        from = joined(tokens, i, shouted);
        if (from < 0) {
          continue;
        }
      }
      int last = rest(text, tokens, from, shouted);
      pieces.add(piece(text, tokens.get(i), tokens.get(last)));
      i = more(text, tokens, last, pieces);
    }
    return pieces;
  }

  /** A word in another script within Latin ones is mostly a name as its bearer writes it. */
  private static boolean foreign(List<Token> tokens, int i) {
    return !latin(tokens.get(i)) && (i > 0 && latin(tokens.get(i - 1)) || i == 0 && tokens.size() > 1 && latin(tokens.get(1)))
        && (i < 2 || latin(tokens.get(i - 2))) && (i + 2 >= tokens.size() || latin(tokens.get(i + 2)));
  }

  private static boolean latin(Token t) {
    return Character.UnicodeScript.of(t.text().codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  /** "meneer Van Dijk", "mevrouw de Wit": the token where the surname itself stands, or -1. */
  private int joined(List<Token> tokens, int i, boolean shouted) {
    if (i == 0 || tokens.get(i).breaks() && !SHORT_TITLES.contains(tokens.get(i - 1).low()) || !naming.in("join", tokens.get(i).low())
        || !naming.in("title", tokens.get(i - 1).low()) || tokens.get(i).low().equals("van") && naming.in("teacher", tokens.get(i - 1).low())) {
      return -1;
    }
    int at = i;
    while (at < tokens.size() && at < i + 3 && naming.in("join", tokens.get(at).low())) {
      at++;
    }
    return at < tokens.size() && !tokens.get(at).breaks()
        && (tokens.get(at).capital() && !shouted && !naming.in("capital", tokens.get(at).low()) || naming.listed(tokens.get(at).low())) ? at : -1;
  }

  private static Piece piece(String text, Token from, Token to) {
    int end = to.end();
    if (end + 2 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1)) && text.charAt(end + 2) == '.') {
      end += 3;
    }
    return new Piece(initials(text, from.start()), end, Kind.PERSON);
  }

  /** The last token of the name: further first names and a surname. */
  private int rest(String text, List<Token> tokens, int from, boolean shouted) {
    int last = from;
    int i = from + 1;
    while (i < tokens.size() && i <= from + NAMES_MAX && !tokens.get(i).breaks()) {
      Token t = tokens.get(i);
      boolean join = naming.in("join", t.low());
      if (!join && (naming.surname(t, shouted) && tokens.get(from).capital() || i == last + 1 && naming.surely(t.low()))) {
        last = i;
      } else if (naming.in("origin", t.low()) && i + 1 < tokens.size() && !tokens.get(i + 1).breaks() && naming.listed(tokens.get(i + 1).low())) {
        last = i + 1;
        i++;
      } else if (!join) {
        break;
      }
      i++;
    }
    if (last == from && from + 1 < tokens.size() && naming.in("join", tokens.get(from + 1).low())) {
      return lowSurname(tokens, from);
    }
    return last;
  }

  /** "piet de vries" in small letters. */
  private int lowSurname(List<Token> tokens, int from) {
    int at = from + 1;
    while (at < tokens.size() && at < from + 4 && naming.in("join", tokens.get(at).low()) && !tokens.get(at).breaks()) {
      at++;
    }
    boolean surname = at < tokens.size() && !tokens.get(at).breaks() && !tokens.get(from).capital() && naming.listed(tokens.get(at).low())
        && !naming.in("kin", tokens.get(at).low());
    return surname && SURNAME_JOINS.contains(tokens.get(at - 1).low()) ? at : from;
  }

  /** "jayden en roos": after a name, a listed name that is joined to it is one too. */
  private int more(String text, List<Token> tokens, int from, List<Piece> pieces) {
    int i = from;
    while (i + 1 < tokens.size()) {
      int next = AND.contains(tokens.get(i + 1).low())
          ? i + 2
          : text.substring(tokens.get(i).end(), tokens.get(i + 1).start()).matches("\\s?[,&]\\s?") ? i + 1 : -1;
      if (next < 0 || next >= tokens.size() || !naming.listed(tokens.get(next).low())
          || naming.common(tokens.get(next).low()) && !tokens.get(next).capital() || naming.in("function", tokens.get(next).low())) {
        return i;
      }
      pieces.add(piece(text, tokens.get(next), tokens.get(next)));
      i = next;
    }
    return i;
  }

  /** "J. de Vries", "M.K. Jansen": initials in front belong to the name. */
  private static int initials(String text, int start) {
    int at = start;
    while (at >= 3 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == '.' && Character.isUpperCase(text.charAt(at - 3))
        || at >= 2 && text.charAt(at - 1) == '.' && Character.isUpperCase(text.charAt(at - 2))) {
      at -= text.charAt(at - 1) == ' ' ? 3 : 2;
    }
    return at;
  }
}
