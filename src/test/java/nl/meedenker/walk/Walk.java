package nl.meedenker.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.meedenker.dialogue.Concern;
import nl.meedenker.dialogue.Question;
import nl.meedenker.dialogue.Turn;
import nl.meedenker.terminal.Transcript;

/** Walks through conversations and holds every state against the laws: all pressed paths, pairs of answers, random conversations, and whatever was not visited by then. */
final class Walk {
  /** Presses after the start page. */
  static final int DEPTH = 5;

  /** The route of the young has seven questions at most; what lies deeper is walked in pairs and at random. */
  static final int DEPTH_YOUTH = 4;

  /** A concern with more states than this is cut; the report says so. */
  static final int STATES_PER_CONCERN_MAX = Integer.getInteger("walk.states.per.concern", 2_000);

  /** How many random conversations are held. */
  static final int CONVERSATIONS = Integer.getInteger("walk.conversations", 2_000);

  /** Laws that cost another conversation are held against one state in so many, and against every overview in so many. */
  private static final int SAMPLE = 12;

  private static final int SAMPLE_OVERVIEW = 3;
  private static final Set<String> COSTLY = Set.of("change-anything", "same-answers-same-advice", "every-text-in-every-language",
      "safe-to-leave-lying");

  final Coverage coverage = new Coverage();
  final Breaches breaches = new Breaches();
  private final List<Laws.Law> laws = Laws.all();
  private final List<String> remarks = java.util.Collections.synchronizedList(new ArrayList<>());

  /** Holds the laws against a state. */
  void visit(Walked w) {
    coverage.visit(w);
    int number = Math.abs(w.steps().hashCode());
    boolean sampled = number % (w.turn.overview() == null ? SAMPLE : SAMPLE_OVERVIEW) == 0;
    for (Laws.Law law : laws) {
      if (sampled || !COSTLY.contains(law.id())) {
        List<String> broken = broken(law, w);
        // On a machine that is very busy a pass of the rules may run out of its time: what breaks must break twice.
        if (!broken.isEmpty()) {
          Walked again = Walked.replay(w.langAtStart(), w.steps());
          Walked same = again == null ? w : again;
          List<String> twice = broken(law, same);
          broken.stream().filter(twice::contains).forEach(what -> breaches.add(law, what, same));
        }
      }
    }
  }

  private static List<String> broken(Laws.Law law, Walked w) {
    try {
      return law.check().apply(w);
    } catch (RuntimeException e) {
      StackTraceElement at = e.getStackTrace().length == 0 ? null : e.getStackTrace()[0];
      return List.of("a turn fails: " + e.getClass().getSimpleName() + " " + e.getMessage() + " at " + at);
    }
  }

  /** One step further, or null when the turn failed: a dead end. */
  private Walked step(Walked w, Step step) {
    try {
      Walked next = w.next(step);
      visit(next);
      return next;
    } catch (RuntimeException e) {
      StackTraceElement at = e.getStackTrace().length == 0 ? null : e.getStackTrace()[0];
      Laws.Law failing = new Laws.Law("one-at-a-time", again -> {
        try {
          again.next(step);
          return List.of();
        } catch (RuntimeException e2) {
          return List.of("a turn fails after \"" + step.readable().split(":")[0] + "\"");
        }
      });
      breaches.add(failing, "a turn fails after \"" + step.readable().split(":")[0] + "\": " + step.readable() + " -> " + e.getClass().getSimpleName()
          + " " + e.getMessage() + " at " + at, w);
      return null;
    }
  }

  /** Per concern all paths of pressed answers, one reply of each group. */
  void pressedPaths() {
    List<String> concerns = WalkedAssistant.script().vocabulary().slot("concern").values();
    List<String> routes = WalkedAssistant.script().dialogues().containsKey("youth") ? List.of("parent", "youth") : List.of("parent");
    IntStream.range(0, concerns.size() * routes.size()).parallel()
        .forEach(i -> paths(routes.get(i / concerns.size()), concerns.get(i % concerns.size()), i % 2 == 0 ? "nl" : "en"));
  }

