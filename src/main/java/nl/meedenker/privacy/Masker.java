package nl.meedenker.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Takes personal data out of words and puts a readable token in its place. Pure and thread-safe, never throws on any string; the work is
 * about linear in the text. Where two kinds claim the same words the longer wins, then the surer.
 */
public final class Masker {
  /** No script piles up more upon one letter. */
  private static final int MARKS_MAX = 4;

  private final Numbers numbers;
  private final NameList names;
  private final People people;
  private final Places places;
  private final Schools schools;

  /** @param known the lists of names, and of the words around them */
  public Masker(Known known) {
    Ordinary ordinary = new Ordinary(known.ordinary());
    Groups words = new Groups(known.naming());
    NameList towns = new NameList(known.places());
    this.numbers = new Numbers(known.helpLines());
    this.names = new NameList(known.names());
    Naming naming = new Naming(names, towns, ordinary, words);
    this.people = new People(naming);
    this.places = new Places(towns, naming, ordinary, new Others(words));
    this.schools = new Schools(new NameList(known.schools()), towns, naming, ordinary);
  }

  /**
   * The words without personal data.
   *
   * @param lang nl or en, for the tokens; the words themselves may be in either
   */
  public Masked mask(String text, String lang) {
    return masked(text, lang, chosen(pieces(calm(text))));
  }

  /** The text as the patterns read it, as long as it was: of marks piled upon marks only the first few are left, for each is looked past from every other. */
  private static String calm(String text) {
    char[] calm = null;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? run + 1 : 0;
      if (run > MARKS_MAX) {
        calm = calm == null ? text.toCharArray() : calm;
        calm[i] = ' ';
      }
    }
    return calm == null ? text : new String(calm);
  }

  private List<Piece> pieces(String text) {
    List<Token> tokens = Token.of(text);
    List<Piece> pieces = new ArrayList<>(numbers.in(text));
    pieces.addAll(Addresses.in(text));
    boolean[] kept = names.nevers(tokens);
    pieces.addAll(schools.in(text, tokens, kept));
    pieces.addAll(Initials.in(text));
    NavigableMap<Integer, Piece> addresses = new TreeMap<>();
    pieces.stream().filter(p -> p.kind() == Kind.ADDRESS).forEach(p -> addresses.put(p.start(), p));
    people.in(text, tokens, kept).forEach(p -> pieces.add(before(text, p, addresses)));
    pieces.addAll(places.in(text, tokens, kept));
    return pieces;
  }

  /** "Levi van Zuideinde 9": the name ends where the street begins. */
  private static Piece before(String text, Piece person, NavigableMap<Integer, Piece> addresses) {
    Map.Entry<Integer, Piece> address = addresses.higherEntry(person.start());
    if (address != null && address.getKey() < person.end()) {
      String name = text.substring(person.start(), address.getKey()).replaceFirst("(?:,? (?:van|from|of|de|den|der|het|aan|op|in))*[ ,:]*$", "");
      return name.isEmpty() ? person : new Piece(person.start(), person.start() + name.length(), Kind.PERSON);
    }
    return person;
  }

  private static List<Piece> chosen(List<Piece> pieces) {
    List<Piece> ordered = new ArrayList<>(pieces);
    ordered.sort(Comparator.comparingInt(Piece::start).thenComparing(Piece::end, Comparator.reverseOrder()).thenComparing(Piece::kind));
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : ordered) {
      Piece last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || !last.overlaps(piece)) {
        kept.add(piece);
      } else if (piece.end() - piece.start() > last.end() - last.start()) {
        kept.set(kept.size() - 1, piece);
      }
    }
    return kept;
  }

  private static Masked masked(String text, String lang, List<Piece> pieces) {
    StringBuilder masked = new StringBuilder(text.length());
    List<Span> spans = new ArrayList<>();
    int at = 0;
    int points = 0;
    for (Piece piece : pieces) {
      masked.append(text, at, piece.start()).append(piece.kind().token(lang));
      int start = points + text.codePointCount(at, piece.start());
      int end = start + text.codePointCount(piece.start(), piece.end());
      spans.add(new Span(start, end, piece.kind()));
      at = piece.end();
      points = end;
    }
    return new Masked(masked.append(text, at, text.length()).toString(), spans);
  }
}
