package nl.meedenker.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meedenker.conversation.Utterance;

/**
 * An utterance, read once: what the slots look at.
 *
 * @param utterance as it came in
 * @param line its words, with what they can be
 * @param lang nl or en
 * @param found the listed phrases in it, of the languages that count
 * @param speaker who writes, or empty
 * @param corrected index of the first word after "nee wacht", or 0
 * @param bySlot what was found, by its slot
 */
record Said(Utterance utterance, Line line, String lang, List<Found> found, String speaker, int corrected, Map<String, List<Found>> bySlot) {
  private static final List<String> ASIDES = List.of("vroeger", "stel", "suppose", "toen ik", "vorig kind", "when i was", "bij mij zelf", "imagine");

  static Said of(Utterance utterance, Phrases phrases, Phrases answers, Line line) {
    List<Word> words = line.words();
    String lang = Languages.of(words, utterance.lang());
    List<Found> found = new ArrayList<>(line.counting(phrases, lang));
    line.counting(answers, lang).stream()
        .filter(f -> f.phrase().slot().equals(utterance.slot()) || f.phrase().slot().equals(utterance.slot() + Likely.LIST)
            || utterance.slot().isEmpty() && f.phrase().slot().equals(Speakers.CUES))
        .forEach(found::add);
    boolean people = utterance.slot().equals("support-people");
    String speaker = people ? "" : Speakers.of(words, found, false);
    List<Found> seen = People.seen(found, speaker);
    return new Said(utterance, line, lang, seen, speaker, Corrections.after(words), bySlot(seen));
  }

  List<Word> words() {
    return line.words();
  }

  /** Who writes, from weak signs too. */
  String likelySpeaker() {
    return Speakers.of(words(), found, true);
  }

  /** The phrases of a list that stand in the words, of the languages that count. */
  List<Found> counting(Phrases phrases) {
    return line.counting(phrases, lang);
  }

  /** The same words, with these phrases in them. */
  Said with(List<Found> others) {
    return new Said(utterance, line, lang, others, speaker, corrected, bySlot(others));
  }

  private static Map<String, List<Found>> bySlot(List<Found> found) {
    Map<String, List<Found>> bySlot = new HashMap<>();
    found.forEach(f -> bySlot.computeIfAbsent(f.phrase().slot(), slot -> new ArrayList<>(4)).add(f));
    return bySlot;
  }

  boolean asks(String slot) {
    return utterance.slot().equals(slot);
  }

  List<Found> of(String slot) {
    return bySlot.getOrDefault(slot, List.of());
  }

  /** Whether the same words also stand in the list of what is not meant by them. */
  boolean notMeant(Found f) {
    return found.stream().anyMatch(o -> o.phrase().value().equals(General.NOT_MEANT) && o.phrase().slot().equals(f.phrase().slot())
        && o.from() < f.to() && f.to() <= o.to() && f.length() <= o.length());
  }

  /** Whether the clause is about another time or case ("vroeger", "stel dat"), so that nobody told it of now. */
  boolean aside(int from) {
    StringBuilder clause = new StringBuilder(" ");
    for (int i = from; i >= 0; i--) {
      clause.insert(0, " " + words().get(i).text());
      if (words().get(i).border() != Word.Border.NONE) {
        break;
      }
    }
    return ASIDES.stream().anyMatch(a -> clause.indexOf(" " + a + " ") >= 0);
  }

  /** After a correction only what stands behind it counts, when anything does. */
  List<Heard> last(List<Heard> heard) {
    List<Heard> after = heard.stream().filter(h -> h.from() >= corrected).toList();
    return corrected > 0 && !after.isEmpty() ? after : heard;
  }

  boolean corrects(List<Heard> heard) {
    return corrected > 0 && heard.stream().anyMatch(h -> h.from() >= corrected);
  }
}
