package nl.meedenker.language;

import java.util.List;
import java.util.Map;
import nl.meedenker.dialogue.AgeRange;

/**
 * How people say the signs of "meer vragen als", as read from {@code signs.yaml}; every value is "concern.sign".
 *
 * @param said the phrases of each sign
 * @param urgent phrases that count whatever concern leads, because they cannot wait
 * @param ages signs that make sense at some ages only, as in the file of their concern
 */
record SignWords(List<Phrase> said, List<Phrase> urgent, Map<String, AgeRange> ages) {
  SignWords {
    said = List.copyOf(said);
    urgent = List.copyOf(urgent);
    ages = Map.copyOf(ages);
  }

  static String concern(String sign) {
    return sign.substring(0, Math.max(0, sign.indexOf('.')));
  }
}
