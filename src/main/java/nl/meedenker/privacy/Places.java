package nl.meedenker.privacy;

import java.util.ArrayList;
import java.util.List;

/** Municipalities, villages and neighbourhoods; countries, languages and nationalities stay. */
final class Places {
  private static final int WORDS_MAX = 5;
  private static final int LONG = 6;

  private final NameList places;
  private final Naming naming;
  private final Ordinary ordinary;

  Places(NameList places, Naming naming, Ordinary ordinary) {
    this.places = places;
    this.naming = naming;
    this.ordinary = ordinary;
  }

  /** @param kept by token, whether it is part of what is never masked */
  List<Piece> in(List<Token> tokens, boolean[] kept) {
    List<Piece> pieces = new ArrayList<>();
    boolean shouted = Token.shouted(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      int last = kept[i] ? -1 : listed(tokens, i);
      if (last < 0 && !kept[i] && !shouted && expected(tokens, i)) {
        last = i;
      }
      if (last >= 0) {
        pieces.add(new Piece(tokens.get(i).start(), tokens.get(last).end(), Kind.PLACE));
        i = last;
      }
    }
    return pieces;
  }

  /** The last token of the longest listed place that begins here, or -1. */
  private int listed(List<Token> tokens, int i) {
    int found = -1;
    StringBuilder name = new StringBuilder();
    boolean towards = i > 0 && !tokens.get(i).breaks() && naming.in("towards", tokens.get(i - 1).low());
    for (int j = i; j < tokens.size() && j < i + WORDS_MAX; j++) {
      if (j > i && (tokens.get(j).breaks() || !places.begins(tokens.get(i).low()))) {
        break;
      }
      name.append(j > i ? " " : "").append(tokens.get(j).low());
      String low = name.toString();
      boolean capital = tokens.get(i).capital() || tokens.get(j).capital();
      boolean person = naming.listed(low) && !towards;
      if (places.sure(low) && !person && (capital || towards || j > i || low.length() > LONG)
          || places.listed(low) && capital && towards && !tokens.get(i).first()) {
        found = j;
      }
    }
    return found;
  }

  /** An unknown name where a place is expected: "we wonen in Dorpstad", "de wijk Zonnehoek", "in Ossel". */
  private boolean expected(List<Token> tokens, int i) {
    Token t = tokens.get(i);
    if (i < 1 || !t.capital() || t.first() || t.breaks() || t.text().length() < 3 || t.allCapitals() || naming.in("capital", t.low())
        || naming.in("function", t.low()) || naming.in("determiner", t.low()) || naming.in("kin", t.low())) {
      return false;
    }
    String before = tokens.get(i - 1).low();
    if (naming.in("area", before)) {
      return true;
    }
    if (!naming.in("inside", before) && !before.equals("naar") && !before.equals("to") && !before.equals("from")) {
      return false;
    }
    boolean lives = false;
    for (int back = 2; back <= 5 && i - back >= 0; back++) {
      lives |= naming.in("lives", tokens.get(i - back).low());
    }
    return lives && !naming.surely(t.low()) || before.matches("in|te|near|uit|naar|from") && !naming.listed(t.low()) && !ordinary.has(t.low());
  }
}
