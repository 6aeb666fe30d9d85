package nl.meedenker.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedenker.provision.Sought.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found by looking around: each choice leaves out what does not fit it, and nothing that is unsure is promised. */
class SoughtTest {
  private static final Provision EVENING = provision("evening", Rung.OWN_STRENGTH, "idea", Set.of("sleep"), "national", "free", "yes");
  private static final Provision NEIGHBOUR = provision("neighbour", Rung.INFORMAL_NETWORK, "person", Set.of("all"), "national", "free", "no");
  private static final Provision MENTOR = provision("mentor", Rung.INFORMAL_NETWORK, "person", Set.of("sleep"), "local", "free", "no");
  private static final Provision LISTENING = provision("listening", Rung.LOW_THRESHOLD, "line", Set.of("bullying"), "national", "small", "yes");
  private static final Provision CAFE = provision("cafe", Rung.LOW_THRESHOLD, "place", Set.of("sleep"), "local", "free", "partly", "cost");
  private static final Provision SURE_OF_NOTHING = provision("circle", Rung.INFORMAL_ORGANISED, "peers", Set.of("sleep"), "local", "varies", "yes",
      "anonymous");
  private static final Provision DOCTOR = provision("doctor", Rung.LIGHT_PROFESSIONAL, "professional", Set.of("all"), "local", "insured", "no");
  private static final Map<String, String> WORDS = Map.of("evening", "Eén avond vrij", "neighbour", "Een buur", "mentor", "Een maatje", "listening",
      "Luisterlijn", "cafe", "Oudercafé", "circle", "Praatgroep", "doctor", "Huisarts: die luistert");

  private static final Catalogue CATALOGUE = new Catalogue(List.of(DOCTOR, CAFE, LISTENING, SURE_OF_NOTHING, NEIGHBOUR, MENTOR, EVENING));
  private static final Sought ALL = Sought.everything("parent", EnumSet.allOf(Rung.class));

  @Test
  void withoutAChoiceEverythingStandsThereFromLightToHeavy() {
    assertEquals(List.of("evening", "neighbour", "mentor", "circle", "cafe", "listening", "doctor"), ids(ALL));
    assertEquals(7, CATALOGUE.find(ALL, p -> "").all());
  }

  @ParameterizedTest
  @CsvSource({"concern, sleep, evening mentor neighbour circle cafe doctor", "concern, bullying, neighbour listening doctor",
      "rung, low-threshold, cafe listening", "cost, free, evening neighbour mentor", "cost, small, evening neighbour mentor listening",
      "cost, insured, doctor", "cost, unknown, circle cafe", "anonymous, yes, evening listening", "anonymous, partly, evening cafe listening"})
  void eachChoiceLeavesOutWhatDoesNotFit(String part, String value, String found) {
    assertEquals(List.of(found.split(" ")), ids(ALL.with(Part.of(part), value)));
  }

  @ParameterizedTest
  @CsvSource({"avond, evening", "EEN AVOND, evening", "cafe, cafe", "café, cafe", "luister, listening doctor", "luistert huisarts, doctor",
      "een, evening neighbour mentor", "'?!', ''", "buurvrouw, ''"})
  void allWordsHaveToOccurWhateverTheirCapitalsAndAccents(String words, String found) {
    assertEquals(found.isEmpty() ? List.of() : List.of(found.split(" ")), ids(ALL.with(Part.WORDS, words)));
  }

  @Test
  void choicesCountTogether() {
    Sought both = ALL.with(Part.CONCERN, "sleep").with(Part.COST, "free").with(Part.WORDS, "maatje");
    assertEquals(List.of("mentor"), ids(both));
    assertEquals(List.of(Part.CONCERN, Part.COST, Part.WORDS), both.chosen());
    assertTrue(CATALOGUE.find(both, p -> WORDS.get(p.id())).without().isEmpty(), "nothing has to be let go");
  }

  @Test
  void whereNothingFitsItSaysWhichChoiceStandsInTheWay() {
    Found none = CATALOGUE.find(ALL.with(Part.RUNG, "own-strength").with(Part.COST, "insured").with(Part.CONCERN, "sleep"), p -> "");
    assertEquals(List.of(), none.provisions());
    assertEquals(Map.of(Part.RUNG, 1, Part.COST, 1), none.without(), "letting go of the concern would not help");
  }

  @Test
  void theRungsOfAViewHold() {
    Sought heavier = Sought.everything("parent", EnumSet.of(Rung.LIGHT_PROFESSIONAL, Rung.FORMAL_HELP));
    assertEquals(List.of("doctor"), ids(heavier));
    assertEquals(List.of(), ids(heavier.with(Part.RUNG, "own-strength")));
  }

  @Test
  void anIdeaHasNoNameToGiveAndNoPrice() {
    for (String field : List.of("cost", "anonymous", "waiting")) {
      assertFalse(EVENING.tells(field) || NEIGHBOUR.tells(field), field);
      assertTrue(LISTENING.tells(field) && DOCTOR.tells(field), field);
    }
    assertTrue(MENTOR.tells("cost") && MENTOR.tells("waiting"), "someone who is found for you may cost something, or take time to find");
    assertFalse(MENTOR.tells("anonymous"));
    assertFalse(CAFE.tells("cost"), "what is unverified says nothing");
  }

  @Test
  void whatWasSearchedForIsNotPrinted() {
    assertFalse(ALL.with(Part.WORDS, "geheim").toString().contains("geheim"));
  }

  private static List<String> ids(Sought sought) {
    return CATALOGUE.find(sought, p -> WORDS.get(p.id())).provisions().stream().map(Provision::id).toList();
  }

  private static Provision provision(String id, Rung rung, String kind, Set<String> concerns, String area, String cost, String anonymous,
      String... unverified) {
    return new Provision(id, rung, kind, Set.of("parent"), 0, 215, concerns, Set.of(), Set.of(), area, cost, anonymous, List.of(), "none", "nothing",
        "", "", "a test", "2026-11-21", Set.of(unverified));
  }
}