  private void paths(String route, String concern, String lang) {
    Walked start = Walked.start(lang);
    visit(start);
    Walked here = step(start, Step.start(route.equals("parent") && concern.length() % 7 == 0 ? "other" : route));
    Step first = Step.answer(here.turn.prompt().id(), List.of(concern));
    if (!first.offered(here.reply)) {
      return;
    }
    List<Walked> level = List.of(step(here, first));
    int states = 1;
    for (int depth = 2; depth <= (route.equals("youth") ? DEPTH_YOUTH : DEPTH); depth++) {
      List<Walked> next = new ArrayList<>();
      for (Walked w : level) {
        for (Step press : presses(w, states)) {
          if (states++ < STATES_PER_CONCERN_MAX) {
            Walked walked = step(w, press);
            if (walked != null) {
              next.add(walked);
            }
          }
        }
      }
      level = next;
    }
    if (states > STATES_PER_CONCERN_MAX) {
      remarks.add(route + " " + concern + ": " + states + " paths seen, cut at " + STATES_PER_CONCERN_MAX);
    }
    // What a sign brings up is walked one press further.
    level.stream().filter(w -> w.turn.safety() != null || w.page("check")).limit(40).forEach(w -> presses(w, 0).forEach(press -> step(w, press)));
  }

  private static List<Step> presses(Walked w, int turn) {
    Turn t = w.turn;
    if (t.safety() != null || t.prompt() != null && t.prompt().kind().equals("gentle")) {
      return Transcript.replies(t).stream().filter(r -> !r.value().equals("stop")).map(r -> Step.press(r.value())).toList();
    }
    if (w.question() == null) {
      return List.of();
    }
    return Groups.replies(w, turn).stream().map(g -> g.isEmpty() ? Step.skip(t.prompt().id()) : Step.answer(t.prompt().id(), g)).toList();
  }

  /** Conversations to the end that bring together every two groups of replies to two questions. */
  void pairs() {
    Set<String> covered = ConcurrentHashMap.newKeySet();
    Map<String, Set<String>> together = new ConcurrentHashMap<>();
    IntStream.range(0, 2).parallel().forEach(half -> {
      Random random = new Random(half);
      int idle = 0;
      for (int n = 0; n < Integer.getInteger("walk.pairs", 220) && idle < 60; n++) {
        idle = pairConversation(random, n, covered, together) == 0 ? idle + 1 : 0;
      }
    });
    long possible = together.values().stream().mapToLong(Set::size).sum();
    remarks.add("pairs of reply groups brought together: " + covered.size() + " of " + possible + " in " + together.size() + " pairs of questions");
  }

  private int pairConversation(Random random, int number, Set<String> covered, Map<String, Set<String>> together) {
    List<String> concerns = WalkedAssistant.script().vocabulary().slot("concern").values();
    Walked w = step(Walked.start(number % 2 == 0 ? "nl" : "en"),
        Step.start(number % 8 == 7 && WalkedAssistant.script().dialogues().containsKey("youth") ? "youth" : "parent"));
    Map<String, String> chosen = new HashMap<>();
    int fresh = 0;
    int goneOn = 0;
    for (int i = 0; w != null && i < 34; i++) {
      Step next;
      if (w.question() != null && !w.turn.prompt().replies().isEmpty()) {
        String id = w.turn.prompt().id();
        String concern = w.situation().lead();
        List<List<String>> replies = id.endsWith("concern")
            ? List.of(List.of(concerns.get((number * 7 + random.nextInt(3)) % concerns.size())))
            : Groups.replies(w, number + i);
        List<String> best = null;
        int most = -1;
        for (List<String> reply : replies) {
          String name = id + "=" + (reply.isEmpty() ? "-" : reply.get(0));
          int gain = 0;
          for (Map.Entry<String, String> earlier : chosen.entrySet()) {
            String pair = pair(earlier.getValue(), name);
            together.computeIfAbsent(pair(earlier.getKey(), id), k -> ConcurrentHashMap.newKeySet()).add(pair);
            gain += covered.contains(pair) ? 0 : 1;
          }
          int score = gain * 8 + random.nextInt(8);
          if (score > most) {
            most = score;
            best = reply;
          }
        }
        String name = id + "=" + (best.isEmpty() ? "-" : best.get(0));
        for (String earlier : chosen.values()) {
          fresh += covered.add(pair(earlier, name)) ? 1 : 0;
        }
        chosen.put(id, name);
        next = best.isEmpty() ? Step.skip(id) : Step.answer(id, best);
      } else if (w.turn.overview() != null) {
        boolean more = w.turn.overview().openings().stream().anyMatch(o -> o.move().equals("goon"));
        if (!more || goneOn++ > 2) {
          return fresh;
        }
        next = Step.press("goon");
      } else {
        List<Step> presses = presses(w, 0);
        next = !presses.isEmpty() ? presses.get(random.nextInt(presses.size())) : Step.skip(w.turn.prompt().id());
      }
      w = step(w, next);
    }
    return fresh;
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + " & " + b : b + " & " + a;
  }

