package nl.meedenker.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meedenker.conversation.SafetyGuide;
import nl.meedenker.dialogue.Activation;
import nl.meedenker.dialogue.Conclusion;
import nl.meedenker.dialogue.Conclusions;
import nl.meedenker.dialogue.DialogueEngine;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Lasting;
import nl.meedenker.dialogue.Move;
import nl.meedenker.dialogue.Question;
import nl.meedenker.dialogue.Say;
import nl.meedenker.dialogue.Sign;
import nl.meedenker.dialogue.Slot;

/**
 * Replies that the rules cannot tell apart, computed by telling each value alone beside a concern and comparing what is concluded. Two values are also apart when another rule names one of them, or when one
 * raises a signal. Sentences of one kind (a tip, a strength, a card, an age line) count as the same conclusion.
 */
final class Groups {
  /** The group of passing a question over. */
  static final List<String> SKIP = List.of();

  private static final Pattern RULE = Pattern.compile("rule \"([^\"]+)\"(.*?)\\bend\\b", Pattern.DOTALL);
  private static final Map<String, List<List<String>>> KNOWN = new ConcurrentHashMap<>();
  private static final Map<String, Set<String>> NAMED = named();
  private static final Set<Integer> LASTING = lasting();

  private Groups() {}

  /** The groups of replies to a question when this concern leads: each a list of values. The last one is {@link #SKIP}. */
  static List<List<String>> of(String dialogue, String concern, String question) {
    return KNOWN.computeIfAbsent(dialogue + "/" + concern + "/" + question, k -> compute(dialogue, concern, question));
  }

  /** One reply of every group that is on this page, taking turns within a group. */
  static List<List<String>> replies(Walked w, int turn) {
    List<String> offered = w.turn.prompt().replies().stream().map(r -> r.value()).toList();
    List<List<String>> replies = new ArrayList<>();
    for (List<String> group : of(w.state.dialogue(), w.situation().lead(), w.turn.prompt().id())) {
      List<String> here = group.stream().filter(offered::contains).toList();
      if (!here.isEmpty()) {
        replies.add(List.of(here.get(Math.floorMod(turn, here.size()))));
      } else if (group.isEmpty()) {
        replies.add(SKIP);
      }
    }
    return replies;
  }

  private static List<List<String>> compute(String dialogue, String concern, String id) {
    DialogueEngine engine = engine(dialogue);
    DialogueState about = engine.start("nl").plus(new Move.Answer("concern", Map.of("concern", List.of(concern)), false));
    Question question = engine.situation(about).question(id);
    if (question == null) {
      return List.of(SKIP);
    }
    Slot slot = WalkedAssistant.script().vocabulary().slot(question.slot());
    List<String> values = new ArrayList<>(slot.values());
    if (question.signReplies() && WalkedAssistant.script().concerns().containsKey(concern)) {
      WalkedAssistant.script().concerns().get(concern).signs().forEach(s -> values.add(s.sign().id()));
      values.add(concern + ".none");
      values.add(concern + ".unsure");
    }
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (String value : values) {
      Conclusions c = engine.conclusions(engine.situation(about.plus(new Move.Answer(id, Map.of(slot.id(), List.of(value)), false))));
      groups.computeIfAbsent(slot.id().equals("concern") ? value : told(c, slot, value), k -> new ArrayList<>()).add(value);
    }
    List<List<String>> all = new ArrayList<>(groups.values());
    all.add(SKIP);
    return all;
  }

  private static String told(Conclusions c, Slot slot, String value) {
    Set<String> told = new TreeSet<>();
    Set<String> fired = new TreeSet<>();
    for (Activation a : c.activations()) {
      told.add(kind(a.conclusion()));
      fired.add(a.rule());
    }
    NAMED.getOrDefault(slot.id() + "=" + value, Set.of()).stream().filter(rule -> !fired.contains(rule))
        .forEach(rule -> told.add("named by " + rule));
    c.evidence().stream().filter(Lasting.class::isInstance).map(Lasting.class::cast)
        .forEach(l -> LASTING.stream().filter(days -> l.days() >= days).forEach(days -> told.add("lasts " + days)));
    SafetyGuide.ChoiceSignal signal = WalkedAssistant.assistant().content().guide().choices().get(slot.id() + "=" + value);
    if (signal != null) {
      told.add("raises " + signal.kind() + " " + signal.level());
    }
    if (slot.type() == Slot.Type.SIGNS) {
      c.evidence().stream().filter(Sign.class::isInstance).map(Sign.class::cast).filter(s -> s.id().equals(value))
          .forEach(s -> told.add("who " + s.who()));
    }
    return told.toString();
  }

  private static String kind(Conclusion conclusion) {
    return conclusion instanceof Say say ? "Say " + say.text().split("\\.")[0] : conclusion.toString();
  }

  /** Which rules name a value of a slot, read from the rules themselves. */
  private static Map<String, Set<String>> named() {
    Map<String, Set<String>> named = new LinkedHashMap<>();
    Pattern fact = Pattern.compile("Fact\\(([^()]*(?:\\([^()]*\\))?[^()]*)\\)");
    Pattern slot = Pattern.compile("slot == \"([^\"]+)\"");
    Pattern literal = Pattern.compile("\"([^\"]+)\"");
    WalkedAssistant.assistant().content().rules().forEach(source -> {
      Matcher rule = RULE.matcher(source.drl());
      while (rule.find()) {
        Matcher facts = fact.matcher(rule.group(2));
        while (facts.find()) {
          Matcher about = slot.matcher(facts.group(1));
          if (about.find()) {
            Matcher values = literal.matcher(facts.group(1).substring(about.end()));
            while (values.find()) {
              named.computeIfAbsent(about.group(1) + "=" + values.group(1), k -> new TreeSet<>()).add(rule.group(1));
            }
          }
        }
      }
    });
    return named;
  }

  /** The numbers of days at which a rule looks. */
  private static Set<Integer> lasting() {
    Set<Integer> days = new TreeSet<>();
    WalkedAssistant.assistant().content().rules().forEach(source -> {
      Matcher lasting = Pattern.compile("Lasting\\( days >=? (\\d+)").matcher(source.drl());
      while (lasting.find()) {
        days.add(Integer.parseInt(lasting.group(1)));
      }
    });
    return days;
  }

  private static DialogueEngine engine(String dialogue) {
    return WalkedAssistant.conversation().engine(new DialogueState(dialogue, "nl", "", List.of()));
  }

  /** The groups of every question, for the report: those of one concern. */
  static String printed() {
    StringBuilder out = new StringBuilder("Groups of replies that the rules can tell apart (concern sleep; - is skipping):\n");
    DialogueEngine engine = engine("parent");
    for (Question q : engine.situation(engine.start("nl")).questions().values()) {
      List<List<String>> groups = of("parent", "sleep", q.id());
      out.append("  ").append(q.id()).append(" (").append(groups.size()).append("): ");
      groups.forEach(g -> out.append(g.isEmpty() ? "[-]" : g.toString()).append(' '));
      out.append('\n');
    }
    return out.toString();
  }
}
