package nl.meedenker.content;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.meedenker.dialogue.Concern;
import nl.meedenker.dialogue.Dialogue;
import nl.meedenker.dialogue.Question;
import nl.meedenker.dialogue.Script;
import nl.meedenker.dialogue.Slot;
import nl.meedenker.provision.Provision;
import nl.meedenker.rules.RuleSource;

/** Holds the files against each other: every id that is used exists, and everything that can be shown has words in both languages. */
final class ContentCheck {
  private static final Pattern IN = Pattern.compile("Fact\\(\\s*slot == \"([^\"]+)\"\\s*,\\s*value in \\(([^)]*)\\)");
  private static final Pattern CONCERN = Pattern.compile("concern (?:==|!=) \"([^\"]+)\"|concern in \\(([^)]*)\\)");
  private static final Pattern BASIS = Pattern.compile("First\\( (?:basis == )?\"([^\"]+)\"");
  private static final Pattern DANGER = Pattern.compile("(?:Escalate\\( |kind == )\"([^\"]+)\"");
  private static final Pattern SAY = Pattern.compile("Say\\( \"([^\"]+)\" ?\\)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
  private static final Set<String> PLACEHOLDERS = Set.of("child", "Child", "said", "topic", "says", "name", "n", "from", "to", "age", "duration",
      "list", "weeks", "date", "number", "site", "who", "Who", "whose", "noun", "tells", "Tells", "words");
  private static final Pattern FACT = Pattern.compile("Fact\\(\\s*slot == \"([^\"]+)\"\\s*,\\s*value (==|!=) \"([^\"]+)\"");
  private static final Pattern ASKED = Pattern.compile("(?:Ask|NotApplicable)\\( \"([^\"]+)\"");
  private static final Pattern HYPOTHESIS = Pattern.compile("\"(h-[a-z-]+)\"");
  private static final Pattern BECAUSE = Pattern.compile("@because\\( \"([^\"]*)\"");
  private static final Pattern RULE = Pattern.compile("\\brule \"([^\"]+)\"");
  private static final Pattern TARGET = Pattern.compile("(?:Prefer|HoldBack)\\( \"([^\"]+)\"");
  private static final Set<String> FURTHER_SLOTS = Set.of("reopened");
  private static final Set<String> KINDS = Set.of("idea", "person", "volunteers", "peers", "place", "line", "professional", "referral", "safety");

  private static final Set<String> BASES = Set.of("food", "home", "money", "bed", "health", "school-place", "sleep");
  private static final Set<String> KINDS_OF_SIGNAL = java.util.Arrays.stream(nl.meedenker.safety.Kind.values()).map(nl.meedenker.safety.Kind::id)
      .collect(Collectors.toSet());

  private final Script script;
  private final List<RuleSource> rules;
  private final Map<String, Map<String, String>> where;
  private final Diagnostics diagnostics;

  ContentCheck(Script script, List<RuleSource> rules, Map<String, Map<String, String>> where, Diagnostics diagnostics) {
    this.script = script;
    this.rules = rules;
    this.where = where;
    this.diagnostics = diagnostics;
  }

  void check() {
    sameIds();
    lines();
    script.dialogues().values().forEach(this::dialogue);
    script.vocabulary().slots().forEach(this::slot);
    script.concerns().values().forEach(this::concern);
    script.hypotheses().keySet().forEach(h -> words("dialogues/hypotheses/hypotheses.yaml", h, List.of(".says", ".try", ".for", ".against")));
    script.catalogue().all().forEach(this::provision);
    Set<String> names = new LinkedHashSet<>();
    rules.forEach(r -> rule(r, names));
  }

  private void sameIds() {
    Set<String> nl = script.texts().get("nl").keySet();
    Set<String> en = script.texts().get("en").keySet();
    nl.stream().filter(id -> !en.contains(id)).forEach(id -> text("nl", id, "T03", "the text \"" + id + "\" has no English"));
    en.stream().filter(id -> !nl.contains(id)).forEach(id -> text("en", id, "T03", "the text \"" + id + "\" has no Dutch"));
  }

  private void lines() {
    Pattern line = Pattern.compile("\\{line:([^}]+)}");
    Pattern number = Pattern
        .compile("(?<![\\d-])(0[89]00[ -]?\\d{3,4}|0\\d{1,3}[ -]?\\d{3}[ \\d-]{4,9}|\\+31[ \\d]{8,12}|14 ?0\\d{2,3}|112|113|144)(?!\\d)");
    script.texts().forEach((lang, texts) -> texts.forEach((id, text) -> {
      Matcher used = line.matcher(text);
      while (used.find()) {
        if (!script.lines().containsKey(used.group(1))) {
          text(lang, id, "T04", "unknown help line \"" + used.group(1) + "\" in \"" + id + "\"");
        }
      }
      Matcher open = PLACEHOLDER.matcher(text);
      while (open.find()) {
        if (!open.group(1).startsWith("line:") && !PLACEHOLDERS.contains(open.group(1)) && !id.startsWith("page.")) {
          text(lang, id, "T07", "unknown placeholder {" + open.group(1) + "} in \"" + id + "\"");
        }
      }
      if (number.matcher(text).find() && !id.startsWith("unread.") && !id.startsWith("line.")) {
        text(lang, id, "T05", "a number stands only in help-lines.yaml; use {line:...} in \"" + id + "\"");
      }
    }));
  }

  private void text(String lang, String id, String code, String what) {
    String place = where.get(lang).getOrDefault(id, "dialogues/texts." + lang + ".yaml:1");
    int colon = place.lastIndexOf(':');
    diagnostics.add(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)), code, what);
  }

  private void dialogue(Dialogue dialogue) {
    for (Question q : dialogue.questions().values()) {
      words("dialogues/" + dialogue.id() + "/dialogue.yaml", q.id(), List.of(".prompt", ".why"));
      q.fields().forEach(f -> words("dialogues/" + dialogue.id() + "/dialogue.yaml", f, List.of(".field")));
      boolean reachable = q.ask() != Question.When.WHEN_CONCLUDED || rules.stream().anyMatch(r -> r.drl().contains("Ask( \"" + q.id() + "\""));
      if (!reachable) {
        diagnostics.add("dialogues/" + dialogue.id() + "/dialogue.yaml", 1, "D08", "no rule can ask \"" + q.id() + "\"");
      }
    }
  }

  private void slot(Slot slot) {
    if (slot.type() == Slot.Type.CHOICE || slot.type() == Slot.Type.SCALE) {
      slot.values().forEach(v -> words("dialogues/vocabulary.yaml", slot.id() + "." + v,
          slot.id().equals("who") || slot.id().equals("look-again") ? List.of("") : List.of("", ".said")));
    }
  }

  private void concern(Concern concern) {
    String path = "dialogues/concerns/" + concern.id() + "/concern.yaml";
    words(path, "concern." + concern.id(), List.of("", ".topic", ".said", ".ack"));
    words(path, "more-when." + concern.id(), List.of(""));
    if (!script.vocabulary().slot("concern").values().contains(concern.id())) {
      diagnostics.unknown(path, 1, "C14", "concern", concern.id(), script.vocabulary().slot("concern").values());
    }
    concern.lines().forEach(l -> words(path, l.id(), List.of("")));
    concern.tips().forEach(t -> words(path, t.id(), List.of("", ".title")));
    for (Concern.AgedSign sign : concern.signs()) {
      words(path, "red-flag." + sign.sign().id(), List.of("", ".said", ".then"));
      known(path, "provision", sign.sign().who(), script.catalogue().all().stream().map(Provision::id).toList());
      Provision who = script.catalogue().provision(sign.sign().who());
      if (who != null && (who.from() > sign.from() || who.to() < sign.to())) {
        diagnostics.add(path, 1, "C22", "\"" + sign.sign().id() + "\" is asked from " + sign.from() + " to " + sign.to() + " months, and \""
            + who.id() + "\" is there from " + who.from() + " to " + who.to());
      }
    }
  }

  private void provision(Provision p) {
    String path = "dialogues/provisions/" + p.rung().ordinal() + "-" + p.rung().id() + ".yaml";
    words(path, "provision." + p.id(), List.of(".name", ".gives", ".bright", ".dark", ".start", ".first-sentence", ".if-full"));
    p.hypotheses().forEach(h -> known(path, "hypothesis", h, script.hypotheses().keySet()));
    p.concerns().stream().filter(c -> !c.equals("all")).forEach(c -> known(path, "concern", c, script.concerns().keySet()));
    if (!p.line().isEmpty()) {
      known(path, "help line", p.line(), script.lines().keySet());
    }
  }

  private void rule(RuleSource source, Set<String> names) {
    String[] lines = source.drl().split("\n", -1);
    Set<String> questions = script.dialogues().values().stream().flatMap(d -> d.questions().keySet().stream()).collect(Collectors.toSet());
    Set<String> targets = script.catalogue().all().stream().map(Provision::id).collect(Collectors.toCollection(LinkedHashSet::new));
    targets.addAll(KINDS);
    for (nl.meedenker.provision.Rung rung : nl.meedenker.provision.Rung.values()) {
      targets.add(rung.id());
    }
    for (int i = 0; i < lines.length; i++) {
      int line = i + 1;
      each(FACT, lines[i], m -> slotValue(source.path(), line, m.group(1), m.group(3)));
      each(IN, lines[i], m -> each(QUOTED, m.group(2), q -> slotValue(source.path(), line, m.group(1), q.group(1))));
      each(CONCERN, lines[i],
          m -> each(QUOTED, m.group(), q -> known(source.path(), line, "R17", "concern", q.group(1), script.concerns().keySet())));
      each(BASIS, lines[i], m -> known(source.path(), line, "R18", "basis", m.group(1), BASES));
      each(DANGER, lines[i], m -> known(source.path(), line, "R19", "kind of signal", m.group(1), KINDS_OF_SIGNAL));
      each(SAY, lines[i], m -> known(source.path(), line, "R20", "text", m.group(1), script.texts().get("nl").keySet()));
      each(ASKED, lines[i], m -> known(source.path(), line, "R05", "question", m.group(1), questions));
      each(HYPOTHESIS, lines[i], m -> known(source.path(), line, "R06", "hypothesis", m.group(1), script.hypotheses().keySet()));
      each(TARGET, lines[i], m -> known(source.path(), line, "R07", "provision, rung or kind", m.group(1), targets));
      each(BECAUSE, lines[i], m -> known(source.path(), line, "R08", "text", m.group(1), script.texts().get("nl").keySet()));
      each(RULE, lines[i], m -> {
        if (!names.add(m.group(1))) {
          diagnostics.add(source.path(), line, "R09", "the rule \"" + m.group(1) + "\" stands twice");
        }
      });
    }
  }

  private static void each(Pattern pattern, String line, java.util.function.Consumer<Matcher> then) {
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      then.accept(matcher);
    }
  }

  private void slotValue(String path, int line, String slotId, String value) {
    Slot slot = script.vocabulary().slot(slotId);
    if (slot == null) {
      if (!FURTHER_SLOTS.contains(slotId)) {
        diagnostics.unknown(path, line, "R15", "slot", slotId, script.vocabulary().slots().stream().map(Slot::id).toList());
      }
    } else if (slot.type() == Slot.Type.CHOICE && !slot.values().contains(value)) {
      diagnostics.unknown(path, line, "R16", "value of slot \"" + slotId + "\"", value, slot.values());
    }
  }

  private void words(String path, String id, List<String> parts) {
    for (String part : parts) {
      if (!script.texts().get("nl").containsKey(id + part)) {
        diagnostics.add(path, 1, "T06", "no words for \"" + id + part + "\" in texts.nl.yaml");
      }
    }
  }

  private void known(String path, String kind, String id, Collection<String> known) {
    known(path, 1, "C15", kind, id, known);
  }

  private void known(String path, int line, String code, String kind, String id, Collection<String> known) {
    if (!known.contains(id)) {
      diagnostics.unknown(path, line, code, kind, id, known);
    }
  }
}
