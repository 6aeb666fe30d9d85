package nl.meedenker.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Set;
import nl.meedenker.dialogue.AgeRange;

/** The values of slots as the ontology writes them for other programs: years or months, an amount and a unit, a list, or an id. */
final class Values {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int YEAR = 12;
  /** Younger than this an age is told in months, unless it was told in whole years; older only when half years do not tell it exactly. */
  private static final int MONTHS_BELOW = 2 * YEAR;
  private static final Set<String> LISTS = Set.of("setting", "support-people", "strengths");
  private static final Set<String> EVENTS = Set.of("separation", "move", "birth", "school-start", "always");

  private Values() {}

  /** @param codes as the conversation keeps them; null when nothing was understood */
  static JsonNode of(String slot, List<String> codes) {
    if (codes == null || codes.isEmpty()) {
      return JSON.nullNode();
    }
    if (LISTS.contains(slot)) {
      ArrayNode list = JSON.arrayNode();
      codes.forEach(list::add);
      return list;
    }
    String code = codes.get(0);
    return switch (slot) {
      case "age" -> age(AgeRange.parse(code));
      case "duration" -> duration(code);
      case "scale" -> code.matches("\\d") ? JSON.numberNode(Integer.parseInt(code)) : JSON.textNode(code);
      default -> JSON.textNode(code);
    };
  }

  private static JsonNode age(AgeRange range) {
    if (range == null) {
      return JSON.nullNode();
    }
    boolean exact = range.min() == range.max();
    boolean tenths = range.min() % (YEAR / 2) == 0;
    if (exact && (range.min() < MONTHS_BELOW || !tenths) || range.max() < YEAR) {
      return JSON.objectNode().put("months", (range.min() + range.max()) / 2);
    }
    if (exact && range.min() % YEAR != 0) {
      return JSON.numberNode(Math.round(range.min() * 10.0 / YEAR) / 10.0);
    }
    // A wider range ("groep 5": a year either way) is told by its middle.
    return JSON.numberNode((range.min() + range.max()) / 2 / YEAR);
  }

  private static JsonNode duration(String code) {
    int colon = code.indexOf(':');
    if (colon < 0) {
      return JSON.nullNode();
    }
    String unit = code.substring(0, colon);
    String amount = code.substring(colon + 1);
    return unit.equals("since")
        ? JSON.objectNode().put("since", EVENTS.contains(amount) ? amount : "other")
        : JSON.objectNode().put("amount", Integer.parseInt(amount)).put("unit", unit);
  }
}
