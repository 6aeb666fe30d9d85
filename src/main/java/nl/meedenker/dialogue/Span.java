package nl.meedenker.dialogue;

import java.util.Map;

/**
 * How long something has been so, in the unit the person used ("week:3"), or since what ("since:move").
 *
 * @param unit day, week, month, year or since
 * @param amount how many, 1 to 999; 0 for since
 * @param since separation, move, birth, school-start, always or other; empty for an amount
 */
public record Span(String unit, int amount, String since) {
  private static final Map<String, Integer> DAYS = Map.of("day", 1, "week", 7, "month", 30, "year", 365);

  /** The span, or null when the code is none. */
  public static Span parse(String code) {
    if (code == null) {
      return null;
    }
    if (code.matches("since:(separation|move|birth|school-start|always|other)")) {
      return new Span("since", 0, code.substring(6));
    }
    if (!code.matches("(day|week|month|year):[1-9]\\d{0,2}")) {
      return null;
    }
    int colon = code.indexOf(':');
    return new Span(code.substring(0, colon), Integer.parseInt(code.substring(colon + 1)), "");
  }

  /** About how many days, or -1 when only an event was named; "always" counts as years. */
  public int days() {
    if (unit.equals("since")) {
      return since.equals("always") ? 730 : -1;
    }
    return DAYS.get(unit) * amount;
  }
}
