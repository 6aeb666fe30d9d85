package nl.meedenker.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every kind of page, with the moves that lead to it and the button that shows it. */
enum PageKind {
  START("", "view:", "main[data-page=start] #step"), MANY(Moves.WHO, "view:", "#step input[type=checkbox]"), SINGLE(Moves.CONCERN, "view:",
      "#step input[type=radio]"), SCALE(Moves.AGE + ",{\"change\":\"head-full\"}", "view:", ".app-choices--scale"), FIELDS(Moves.AGE, "view:",
          "#step textarea[name^='field.']"), HEARD(
              Moves.WHO + ",{\"answer\":{\"asked\":\"concern\",\"given\":{\"concern\":[\"sleep\"],\"age\":[\"48\"]},\"typed\":true}}", "view:",
              ".app-chip"), CLARIFY(
                  Moves.WHO + ",{\"clarify\":{\"asked\":\"concern\",\"slot\":\"concern\",\"candidates\":[\"sleep\",\"eating\"],\"given\":{}}}",
                  "view:", "#step input[value=clarify]"), GENTLE(Moves.signal("domestic-violence", "concern"), "view:",
                      "#step input[value=gentle]"), CONFIRM(Moves.AGE + ",{\"reopen\":{\"months\":4,\"askFirst\":false}}", "view:",
                          "#step button[value=confirm]"), REOPENED_GENTLE(Moves.AGE + ",{\"reopen\":{\"months\":4,\"askFirst\":true}}", "view:",
                              "#step input[value=gentle]"), ACUTE(Moves.signal("acute-danger", "acute"), "view:", ".app-big-call"), URGENT(
                                  Moves.signal("domestic-violence", "urgent"), "view:", "main[data-page=safety] #step"), LINES_ON_TOP(
                                      Moves.signal("domestic-violence", "urgent") + ",{\"right\":{\"signal\":0,\"how\":\"seen\"}}", "view:",
                                      ".app-watch"), OVERVIEW(Moves.ALL, "view:", ".app-option"), OVERVIEW_CHANGED(
                                          Moves.ALL + ",{\"change\":\"age\"},{\"answer\":{\"asked\":\"age\",\"given\":{\"age\":[\"144-179\"]}}}",
                                          "view:", ".app-said__moved"), OVERVIEW_SIGNAL(Moves.ALL + Moves.raised("domestic-violence", "urgent")
                                              + ",{\"right\":{\"signal\":0,\"how\":\"seen\"}}", "view:", "main[data-page=overview]"), TOO_LITTLE(
                                                  Moves.NOTHING_TOLD, "view:", "#weinig"), MEETING(Moves.ALL + ",{\"change\":\"meeting\"}", "view:",
                                                      "textarea[name='field.meeting-say']"), SHEET(Moves.ALL + Moves.SHEET, "view:",
                                                          ".app-sheet"), HUMAN(Moves.AGE, "view:human", "main[data-page=human] .app-line"), HELP(
                                                              Moves.AGE, "view:help", "main[data-page=help] .app-folded"), EXPLORE(Moves.AGE,
                                                                  "view:explore", "main[data-page=explore] .app-folded"), LOOKED("", "view:explore",
                                                                      "main[data-page=explore] .app-chip",
                                                                      Map.of("field.concern", "sleep", "field.cost", "free", "field.anonymous",
                                                                          "partly")), FOUND_NOTHING(Moves.AGE, "view:explore",
                                                                              "#inhoud button[value='without:cost']",
                                                                              Map.of("field.rung", "own-strength", "field.cost", "insured",
                                                                                  "field.concern", "sleep")), ABOUT(Moves.AGE, "view:about",
                                                                                      "main[data-page=about]"), SAVE(Moves.ALL, "view:save",
                                                                                          "#saved"), ROUTE(Moves.AGE, "view:route",
                                                                                              "main[data-page=route]"), CLOSED(Moves.AGE, "stop",
                                                                                                  "main[data-page=closed]");

  private final String moves;
  final String button;

  /** What stands on this page and on no page before it. */
  final String shown;

  private final Map<String, String> fields;

  PageKind(String moves, String button, String shown) {
    this(moves, button, shown, Map.of());
  }

  PageKind(String moves, String button, String shown, Map<String, String> fields) {
    this.moves = moves;
    this.button = button;
    this.shown = shown;
    this.fields = fields;
  }

  /** The form that a browser posts to come here. */
  Map<String, String> form(String lang) {
    Map<String, String> form = new LinkedHashMap<>(fields);
    form.put("state", state(lang));
    form.put("move", button);
    return form;
  }

  String state(String lang) {
    return "{\"dialogue\":\"parent\",\"lang\":\"" + lang + "\",\"content\":\"\",\"moves\":[" + moves + "]}";
  }

  /** Moves as the state holds them. */
  private static final class Moves {
    static final String WHO = "{\"answer\":{\"asked\":\"\",\"given\":{\"who\":[\"parent\"]}}}";
    static final String CONCERN = WHO + "," + answer("concern", "concern", "school-refusal");
    static final String AGE = CONCERN + "," + answer("age", "age", "108-143");
    static final String ALL = AGE + "," + answer("needed", "wish", "tips") + "," + answer("goes-well", "strengths", "humour") + ","
        + answer("red-flags", "red-flag", "school-refusal.none")
        + ",{\"skip\":\"what-changed\"},{\"skip\":\"at-home\"},{\"skip\":\"at-school\"},{\"skip\":\"you\"},{\"skip\":\"body\"},{\"skip\":\"duration\"},"
        + answer("head-full", "head-full", "3")
        + ",{\"finish\":true}," + answer("home-safe", "home-safe", "yes");
    static final String NOTHING_TOLD = WHO
        + ",{\"skip\":\"concern\"},{\"skip\":\"age\"},{\"skip\":\"needed\"},{\"skip\":\"goes-well\"},{\"skip\":\"red-flags\"},{\"skip\":\"head-full\"},{\"finish\":true},{\"skip\":\"home-safe\"}";
    static final String SHEET = ",{\"answer\":{\"asked\":\"meeting\",\"given\":{\"meeting-who\":[\"De juf en de intern begeleider.\"],\"meeting-say\":[\"Dat ze thuis wel vertelt.\"]}}}";

    private Moves() {}

    static String signal(String kind, String level) {
      return AGE + raised(kind, level);
    }

    static String raised(String kind, String level) {
      return ",{\"signal\":{\"kind\":\"" + kind + "\",\"level\":\"" + level + "\",\"rule\":\"\",\"question\":\"\",\"voice\":\"parent\"}}";
    }

    private static String answer(String asked, String slot, String value) {
      return "{\"answer\":{\"asked\":\"" + asked + "\",\"given\":{\"" + slot + "\":[\"" + value + "\"]}}}";
    }
  }
}
