package nl.meedenker.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Personal data made of figures and signs: phone, e-mail, link, IBAN, BSN, postcode, date of birth. Public help lines are left. */
final class Numbers {
  private static final Pattern EMAIL = Pattern.compile("[\\w.+%-]{1,64}+@[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,4}", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern URL = Pattern.compile(
      "(?:https?://|www\\.)[^\\s<>\"]{2,200}|(?<![\\w@.])[\\w-]{2,40}(?:\\.[\\w-]{2,40}){0,2}\\.(?:nl|com|org|net|eu|be|info|me)\\b(?:/[^\\s<>\"]{0,200})?",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern IBAN = Pattern.compile("\\b[A-Z]{2}\\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,4})?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGITS = Pattern.compile("(?<![\\w+])(?:\\+|00)?\\d(?:[ ./()-]{0,3}\\d){6,14}(?![\\w])");
  private static final Pattern BSN_CALLED = Pattern.compile(
      "\\b(?:bsn|burgerservicenummer|sofinummer|sofi-nummer|citizen service number)\\b(?:[\\s:=.-]|is|nummer|nr|number|van|my|mijn|zijn|haar|his|her|of|\\p{L}{2,12}){0,6}?[\\s:=.-]*(\\d(?:[ .-]?\\d){5,9})",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern POSTCODE = Pattern
      .compile("(?<![\\w-])[1-9]\\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2}| (?!sa|sd|ss)[a-z]{2})(?![\\w])");
  private static final Set<String> SHORT_WORDS = Set.of("en", "in", "op", "te", "om", "is", "of", "al", "ik", "we", "ze", "hij", "km", "kg", "cm",
      "er", "de", "na", "nu", "zo", "ja", "uu", "pm", "am", "to", "at", "on", "or", "by", "it", "he", "me", "my", "mg", "ml", "dl", "kb", "mb", "gb",
      "uur", "dus", "as", "if", "an", "no", "so", "up", "us", "do", "go", "ct", "va", "jr");
  private static final String MONTH = "(?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]{0,7}\\.?";
  private static final String DATE = "(?:\\d{1,2}[-/. ]\\d{1,2}[-/. ](?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}|\\d{1,2}(?:e|ste|de|st|nd|rd|th)? (?:of )?"
      + MONTH + "(?:[, ]{1,2}(?:19|20)?\\d{2})?|"
      + MONTH + " \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d{2})?)";
  private static final Pattern BIRTH = Pattern.compile(
      "\\b(?:geboren|geb\\.?|geboortedatum|geboortedag|jarig|verjaardag|verjaart|born|date of birth|dob|birthday|birth date)\\b[^\\d.!?\\n]{0,30}?(?<date>"
          + DATE
          + ")(?!\\d)|(?<!\\d)(?<before>" + DATE + ") (?:is (?:hij|ze|zij) )?(?:geboren|jarig|born)\\b",
      Pattern.CASE_INSENSITIVE);

  /** A second date that puts the first right, or is that of another child. */
  private static final Pattern AGAIN = Pattern
      .compile("[^\\d.!?\\n]{0,60}\\b(?:is|zijn|be|niet|not|maar|but|and|en) (?:\\p{L}{2,10} ){0,2}(" + DATE + ")(?!\\d)", Pattern.CASE_INSENSITIVE);

  /** What each of the patterns cannot do without. */
  private static final int IBAN_DIGITS = 2;
  private static final int BSN_DIGITS = 6;
  private static final int FIGURES = 7;
  private static final int POSTCODE_DIGITS = 4;
  private static final List<String> BSN_WORDS = List.of("bsn", "burgerservice", "sofi", "citizen");
  private static final List<String> BIRTH_WORDS = List.of("geb", "jarig", "verjaar", "born", "birth", "dob");

  private final Set<String> helpNumbers = new HashSet<>();
  private final Set<String> helpSites = new HashSet<>();

  /** @param helpLines public numbers and sites, as written in help-lines.yaml */
  Numbers(List<String> helpLines) {
    for (String line : helpLines) {
      String digits = line.replaceAll("\\D", "");
      if (digits.length() >= 3) {
        helpNumbers.add(digits);
      }
      helpSites.add(line.toLowerCase(Locale.ROOT));
    }
  }

  List<Piece> in(String text, Shape shape) {
    List<Piece> pieces = new ArrayList<>();
    if (shape.has('@')) {
      all(EMAIL, text, Kind.EMAIL, pieces);
    }
    if (shape.dotted()) {
      links(text, pieces);
    }
    if (shape.digits() >= IBAN_DIGITS) {
      accounts(text, pieces);
    }
    if (shape.digits() >= BSN_DIGITS && shape.any(BSN_WORDS)) {
      Matcher called = BSN_CALLED.matcher(text);
      while (called.find()) {
        pieces.add(new Piece(called.start(1), called.end(1), Kind.BSN));
      }
    }
    if (shape.digits() >= FIGURES) {
      figures(text, pieces);
    }
    if (shape.digits() >= POSTCODE_DIGITS) {
      postcodes(text, pieces);
    }
    if (shape.digits() > 0 && shape.any(BIRTH_WORDS)) {
      births(text, pieces);
    }
    return pieces;
  }

  private void links(String text, List<Piece> pieces) {
    Matcher url = URL.matcher(text);
    while (url.find()) {
      String site = url.group().toLowerCase(Locale.ROOT).replaceFirst("^(?:https?://)?(?:www\\.)?", "").replaceFirst("[/?#].*", "")
          .replaceFirst("[.,;:!)]+$", "");
      int end = url.end();
      while (end > url.start() && ".,;:!?)".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      if (!helpSites.contains(site)) {
        pieces.add(new Piece(url.start(), end, Kind.URL));
      }
    }
  }

  private static void accounts(String text, List<Piece> pieces) {
    Matcher iban = IBAN.matcher(text);
    while (iban.find()) {
      int end = iban.end();
      while (end > iban.start() && !Checks.iban(text.substring(iban.start(), end))) {
        end = Math.max(iban.start(), text.lastIndexOf(' ', end - 1));
      }
      if (end > iban.start()) {
        pieces.add(new Piece(iban.start(), end, Kind.IBAN));
      }
    }
  }

  private static void postcodes(String text, List<Piece> pieces) {
    Matcher postcode = POSTCODE.matcher(text);
    while (postcode.find()) {
      String letters = postcode.group().substring(postcode.group().length() - 2);
      boolean apart = postcode.group().contains(" ");
      if (!(letters.equals(letters.toLowerCase(Locale.ROOT)) && (apart || letters.equals("en")) && SHORT_WORDS.contains(letters))) {
        pieces.add(new Piece(postcode.start(), postcode.end(), Kind.POSTCODE));
      }
    }
  }

  private static void births(String text, List<Piece> pieces) {
    Matcher birth = BIRTH.matcher(text);
    while (birth.find()) {
      String group = birth.group("date") != null ? "date" : "before";
      pieces.add(new Piece(birth.start(group), birth.end(group), Kind.DATE_OF_BIRTH));
      Matcher again = AGAIN.matcher(text).region(birth.end(group), Math.min(text.length(), birth.end(group) + 80));
      if (again.lookingAt()) {
        pieces.add(new Piece(again.start(1), again.end(1), Kind.DATE_OF_BIRTH));
      }
    }
  }

  private void figures(String text, List<Piece> pieces) {
    Matcher m = DIGITS.matcher(text);
    while (m.find()) {
      String written = m.group();
      String digits = written.replaceAll("\\D", "");
      if (helpNumbers.contains(digits) || digits.startsWith("0800") || digits.startsWith("0900")) {
        continue;
      }
      boolean abroad = written.startsWith("+") || written.startsWith("00");
      boolean phone = abroad
          ? digits.length() >= 9
          : digits.startsWith("0") && (digits.length() == 10 || digits.length() == 9 && digits.startsWith("0") && !digits.startsWith("00"));
      if (phone) {
        pieces.add(new Piece(m.start(), m.end(), Kind.PHONE));
      } else if ((digits.length() == 9 || digits.length() == 8) && Checks.bsn(digits) && !written.matches(".*[/()].*")) {
        pieces.add(new Piece(m.start(), m.end(), Kind.BSN));
      }
    }
  }

  private static void all(Pattern pattern, String text, Kind kind, List<Piece> into) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      into.add(new Piece(m.start(), m.end(), kind));
    }
  }
}
