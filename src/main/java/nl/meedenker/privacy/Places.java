package nl.meedenker.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Municipalities, villages and neighbourhoods; countries, languages and nationalities stay. */
final class Places {
  private static final Set<String> TOWARDS = Set.of("in", "uit", "naar", "te", "vanuit", "near", "from", "to", "bij", "omgeving", "gemeente", "wijk", "buurt", "dorp", "around", "of");
  private static final Set<String> LIVES = Set.of("woon", "woont", "wonen", "woonde", "woonden", "verhuisd", "verhuizen", "verhuisden", "live", "lives", "living", "moved", "moving", "kom", "komen");
  private static final Set<String> AREA = Set.of("wijk", "buurt", "dorp", "gemeente", "stadsdeel", "dorpje", "neighbourhood", "village");
  private static final Set<String> COUNTRIES = Set.of("nederland", "belgie", "belgi\u00eb", "duitsland", "turkije", "marokko", "syrie", "syri\u00eb", "oekraine", "oekra\u00efne", "polen", "eritrea", "suriname", "somalie", "somali\u00eb", "irak", "iran",
      "afghanistan", "engeland", "frankrijk", "spanje", "italie", "itali\u00eb", "portugal", "bulgarije", "roemenie", "roemeni\u00eb", "hongarije", "rusland", "india", "china", "pakistan", "amerika", "europa", "africa", "afrika", "egypte", "jemen",
      "libanon", "palestina", "gaza", "israel", "isra\u00ebl", "holland", "netherlands", "belgium", "germany", "turkey", "morocco", "syria", "ukraine", "poland", "somalia", "iraq", "england", "france", "spain", "italy", "bulgaria", "romania", "russia",
      "curacao", "cura\u00e7ao", "aruba", "indonesie", "indonesi\u00eb", "indonesia", "ghana", "nigeria", "ethiopie", "ethiopia", "sudan", "soedan", "brazil", "brazilie", "vlaanderen", "vietnam", "thailand", "japan", "the", "de", "het", "mijn", "ons", "onze", "een",
      "our", "my", "a", "january", "februari", "januari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "february", "march", "may", "june", "july", "august", "october", "god");

  private final NameList places;

  Places(NameList places) {
    this.places = places;
  }

  List<Piece> in(String text, List<Token> tokens) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int last = listed(text, tokens, i);
      if (last < 0 && expected(tokens, i)) {
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
  private int listed(String text, List<Token> tokens, int i) {
    int found = -1;
    StringBuilder name = new StringBuilder();
    for (int j = i; j < tokens.size() && j < i + 5; j++) {
      if (j > i && tokens.get(j).breaks()) {
        break;
      }
      name.append(j > i ? " " : "").append(tokens.get(j).low());
      String low = name.toString();
      boolean capital = tokens.get(i).capital() || tokens.get(j).capital();
      boolean towards = i > 0 && !tokens.get(i).breaks() && TOWARDS.contains(tokens.get(i - 1).low());
      if (places.sure(low) && (capital || towards || j > i || low.length() > 6) || places.listed(low) && capital && towards && !tokens.get(i).first()) {
        found = j;
      }
    }
    return found;
  }

  /** An unknown name where a place is expected: "we wonen in Dorpstad", "de wijk Zonnehoek". */
  private static boolean expected(List<Token> tokens, int i) {
    Token t = tokens.get(i);
    if (i < 1 || !t.capital() || t.breaks() || t.text().length() < 3 || COUNTRIES.contains(t.low())) {
      return false;
    }
    Token before = tokens.get(i - 1);
    if (AREA.contains(before.low())) {
      return true;
    }
    boolean lives = false;
    for (int back = 2; back <= 4 && i - back >= 0; back++) {
      lives |= LIVES.contains(tokens.get(i - back).low());
    }
    return lives && Set.of("in", "naar", "uit", "te", "to").contains(before.low());
  }
}
