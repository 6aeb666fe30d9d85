package nl.meedenker.language;

import java.util.Map;
import java.util.Set;

/** The words by which an age is known, in both languages: small closed classes, collected from what people wrote. */
final class AgeWords {
  static final Set<String> YEARS = Set.of("jaar", "jaren", "jr", "j", "jarige", "jarig", "jaor", "jaoren", "jaartje", "lentes", "zomers", "winters",
      "years", "year", "yrs", "yr", "yo", "y");
  static final Set<String> MONTHS = Set.of("maand", "maanden", "mnd", "mnden", "mndn", "maandjes", "maandje", "moand", "maande", "maanskes", "month",
      "months", "mths",
      "mth", "mo");
  static final Set<String> WEEKS = Set.of("week", "weken", "wk", "wkn", "weeks", "wks", "weekjes", "weekske", "weekskes", "weeksken", "dagen",
      "days");
  static final Set<String> OTHER_UNITS = Set.of("x", "uur", "uurtje", "keer", "kinderen", "kids", "euro", "min", "minuten", "kg", "kilo",
      "cm", "dag", "dagen", "hours", "hour", "times", "children", "minutes", "pm", "am", "procent", "percent", "personen", "people", "broers",
      "zussen", "mensen", "graden", "nachten", "nights", "kamers", "stuks", "meter", "broertjes", "zusjes", "jongens", "meisjes", "brothers",
      "sisters", "weekends", "kindjes", "kleintjes", "avonden", "quarters", "quarter", "kwart", "clothes", "kleren", "kledingmaat", "tanden", "teeth",
      "verdieping", "klassen", "groepen");
  static final Set<String> CHILD = Set.of("zoon", "zoontje", "dochter", "dochtertje", "kind", "kindje", "jongen", "jongetje", "meisje",
      "meid", "kleinzoon", "kleindochter", "kleinkind", "neefje", "nichtje", "broertje", "zusje", "leerling", "tweeling", "oudste", "jongste",
      "middelste", "son", "daughter", "kid", "child", "boy", "girl", "grandson", "granddaughter", "toddler", "baby", "peuter", "kleuter", "puber",
      "tiener", "teenager", "teen", "hij", "zij", "ze", "hem", "haar", "he", "she", "him", "her", "die", "stepson", "stiefzoon", "stiefdochter",
      "pleegkind", "pleegzoon", "pleegdochter", "preschooler", "dreumes", "babytje", "newborn", "infant", "zn", "ventje", "mannetje", "lad", "mijne",
      "[naam]", "[name]", "kids", "kinderen", "children", "jongens", "meisjes", "boys", "girls", "zoons", "dochters", "sons", "daughters");
  static final Set<String> SPAN_SIGNS = Set.of("al", "sinds", "sedert", "afgelopen", "laatste", "for", "since", "last", "past", "na", "over",
      "after", "within", "binnen", "ruim", "dan", "than", "already", "om", "vanaf", "tot", "at", "until", "in");
  static final Map<String, String> STAGES = Map.ofEntries(Map.entry("baby", "0-11"), Map.entry("babytje", "0-11"),
      Map.entry("zuigeling", "0-11"), Map.entry("pasgeboren", "0-1"), Map.entry("newborn", "0-1"), Map.entry("dreumes", "12-23"),
      Map.entry("peuter", "24-47"), Map.entry("peutertje", "24-47"), Map.entry("toddler", "12-47"), Map.entry("kleuter", "48-71"),
      Map.entry("kleutertje", "48-71"), Map.entry("preschooler", "36-59"), Map.entry("brugklas", "132-167"), Map.entry("reception", "48-59"),
      Map.entry("kindergarten", "60-71"), Map.entry("brugklasser", "132-167"), Map.entry("brugpieper", "132-167"));
  static final Map<String, String> VAGUE = Map.of("puber", "144-179", "pubers", "144-179", "tiener", "144-179", "teenager", "144-179", "teen",
      "144-179", "adolescent", "180-215");
  /** Before a number: it counts something that is no age. */
  static final Set<String> COUNTS = Set.of("half", "halve", "maat", "size", "nummer", "number", "huisnummer", "er", "kamer", "lijn", "bus", "niveau",
      "level",
      "avi");
  static final Set<String> MARRIED = Set.of("getrouwd", "married", "trouwen", "gescheiden", "divorced", "woon", "wonen", "live", "lived", "lives",
      "werk", "worked",
      "rook", "smoked");
  static final String[] NEAR = {"nu", "now", "pas", "net", "bijna", "ongeveer", "nog", "inmiddels", "just", "almost", "nearly", "only",
      "about", "around", "circa", "al"};

  private AgeWords() {}
}
