package nl.meedenker.walk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What broke a law, each kind of breach with the shortest conversation that was found for it. Thread-safe. */
final class Breaches {
  private static final int DETAILS_MAX = 8;
  private static final long SHRINK_MILLIS_MAX = 2_000;

  private final Map<String, Breach> found = new TreeMap<>();

  private static final class Breach {
    private final String law;
    private final Function<Walked, List<String>> check;
    private final Set<String> details = new LinkedHashSet<>();
    private Walked shortest;
    private List<Step> steps;
    private int times;
    private boolean shrunk;

    private Breach(String law, Function<Walked, List<String>> check) {
      this.law = law;
      this.check = check;
    }
  }

  /** Notes that a law was broken here. */
  synchronized void add(Laws.Law law, String what, Walked walked) {
    Breach breach = found.computeIfAbsent(key(law.id(), what), k -> new Breach(law.id(), law.check()));
    breach.times++;
    if (breach.details.size() < DETAILS_MAX) {
      breach.details.add(detail(what));
    }
    List<Step> steps = walked.steps();
    if (breach.steps == null || steps.size() < breach.steps.size()) {
      breach.shortest = walked;
      breach.steps = steps;
      breach.shrunk = false;
    }
  }

  /** How many kinds of breach a law has. */
  synchronized long of(String law) {
    return found.values().stream().filter(b -> b.law.equals(law)).count();
  }

  synchronized int size() {
    return found.size();
  }

  /** The breaches of one law, each with its shortest conversation. */
  synchronized String report(String law) {
    StringBuilder out = new StringBuilder();
    found.forEach((key, breach) -> {
      if (breach.law.equals(law)) {
        shrink(key, breach);
        out.append("\nLaw ").append(key).append(" (").append(breach.times).append(" times)\n");
        breach.details.stream().filter(d -> !d.isEmpty()).forEach(d -> out.append("    ").append(d).append('\n'));
        out.append("  shortest conversation [").append(breach.shortest.state.lang()).append("]:\n");
        breach.steps.forEach(s -> out.append("    ").append(s.readable()).append('\n'));
        out.append("    -> ").append(breach.shortest.turn.page())
            .append(breach.shortest.turn.prompt() == null ? "" : " " + breach.shortest.turn.prompt().id()).append('\n');
      }
    });
    return out.toString();
  }

  /** Leaves out steps, or skips a question in the place of an answer, as long as the law still breaks in the same way. */
  private static void shrink(String key, Breach breach) {
    if (breach.shrunk) {
      return;
    }
    breach.shrunk = true;
    long until = System.currentTimeMillis() + SHRINK_MILLIS_MAX;
    String lang = breach.shortest.langAtStart();
    boolean smaller = true;
    while (smaller && System.currentTimeMillis() < until) {
      smaller = false;
      for (int i = breach.steps.size() - 1; i > 0 && !smaller && System.currentTimeMillis() < until; i--) {
        smaller = tryFewer(key, breach, lang, without(breach.steps, i, null));
        if (!smaller && breach.steps.get(i).kind() == Step.Kind.ANSWER) {
          smaller = tryFewer(key, breach, lang, without(breach.steps, i, Step.skip(breach.steps.get(i).asked())));
        }
      }
    }
  }

  private static boolean tryFewer(String key, Breach breach, String lang, List<Step> steps) {
    try {
      Walked walked = Walked.replay(lang, steps);
      if (walked != null && breach.check.apply(walked).stream().anyMatch(what -> key(breach.law, what).equals(key))) {
        breach.steps = steps;
        breach.shortest = walked;
        return true;
      }
    } catch (RuntimeException e) {
      return false;
    }
    return false;
  }

  private static List<Step> without(List<Step> steps, int at, Step instead) {
    List<Step> fewer = new ArrayList<>(steps);
    fewer.remove(at);
    if (instead != null) {
      fewer.add(at, instead);
    }
    return fewer;
  }

  private static String key(String law, String what) {
    return law + ": " + what.split(": ", 2)[0];
  }

  private static String detail(String what) {
    String[] parts = what.split(": ", 2);
    return parts.length > 1 ? parts[1] : "";
  }
}
