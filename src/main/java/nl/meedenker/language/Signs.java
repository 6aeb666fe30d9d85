package nl.meedenker.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meedenker.dialogue.AgeRange;

/**
 * Finds the signs of "meer vragen als" in words: those of the leading concern that fit the age, and of another concern only what cannot wait
 * ("heeft koorts" of a baby) and only when no sign of the leading concern says it. Immutable and thread-safe.
 */
final class Signs {
  /** A sign that ends before this age, in months, is only taken unasked when the age was told with it: "koorts" is something else at eight. */
  private static final int YOUNG = 48;

  private final Map<String, Phrases> byConcern = new HashMap<>();
  private final Phrases urgent;
  private final Map<String, AgeRange> ages;

  /**
   * @param forms what is shared with the other lists
   * @param known words that exist and are therefore never taken for a slip of another
   */
  Signs(SignWords words, Forms forms, Set<String> known) {
    Set<String> all = new HashSet<>(known);
    all.addAll(Phrases.wordsOf(words.said()));
    words.said().stream().collect(Collectors.groupingBy(p -> SignWords.concern(p.value())))
        .forEach((concern, phrases) -> byConcern.put(concern, new Phrases(phrases, forms, all)));
    this.urgent = new Phrases(words.urgent(), forms, all);
    this.ages = words.ages();
  }

  /**
   * The phrases that count, those of the leading concern first.
   *
   * @param lead the concern that leads with what was just told, or empty
   * @param age the age that was just told, or null
   * @param asked whether signs were asked for; then signs among the replies on the page are the only ones of the leading concern that can be meant
   */
  List<Found> found(Said said, String lead, AgeRange age, boolean asked) {
    Set<String> offered = said.utterance().offered();
    boolean signsOffered = asked && offered.stream().anyMatch(o -> SignWords.concern(o).equals(lead));
    List<Found> found = new ArrayList<>();
    if (byConcern.containsKey(lead)) {
      for (Found f : said.counting(byConcern.get(lead))) {
        String sign = f.phrase().value();
        if (fits(sign, age, asked || !young(sign)) && (!signsOffered || offered.contains(sign))) {
          found.add(f);
        }
      }
    }
    List<Found> others = new ArrayList<>();
    for (Found f : said.counting(urgent)) {
      boolean own = SignWords.concern(f.phrase().value()).equals(lead)
          || found.stream().anyMatch(o -> (asked || o.phrase().strong()) && o.overlaps(f));
      if (!own && f.phrase().strong() && fits(f.phrase().value(), age, false)) {
        others.add(f);
      }
    }
    found.addAll(others);
    return found;
  }

  private boolean young(String sign) {
    return ages.containsKey(sign) && ages.get(sign).max() < YOUNG;
  }

  /** @param unknown what holds when no age was told */
  private boolean fits(String sign, AgeRange age, boolean unknown) {
    AgeRange range = ages.get(sign);
    return range == null || (age == null ? unknown : range.min() <= age.max() && age.min() <= range.max());
  }
}
