package nl.meedenker.dialogue;

/** An age as a range in months, both ends included, from 0 to {@value #MONTHS_MAX}; written as "24-35". */
public record AgeRange(int min, int max) {
  /** Up to and including twenty-three years. */
  public static final int MONTHS_MAX = 287;

  /** The range, or null when the code is no age that this dialogue knows. */
  public static AgeRange parse(String code) {
    if (code == null || !code.matches("\\d{1,3}-\\d{1,3}")) {
      return null;
    }
    int dash = code.indexOf('-');
    int min = Integer.parseInt(code.substring(0, dash));
    int max = Integer.parseInt(code.substring(dash + 1));
    return min <= max && max <= MONTHS_MAX ? new AgeRange(min, max) : null;
  }

  /** A whole number of years, from the birthday to the month before the next. */
  public static AgeRange years(int years) {
    return new AgeRange(years * 12, years * 12 + 11);
  }

  public String code() {
    return min + "-" + max;
  }
}
