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
  private final People people;
  private final Places places;

  /**
   * @param names lines of {@code dialogues/utterances/names.txt}
   * @param places lines of {@code dialogues/utterances/places.txt}
   * @param helpLines public phone numbers and sites that are never masked, as in {@code help-lines.yaml}
   */
  public Masker(List<String> names, List<String> places, List<String> helpLines) {
    this.numbers = new Numbers(helpLines);
    this.people = new People(new NameList(names));
    this.places = new Places(new NameList(places));
  }

  /**
   * The words without personal data.
   *
   * @param lang nl or en, for the tokens; the words themselves may be in either
   */
  public Masked mask(String text, String lang) {
    List<Token> tokens = Token.of(text);
    List<Piece> pieces = new ArrayList<>(numbers.in(text));
    pieces.addAll(Addresses.in(text));
    pieces.addAll(Schools.in(text));
    pieces.addAll(Initials.in(text));
    pieces.addAll(people.in(text, tokens));
    pieces.addAll(places.in(text, tokens));
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
