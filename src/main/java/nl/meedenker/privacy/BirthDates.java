package nl.meedenker.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of birth: a date counts only where somebody tells that a person was born, has a birthday or turned an age on it. */
final class BirthDates {
  private static final String MONTH = "(?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]{0,7}\\.?";
  private static final String YEAR = "(?:(?:19|20)\\d{2}|['\u2019]\\d{2})";
  private static final String FULL = "(?:\\d{1,2}[-/. ]\\d{1,2}[-/. ](?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}|\\d{1,2}(?:e|ste|de|st|nd|rd|th)? (?:of )?"
      + MONTH
      + "[, ]{1,2}" + YEAR + "|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? " + YEAR + ")";
  private static final String DATE = "(?:" + FULL + "|\\d{1,2}(?:e|ste|de|st|nd|rd|th)? (?:of )?" + MONTH + "(?: \\d{2}\\b)?|" + MONTH
      + " \\d{1,2}(?:st|nd|rd|th)?)";
  private static final String AGE = "(?:\\d{1,2}|een|\u00e9\u00e9n|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|one|two|three|four|five|six|seven|"
      + "eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)";
  private static final Pattern BIRTH = Pattern.compile(
      "(?<![\\p{L}.])(?:geboren|geboortedatum|geboortedag|geboorte|geb\\. ?dat\\.?|geb\\. ?datum|gebdat|gebdatum|geb|jarig|verjaardag|verjaart|verjaarde|born|date of birth|d\\.o\\.b|dob|g\\.d|birthday|birthdate|birth date|birth|"
          + "ter wereld|op de wereld)(?![\\p{L}])\\.?(?:['\u2019]s)?[^\\d.!?\\n]{0,30}?(?<date>" + DATE + ")(?!\\d)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE = Pattern.compile(
      "(?<!\\d)(" + DATE
          + ")(?:,? (?:is |was |werd |toen |when |toen werd )?(?:hij |ze |zij |ie |he |she |was |werd ){0,2}(?:geboren|jarig|born)\\b| baby\\b|,? (?:\\p{L}{2,6} )?(?:weken|weeks?) (?:te vroeg|early|late)\\b)",
      Pattern.CASE_INSENSITIVE);
  /** "ze is van 27 juli '16": of a person, with its year. */
  private static final Pattern OF = Pattern.compile(
      "\\b(?:hij|zij|ze|ie|ik|mij|zoon|zoontje|dochter|dochtertje|kind|kleintje|jongste|oudste|broer|broertje|zus|zusje|baby|\\p{Lu}\\p{Ll}{1,15}) (?:is|was|ben) (?:er )?(?:een |eentje )?van ("
          + FULL
          + ")(?!\\d)");
  /** "mijn dochter (2-2-2020)". */
  private static final Pattern BESIDE = Pattern.compile(
      "\\b(?:zoon|zoontje|dochter|dochtertje|kind|jongste|oudste|broertje|zusje|baby|tweeling|son|daughter|child|youngest|oldest|eldest|twins|\\p{Lu}\\p{Ll}{1,15}) ?\\((?:\\*|°)? ?("
          + FULL + ")\\)");
  private static final Pattern TURNED = Pattern.compile(
      "\\b(?:turned|turns|turning|werd|wordt|word) (?:" + AGE + " (?:jaar )?(?:on|op) (?<after>" + DATE + ")(?!\\d)|(?:op )?(?<before>" + DATE
          + ")(?: al| pas| alweer| net| eindelijk)? " + AGE + "\\b)",
      Pattern.CASE_INSENSITIVE);
  /** A second date that puts the first right, or is that of another child. */
  private static final Pattern AGAIN = Pattern
      .compile("[^\\d.!?\\n]{0,60}\\b(?:is|zijn|be|niet|not|maar|but|and|en|moet|should)(?: \\p{L}{2,10}){0,4} (" + DATE + ")(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WRITTEN = Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])[./ -](?:0?[1-9]|1[0-2])[./ -](?:19|20)\\d{2}");
  private static final int NEAR = 80;

  private BirthDates() {}

  static List<Piece> in(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (Pattern pattern : List.of(BIRTH, BEFORE, OF, BESIDE, TURNED)) {
      Matcher m = pattern.matcher(text);
      while (m.find()) {
        for (int g = 1; g <= m.groupCount(); g++) {
          if (m.group(g) != null) {
            add(text, m.start(g), m.end(g), pieces);
          }
        }
      }
    }
    return pieces;
  }

  private static void add(String text, int start, int end, List<Piece> pieces) {
    pieces.add(new Piece(start, end, Kind.DATE_OF_BIRTH));
    Matcher again = AGAIN.matcher(text).region(end, Math.min(text.length(), end + NEAR));
    if (again.lookingAt()) {
      pieces.add(new Piece(again.start(1), again.end(1), Kind.DATE_OF_BIRTH));
    }
  }

  /** Whether figures are written as a whole date, and so are no number of anything. */
  static boolean date(String written) {
    return WRITTEN.matcher(written).matches();
  }
}
