package nl.meedenker.privacy;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;

/** The sums that tell a real number from a chance one: the eleven test of a BSN, and ISO 13616 for an IBAN. */
final class Checks {
  private static final BigInteger MOD = BigInteger.valueOf(97);

  /** Of countries whose numbers are figures only: a slip of the pen in one of them is still somebody's account. */
  private static final Map<String, Integer> LENGTHS = Map.of("BE", 16, "DE", 22, "PL", 28, "AT", 20, "ES", 24, "PT", 25, "HU", 28, "DK", 18, "FI", 18,
      "SE", 24);

  private Checks() {}

  /** @param digits eight or nine figures; eight get a nought in front */
  static boolean bsn(String digits) {
    String nine = digits.length() == 8 ? "0" + digits : digits;
    int sum = -(nine.charAt(8) - '0');
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * (nine.charAt(i) - '0');
    }
    return sum % 11 == 0 && !nine.matches("(\\d)\\1{8}");
  }

  static boolean iban(String written) {
    String iban = written.replace(" ", "").toUpperCase(Locale.ROOT);
    if (iban.length() < 15 || iban.length() > 34) {
      return false;
    }
    if (iban.matches("NL\\d{2}[A-Z]{4}\\d{10}")
        || iban.matches("[A-Z]{2}\\d{14,}") && iban.length() == LENGTHS.getOrDefault(iban.substring(0, 2), 0)) {
      return true;
    }
    StringBuilder digits = new StringBuilder();
    for (char c : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) {
      digits.append(Character.getNumericValue(c));
    }
    return new BigInteger(digits.toString()).mod(MOD).intValue() == 1;
  }
}
