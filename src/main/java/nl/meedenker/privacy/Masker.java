package nl.meedenker.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes personal data out of words and puts a readable token in its place. Pure and thread-safe, never throws on any string; the work is
 * about linear in the text. Where two kinds claim the same words the longer wins, then the surer.
 */
public final class Masker {
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
    this.places = new Places(towns, naming, ordinary);
    this.schools = new Schools(new NameList(known.schools()), towns, naming, ordinary);
  }

  /**
   * The words without personal data.
   *
   * @param lang nl or en, for the tokens; the words themselves may be in either
   */
  public Masked mask(String text, String lang) {
    return mask(text, lang, new Shape(text));
  }

  Masked mask(String text, String lang, Shape shape) {
    List<Token> tokens = Token.of(text);
    List<Piece> pieces = new ArrayList<>(numbers.in(text, shape));
    pieces.addAll(Addresses.in(text, shape));
    boolean[] kept = names.nevers(tokens);
    pieces.addAll(schools.in(text, shape, tokens, kept));
    pieces.addAll(Initials.in(text, shape));
    pieces.addAll(people.in(text, tokens, kept));
    pieces.addAll(places.in(tokens, kept));
    return masked(text, lang, chosen(pieces));
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