  /** Seeded random conversations. */
  void randomConversations() {
    IntStream.range(0, CONVERSATIONS).parallel().forEach(seed -> {
      RandomTalk talk = new RandomTalk(seed);
      Walked w = Walked.start(seed % 2 == 0 ? "nl" : "en");
      for (int i = 0; w != null && i < talk.length(); i++) {
        w = step(w, talk.next(w));
      }
    });
  }

  /** What was not visited by now: rules by telling what they ask for, replies by walking up to them. */
  void whatWasLeft() {
    for (int round = 0; round < 2; round++) {
      coverage.rulesNotFired().forEach(rule -> tellForRule(rule));
      coverage.repliesNotChosen().forEach(reply -> pressReply(reply));
    }
  }

  /** Tells unasked what a rule looks at, so that its state is held against the laws as well. Gives the states it ends in: one for each rule with this name, or with this conclusion. */
  private List<Walked> tellForRule(String rulePattern) {
    List<Walked> ends = new ArrayList<>();
    WalkedAssistant.assistant().content().rules().forEach(source -> {
      Matcher rule = Pattern.compile("rule \"([^\"]+)\"(.*?)\\bend\\b", Pattern.DOTALL).matcher(source.drl());
      while (rule.find()) {
        if (rule.group(1).equals(rulePattern) || rule.group(2).contains(rulePattern)) {
          Walked end = tell(rule.group(1).startsWith("youth-") ? "youth" : "parent",
              rule.group(2).replaceAll("(?s)\\bthen\\b.*", "").replaceAll("not [A-Z]\\w*\\([^()]*(\\([^()]*\\))?[^()]*\\)", ""));
          if (end != null) {
            ends.add(end);
          }
        }
      }
    });
    return ends;
  }

  private Walked tell(String route, String when) {
    Walked w = step(Walked.start("nl"), Step.start(when.contains("\"other\"") ? "other" : route));
    if (w == null) {
      return null;
    }
    String concern = first(when, "concern\" *, value == \"([^\"]+)\"", first(when, "concern (?:==|in) [(]?\\s*\"([^\"]+)\"", "restless-attention"));
    w = step(w, Step.answer(w.turn.prompt().id(), List.of(concern)));
    int from = Integer.parseInt(first(when, "Age\\([^)]*min >= (\\d+)", "-1"));
    int under = Integer.parseInt(first(when, "Age\\([^)]*max <=? ?(\\d+)", "-1"));
    String age = from >= 0
        ? from + "-" + Math.min(287, from + 11)
        : under >= 0 ? Math.max(0, under - 12) + "-" + Math.max(0, under - 1) : route.equals("youth") ? "168-179" : "96-107";
    w = w == null ? null : step(w, Step.tell("age", age));
    Map<String, List<String>> told = new LinkedHashMap<>();
    Matcher fact = Pattern.compile("slot == \"([^\"]+)\"(?:, value (==|in|!=) [(]?\\s*((?:\"[^\"]+\"(?:, )?)+))?").matcher(when);
    while (fact.find()) {
      List<String> named = fact.group(3) == null ? List.of() : List.of(fact.group(3).replaceAll("[\" ]", "").split(","));
      List<String> values = told.computeIfAbsent(fact.group(1), k -> new ArrayList<>());
      List<String> fitting = named.isEmpty() || fact.group(2).equals("!=")
          ? List.of(other(fact.group(1), named.isEmpty() ? "" : named.get(0)))
          : named;
      fitting.stream().filter(v -> !values.contains(v)).findFirst().ifPresent(values::add);
    }
    told.keySet().removeAll(Set.of("who", "concern"));
    for (Map.Entry<String, List<String>> entry : told.entrySet()) {
      if (w != null) {
        w = past(step(w, tell(w, entry.getKey(), entry.getValue())));
      }
    }
    if (w != null && when.contains("Lasting(")) {
      w = step(w, Step.tell("duration", "year:2"));
    }
    if (w != null && when.contains("basis ==")) {
      basis(w, first(when, "basis == \"([^\"]+)\"", ""));
    }
    return w;
  }

