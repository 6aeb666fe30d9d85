package nl.meedenker.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of schools, nurseries and after-school care; the kind of school ("basisschool") stays. */
final class Schools {
  private static final String TYPE = "(?:[Bb]asisschool|[Oo]bs|OBS|[Cc]bs|CBS|[Rr]kbs|RKBS|[Pp]cb|PCB|[Ss]bo|SBO|[Vv]so|VSO|[Ii]kc|IKC|[Kk]dv|KDV|[Bb]so|BSO|[Kk]inderdagverblijf|[Kk]inderopvang|[Cc]r[e\u00e8]che|"
      + "[Pp]euterspeelzaal|[Pp]euteropvang|[Mm]iddelbare school|[Ss]chool|[Nn]ursery|[Dd]aycare|[Pp]rimary school|[Ll]yceum|[Cc]ollege|[Gg]ymnasium)";
  private static final String CAP = "\\p{Lu}[\\p{L}'\u2019.-]{1,30}";
  private static final Pattern AFTER = Pattern.compile("\\b" + TYPE + " (?:heet )?((?:(?:[Dd]e|[Hh]et|'[Tt]|[Tt]he|Sint|St\\.?|[Oo]p de|[Oo]nder de) )?" + CAP + "(?: (?:van|de|der|en) " + CAP + "| " + CAP + "){0,3})");
  private static final Pattern LOWER = Pattern.compile("\\b(?:obs|cbs|rkbs|ikc|kdv|bso|basisschool|kinderdagverblijf|peuterspeelzaal) ((?:de|het|'t) (?!laatste|hele|juf|eerste|meester|kinderen|andere|leerkracht|klas|klassen|"
      + "tijd|dag|dagen|week|middag|ochtend|beste|enige|groep|groepen|leiding|leidster|ouders|directeur|ib|kleuters|komende|afgelopen|hoogste|tweede|derde|vierde|juffen|schooltijd|overgang|vakantie|nieuwe)\\p{Ll}[\\p{Ll}'-]{3,24})\\b");
  private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}])((?:De |Het |'t )?" + CAP + "(?: (?:van|de|der|" + CAP + ")){0,3} (?:College|Lyceum|Gymnasium|School|Scholengemeenschap|Primary School|High School|Academy|Montessorischool|Basisschool))\\b");
  private static final Pattern ONE = Pattern.compile("(?<![\\p{L}])((?:De |Het |de |het |Sint |St\\. )?\\p{Lu}[\\p{L}'-]{2,24}(?:school|college|lyceum))\\b");
  private static final Pattern NO_NAME = Pattern.compile("(?:De |Het |de |het )?(?:Basis|Middelbare|Voor|Kleuter|Vrije|Lagere|Hoge|Muziek|Zwem|Zomer|Weekend|Dans|Avond|Taal|Brede)(?:school|college)", Pattern.CASE_INSENSITIVE);

  private Schools() {}

  static List<Piece> in(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (Pattern pattern : List.of(AFTER, LOWER, BEFORE, ONE)) {
      Matcher m = pattern.matcher(text);
      while (m.find()) {
        String name = m.group(1);
        boolean pronoun = name.matches("(?:Ik|Hij|Ze|Zij|We|Wij|Maar|En|De|Het|Mijn|Onze|Dat|Die|I|He|She|They|We|My|But|And|The|Is|Wat|Hoe|Nu|Toen)(?: .*)?") && pattern == AFTER && !name.matches("(?:De|Het|The) .*");
        if (!pronoun && !NO_NAME.matcher(name).matches()) {
          int end = m.end(1);
          while (end > m.start(1) && text.charAt(end - 1) == '.') {
            end--;
          }
          pieces.add(new Piece(m.start(1), end, Kind.SCHOOL));
        }
      }
    }
    return pieces;
  }
}
