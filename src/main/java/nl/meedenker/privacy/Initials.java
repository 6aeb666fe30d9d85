package nl.meedenker.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Persons by initials: "J. de Vries", "M.K.", "meneer B." */
final class Initials {
  private static final Pattern WITH_SURNAME = Pattern
      .compile("(?<![\\p{L}.])(?:\\p{Lu}\\. ?){1,4}(?:(?:van|de|der|den|ten|ter|el|al|te) ){0,3}\\p{Lu}[\\p{L}'-]{2,30}");
  private static final Pattern ALONE = Pattern.compile(
      "(?:[Zz]oon|[Dd]ochter|[Ll]eerling|[Mm]eneer|[Mm]evrouw|[Kk]ind|[Jj]ongen|[Mm]eisje|[Mm]oeder|[Vv]ader|[Cc]li\u00ebnt|[Jj]uf|[Ss]tudent|[Pp]atient|[Pp]ati\u00ebnt|[Cc]lient|[Cc]hild|[Bb]oy|[Gg]irl|[Kk]leuter|[Pp]euter|[Bb]roer|[Zz]us|[Bb]roertje|[Zz]usje|[Cc]ollega|[Mm]other|[Ff]ather|dossier van|voor|met|over|about|[Mm]eester|[Ss]on|[Dd]aughter|[Pp]upil|Mrs?|van|van mevrouw) ((?:\\p{Lu}\\.){1,4})(?!\\p{L})");

  private Initials() {}

  static List<Piece> in(String text, Shape shape) {
    if (!shape.initials()) {
      return List.of();
    }
    List<Piece> pieces = new ArrayList<>();
    Matcher m = WITH_SURNAME.matcher(text);
    while (m.find()) {
      pieces.add(new Piece(m.start(), m.end(), Kind.PERSON));
    }
    Matcher alone = ALONE.matcher(text);
    while (alone.find()) {
      pieces.add(new Piece(alone.start(1), alone.end(1), Kind.PERSON));
    }
    return pieces;
  }
}
