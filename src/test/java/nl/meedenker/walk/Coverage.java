package nl.meedenker.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import nl.meedenker.dialogue.Activation;
import nl.meedenker.dialogue.Question;
import nl.meedenker.dialogue.Slot;
import nl.meedenker.provision.Option;
import nl.meedenker.rules.RuleFacts;

/** What the walk visited: questions, replies, rules, options, hypotheses and rungs. Thread-safe. */
final class Coverage {
  /** Rules that this walk cannot reach, by the beginning of their name, with the reason. */
  static final Map<String, String> NOT_WALKED = Map.of("professional-", "the professional route has no dialogue yet");

  private final LongAdder states = new LongAdder();
  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

  void visit(Walked w) {
    states.increment();
    if (!w.started()) {
      return;
    }
    w.conclusions().activations().stream().map(Activation::rule).distinct().forEach(rule -> count("rule " + rule));
    count("page " + w.turn.page());
    if (w.question() != null) {
      count("question " + w.turn.prompt().id());
      w.turn.prompt().replies().forEach(r -> count("offered " + w.turn.prompt().id() + "=" + r.value()));
    }
    if (w.step != null && w.step.kind() == Step.Kind.ANSWER) {
      w.step.values().forEach(v -> count("reply " + w.step.asked() + "=" + v));
    }
    if (w.turn.safety() != null) {
      count("safety " + w.turn.safety().kind() + "." + w.turn.safety().level());
    }
    if (w.turn.overview() != null) {
      w.result().few().forEach(o -> offered(o));
      w.turn.overview().hypotheses().forEach(h -> count("hypothesis " + h.id()));
      if (w.turn.overview().nothing() != null) {
        count(w.turn.overview().nothing().outcome() ? "nothing as an outcome" : "nothing as a choice");
      }
    }
  }

  private void offered(Option option) {
    count("option " + option.provision().id());
    count("rung " + option.provision().rung().id());
  }

  private void count(String what) {
    counts.computeIfAbsent(what, k -> new LongAdder()).increment();
  }

  long states() {
    return states.sum();
  }

  boolean visited(String what) {
    return counts.containsKey(what);
  }

  /** Rules that never fired in a visited state, without those that cannot. */
  Set<String> rulesNotFired() {
    Set<String> not = new TreeSet<>();
    WalkedAssistant.assistant().rules().rules().values().forEach(rules -> rules.stream().map(RuleFacts::name).filter(r -> !visited("rule " + r))
        .filter(r -> NOT_WALKED.keySet().stream().noneMatch(r::startsWith)).forEach(not::add));
    return not;
  }

  /** Replies that a page can offer and that were never pressed. */
  Set<String> repliesNotChosen() {
    Set<String> not = new TreeSet<>();
    WalkedAssistant.script().dialogues().values().stream().flatMap(d -> d.questions().values().stream()).forEach(q -> {
      if (q.signReplies()) {
        WalkedAssistant.script().concerns().values().forEach(c -> {
          c.signs().stream().map(s -> s.sign().id()).forEach(v -> reply(q, v, not));
          reply(q, c.id() + ".none", not);
          reply(q, c.id() + ".unsure", not);
        });
      } else {
        Slot slot = WalkedAssistant.script().vocabulary().slot(q.slot());
        slot.values().forEach(v -> reply(q, v, not));
      }
    });
    return not;
  }

  private void reply(Question q, String value, Set<String> not) {
    boolean asked = visited("question " + q.id());
    if (!visited("reply " + q.id() + "=" + value) && (!asked || q.signReplies() || visited("offered " + q.id() + "=" + value))) {
      not.add(q.id() + "=" + value);
    }
  }

  /** What was visited and what was not, in lines. */
  String report() {
    StringBuilder out = new StringBuilder("Visited " + states() + " states.\n");
    List.of("page", "question", "rung", "nothing", "safety").forEach(kind -> out.append(kind).append(": ").append(counted(kind)).append('\n'));
    List<String> options = WalkedAssistant.script().catalogue().all().stream().map(p -> p.id()).toList();
    out.append("options offered among the three: ").append(options.stream().filter(o -> visited("option " + o)).count()).append(" of ")
        .append(options.size()).append("; never: ")
        .append(options.stream().filter(o -> !visited("option " + o)).toList()).append('\n');
    Set<String> hypotheses = WalkedAssistant.script().hypotheses().keySet();
    out.append("hypotheses shown: ").append(hypotheses.stream().filter(h -> visited("hypothesis " + h)).count()).append(" of ")
        .append(hypotheses.size()).append("; never: ")
        .append(new TreeSet<>(hypotheses.stream().filter(h -> !visited("hypothesis " + h)).toList())).append('\n');
    List<String> rules = new ArrayList<>();
    WalkedAssistant.assistant().rules().rules().values().forEach(r -> r.forEach(f -> rules.add(f.name())));
    out.append("rules fired: ").append(rules.stream().filter(r -> visited("rule " + r)).count()).append(" of ").append(rules.size())
        .append("; not fired: ").append(rulesNotFired()).append('\n');
    NOT_WALKED.forEach((name, why) -> out.append("  not walked: ").append(name).append("*: ").append(why).append('\n'));
    out.append("replies chosen: ").append(counts.keySet().stream().filter(k -> k.startsWith("reply ")).count()).append("; never: ")
        .append(repliesNotChosen()).append('\n');
    List<String> never = WalkedAssistant.script().dialogues().values().stream().flatMap(d -> d.questions().keySet().stream())
        .filter(q -> !visited("question " + q)).toList();
    out.append("questions never asked: ").append(never).append('\n');
    return out.toString();
  }

  private String counted(String kind) {
    Map<String, Long> some = new TreeMap<>();
    counts.forEach((what, count) -> {
      if (what.startsWith(kind + " ")) {
        some.put(what.substring(kind.length() + 1), count.sum());
      }
    });
    return some.toString();
  }
}
