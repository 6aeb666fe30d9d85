package nl.meedenker.web;

/** Every kind of page, with the moves that lead to it and the button that shows it. */
enum PageKind {
  START("", "view:"),
  MANY(Moves.WHO, "view:"),
  SINGLE(Moves.CONCERN, "view:"),
  SCALE(Moves.AGE + ",{\"change\":\"head-full\"}", "view:"),
  FIELDS(Moves.AGE, "view:"),
  HEARD(Moves.WHO + ",{\"answer\":{\"asked\":\"concern\",\"given\":{\"concern\":[\"sleep\"],\"age\":[\"48\"]},\"typed\":true}}", "view:"),
  CLARIFY(Moves.WHO + ",{\"clarify\":{\"asked\":\"concern\",\"slot\":\"concern\",\"candidates\":[\"sleep\",\"eating\"],\"given\":{}}}", "view:"),
  GENTLE(Moves.signal("domestic-violence", "concern"), "view:"),
  CONFIRM(Moves.AGE + ",{\"reopen\":{\"months\":4,\"askFirst\":false}}", "view:"),
  REOPENED_GENTLE(Moves.AGE + ",{\"reopen\":{\"months\":4,\"askFirst\":true}}", "view:"),
  ACUTE(Moves.signal("acute-danger", "acute"), "view:"),
  URGENT(Moves.signal("domestic-violence", "urgent"), "view:"),
  LINES_ON_TOP(Moves.signal("domestic-violence", "urgent") + ",{\"right\":{\"signal\":0,\"how\":\"seen\"}}", "view:"),
  OVERVIEW(Moves.ALL, "view:"),
  OVERVIEW_CHANGED(Moves.ALL + ",{\"answer\":{\"asked\":\"age\",\"given\":{\"age\":[\"144-179\"]}}}", "view:"),
  TOO_LITTLE(Moves.NOTHING_TOLD, "view:"),
  MEETING(Moves.ALL + ",{\"change\":\"meeting\"}", "view:"),
  SHEET(Moves.ALL + Moves.SHEET, "view:"),
  HUMAN(Moves.AGE, "view:human"),
  HELP(Moves.AGE, "view:help"),
  EXPLORE(Moves.AGE, "view:explore"),
  ABOUT(Moves.AGE, "view:about"),
  SAVE(Moves.ALL, "view:save"),
  ROUTE(Moves.AGE, "view:route"),
  CLOSED(Moves.AGE, "stop");

  private final String moves;
  final String button;

  PageKind(String moves, String button) {
    this.moves = moves;
    this.button = button;
  }

  String state(String lang) {
    return "{\"dialogue\":\"parent\",\"lang\":\"" + lang + "\",\"content\":\"\",\"moves\":[" + moves + "]}";
  }

  /** Moves as the state holds them. */
  private static final class Moves {
    static final String WHO = "{\"answer\":{\"asked\":\"\",\"given\":{\"who\":[\"parent\"]}}}";
    static final String CONCERN = WHO + "," + answer("concern", "concern", "school-refusal");
    static final String AGE = CONCERN + "," + answer("age", "age", "108-143");
    static final String ALL = AGE + "," + answer("needed", "wish", "tips") + "," + answer("goes-well", "strengths", "humour") + "," + answer("red-flags", "red-flag", "school-refusal.none")
        + ",{\"skip\":\"what-changed\"},{\"skip\":\"at-home\"},{\"skip\":\"at-school\"},{\"skip\":\"you\"},{\"skip\":\"body\"},{\"skip\":\"duration\"}," + answer("head-full", "head-full", "3")
        + ",{\"finish\":true}," + answer("home-safe", "home-safe", "yes");
    static final String NOTHING_TOLD = WHO + ",{\"skip\":\"concern\"},{\"skip\":\"age\"},{\"finish\":true},{\"skip\":\"home-safe\"}";
    static final String SHEET = ",{\"answer\":{\"asked\":\"meeting\",\"given\":{\"meeting-who\":[\"De juf en de intern begeleider.\"],\"meeting-say\":[\"Dat ze thuis wel vertelt.\"]}}}";

    private Moves() {}

    static String signal(String kind, String level) {
      return AGE + ",{\"signal\":{\"kind\":\"" + kind + "\",\"level\":\"" + level + "\",\"rule\":\"\",\"question\":\"\",\"voice\":\"parent\"}}";
    }

    private static String answer(String asked, String slot, String value) {
      return "{\"answer\":{\"asked\":\"" + asked + "\",\"given\":{\"" + slot + "\":[\"" + value + "\"]}}}";
    }
  }
}