  private static Step tell(Walked w, String slot, List<String> values) {
    if (slot.equals("reopened")) {
      return Step.reopen(0);
    }
    String value = slot.equals("red-flag") ? w.situation().lead() + "." + values.get(0) : values.get(0);
    String question = w.situation().questions().values().stream().filter(q -> q.slot().equals(slot)).map(Question::id).findFirst().orElse("");
    return values.size() == 1 || question.isEmpty() ? Step.tell(slot, value) : Step.answer(question, values);
  }

  /** Past a gentle question or a safety page, the shortest way. */
  private Walked past(Walked w) {
    Walked here = w;
    for (int i = 0; here != null && i < 3 && (here.turn.safety() != null || here.page("check")); i++) {
      List<String> ways = Transcript.replies(here.turn).stream().map(Turn.QuickReply::value).filter(v -> v.startsWith("right:")).toList();
      here = ways.isEmpty() ? step(here, Step.press("confirm")) : step(here, Step.press(ways.get(ways.size() - 1)));
    }
    return here;
  }

  private void basis(Walked w, String basis) {
    Map<String, Step> told = Map.of("food", Step.tell("enough", "no-food"), "bed", Step.tell("enough", "no-own-bed"), "money",
        Step.tell("enough", "money-tight"), "home", Step.tell("enough", "may-lose-home"),
        "health", Step.tell("body", "pain"), "school-place", Step.tell("duration", "month:2"));
    if (told.containsKey(basis)) {
      step(w, told.get(basis));
    }
  }

  private static String other(String slot, String not) {
    return WalkedAssistant.script().vocabulary().slot(slot) == null
        ? "yes"
        : WalkedAssistant.script().vocabulary().slot(slot).values().stream().filter(v -> !v.equals(not) && !v.equals("nothing")).findFirst()
            .orElse("none");
  }

  private static String first(String text, String pattern, String otherwise) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? matcher.group(1) : otherwise;
  }

  /** Walks up to a question, from what the rules say makes it worth asking, until a reply is offered, and presses it. */
  private void pressReply(String reply) {
    String id = reply.substring(0, reply.indexOf('='));
    String value = reply.substring(reply.indexOf('=') + 1);
    List<Walked> starts = new ArrayList<>();
    if (id.equals("red-flags")) {
      Concern concern = WalkedAssistant.script().concerns().get(value.substring(0, value.indexOf('.')));
      int from = concern.signs().stream().filter(s -> s.sign().id().equals(value)).mapToInt(Concern.AgedSign::from).findFirst().orElse(96);
      starts.add(tell("parent", "Lead( concern == \"" + concern.id() + "\" ) Age( min >= " + from + " )"));
    } else {
      starts.addAll(tellForRule("Ask( \"" + id + "\""));
      starts.add(tell(id.startsWith("y-") ? "youth" : "parent", ""));
    }
    for (Walked start : starts) {
      Walked w = start;
      for (int i = 0; w != null && i < 24; i++) {
        w = past(w);
        if (w != null && w.turn.overview() != null) {
          Step goOn = Step.press("goon");
          w = goOn.offered(w.reply) ? step(w, goOn) : null;
        } else if (w != null && w.question() != null) {
          Step press = Step.answer(id, List.of(value));
          if (press.offered(w.reply)) {
            step(w, press);
            return;
          }
          w = step(w, Step.skip(w.turn.prompt().id()));
        }
      }
    }
  }

  String report() {
    return coverage.report() + String.join("\n", remarks) + "\n";
  }
}
