package nl.meedenker.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.meedenker.dialogue.Against;
import nl.meedenker.dialogue.Age;
import nl.meedenker.dialogue.AgeLine;
import nl.meedenker.dialogue.Ask;
import nl.meedenker.dialogue.ConcernDomain;
import nl.meedenker.dialogue.Conclusion;
import nl.meedenker.dialogue.Danger;
import nl.meedenker.dialogue.Escalate;
import nl.meedenker.dialogue.Fact;
import nl.meedenker.dialogue.First;
import nl.meedenker.dialogue.Heard;
import nl.meedenker.dialogue.HoldBack;
import nl.meedenker.dialogue.Hypothesis;
import nl.meedenker.dialogue.Kept;
import nl.meedenker.dialogue.Lasting;
import nl.meedenker.dialogue.Lead;
import nl.meedenker.dialogue.NotApplicable;
import nl.meedenker.dialogue.Other;
import nl.meedenker.dialogue.Prefer;
import nl.meedenker.dialogue.Reason;
import nl.meedenker.dialogue.Rejected;
import nl.meedenker.dialogue.Say;
import nl.meedenker.dialogue.Sign;
import nl.meedenker.dialogue.Skipped;
import nl.meedenker.dialogue.Tip;
import nl.meedenker.dialogue.Weight;

/** The words of a case: evidence as "slot=value" or a lower-case word with its parts, conclusions under their own names. */
final class CaseWords {
  private static final Map<String, Function<String[], Object>> EVIDENCE = Map.ofEntries(
      Map.entry("age 1", w -> new Age(range(w[1])[0], range(w[1])[1])), Map.entry("lead 1", w -> new Lead(w[1], false)),
      Map.entry("lead 2", w -> new Lead(w[1], flag("light", w[2]))), Map.entry("other 1", w -> new Other(w[1])),
      Map.entry("lasting 1", w -> new Lasting(Integer.parseInt(w[1]))), Map.entry("heard 1", w -> new Heard(w[1])),
      Map.entry("skipped 1", w -> new Skipped(w[1])), Map.entry("kept 1", w -> new Kept(w[1])), Map.entry("rejected 1", w -> new Rejected(w[1])),
      Map.entry("danger 2", w -> new Danger(w[1], w[2])), Map.entry("line 3", w -> new AgeLine(w[1], w[2], range(w[3])[0], range(w[3])[1])),
      Map.entry("sign 3", w -> new Sign(w[1], sign(w[1]), w[2], w[3])),
      Map.entry("tip 5", w -> new Tip(w[1], w[2], Integer.parseInt(w[3]), range(w[4])[0], range(w[4])[1], w[5])),
      Map.entry("domain 3", w -> new ConcernDomain(w[1], w[2], Integer.parseInt(w[3]))));

  private static final Map<String, Function<String[], Conclusion>> CONCLUSIONS = Map.of(
      "NotApplicable 1", w -> new NotApplicable(w[1]),
      "Ask 2", w -> new Ask(w[1], Weight.valueOf(w[2])),
      "Hypothesis 1", w -> new Hypothesis(w[1]),
      "Against 1", w -> new Against(w[1]),
      "First 1", w -> new First(w[1]),
      "Say 1", w -> new Say(w[1]),
      "Escalate 2", w -> new Escalate(w[1], w[2]),
      "Prefer 2", w -> new Prefer(w[1], Reason.valueOf(w[2])),
      "HoldBack 2", w -> new HoldBack(w[1], Reason.valueOf(w[2])));

  private CaseWords() {}

  /** Everything on a line, in its order. */
  static List<Object> evidence(String line) {
    List<Object> known = new ArrayList<>();
    for (String part : line.split(",", -1)) {
      known.add(one(part.strip()));
    }
    return known;
  }

  private static Object one(String text) {
    if (text.matches("[a-z-]+=[a-z0-9.-]+")) {
      return new Fact(text.substring(0, text.indexOf('=')), text.substring(text.indexOf('=') + 1));
    }
    String[] words = text.split(" +");
    Function<String[], Object> made = EVIDENCE.get(words[0] + " " + (words.length - 1));
    return made == null ? conclusion(text) : made.apply(words);
  }

  static Conclusion conclusion(String text) {
    String[] words = text.split(" +");
    Function<String[], Conclusion> made = CONCLUSIONS.get(words[0] + " " + (words.length - 1));
    if (made == null) {
      throw new IllegalArgumentException("\"" + text + "\" is no evidence and no conclusion");
    }
    return made.apply(words);
  }

  private static int[] range(String text) {
    if (!text.matches("\\d{1,3}-\\d{1,3}")) {
      throw new IllegalArgumentException("\"" + text + "\" is no range in months, such as 24-35");
    }
    int dash = text.indexOf('-');
    return new int[]{Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1))};
  }

  private static boolean flag(String expected, String word) {
    if (!word.equals(expected)) {
      throw new IllegalArgumentException("only \"" + expected + "\" can stand here, not \"" + word + "\"");
    }
    return true;
  }

  /** A sign starts with its concern. */
  private static String sign(String id) {
    if (id.indexOf('.') < 1) {
      throw new IllegalArgumentException("a sign starts with its concern: \"sleep.breathing\", not \"" + id + "\"");
    }
    return id.substring(0, id.indexOf('.'));
  }
}
