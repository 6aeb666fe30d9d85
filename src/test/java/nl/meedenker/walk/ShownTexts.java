package nl.meedenker.walk;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meedenker.conversation.Reply;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Situation;
import nl.meedenker.dialogue.Slot;

/** Every sentence that a page shows, and what can be wrong with one. */
final class ShownTexts {
  /** Parts of a turn that are ids, codes or names of sites: no page shows them as they are. */
  private static final Set<String> CODES = Set.of("id", "slot", "value", "kind", "page", "level", "rung", "standing", "chosen", "site", "number",
      "move", "question", "view", "typed");

  /** Words that no text of ours says (docs/writing-content.md, House voice; law no-labels). */
  private static final Map<String, Pattern> NEVER = Map.of(
      "nl",
      words(
          "normaal|normale|abnormaal|abnormale|normaliseren|normaliseert|genormaliseerd|stoornis|stoornissen|raar|rare|zorgelijk|zorgelijke|probleemkind|probleemgezin|probleemgedrag|moet je(?! kind)|je moet|"
              + "niets aan de hand|niks aan de hand|behandelen|behandeld|symptoom|symptomen|klacht|klachten|diagnose stellen|gediagnosticeerd|afwijkend|afwijking|achterlijk|komt door|wordt veroorzaakt|u|uw"),
      "en",
      words(
          "normal|abnormal|normally|normalise|normalize|normalising|normalizing|disorder|disorders|weird|problem child|nothing is wrong|nothing wrong|symptom|symptoms|diagnosed|deviant|"
              + "is caused by"));

  private static final Pattern ID = Pattern.compile("(?<![\\w@.:/-])([a-z][a-z0-9-]*)(\\.[a-z0-9@-]+)+(?![\\w@/-])");
  private static final Pattern UNFILLED = Pattern.compile("\\{[A-Za-z:-]*}");

  private static final Set<String> ROOTS = roots();
  private static final Map<String, List<String>> FAULTS = new ConcurrentHashMap<>();

  private ShownTexts() {}

  /**
   * A text on a page.
   *
   * @param place the part of the turn it stands in
   */
  record Shown(String place, String text) {}

  /** Every text of this reply that is ours: the person's own words are left out. */
  static List<Shown> of(Reply reply, Situation s) {
    List<String> own = WalkedAssistant.script().vocabulary().slots().stream().filter(slot -> slot.type() == Slot.Type.WORDS)
        .map(slot -> s.value(slot.id())).filter(v -> !v.isEmpty()).toList();
    List<Shown> shown = new ArrayList<>();
    collect("page", reply, shown);
    return own.isEmpty() ? shown : shown.stream().filter(t -> own.stream().noneMatch(o -> t.text().contains(o))).toList();
  }

  private static void collect(String place, Object part, List<Shown> shown) {
    if (part instanceof String text) {
      if (!text.isEmpty()) {
        shown.add(new Shown(place, text));
      }
    } else if (part instanceof List<?> list) {
      list.forEach(item -> collect(place, item, shown));
    } else if (part instanceof Record record && !(part instanceof DialogueState)) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        if (!CODES.contains(component.getName())) {
          collect(component.getName(), value(record, component), shown);
        }
      }
    }
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is wrong with how a text was made: an id that shows itself, or a value that was not filled in. */
  static List<String> faults(String text) {
    return FAULTS.computeIfAbsent(text, t -> {
      List<String> faults = new ArrayList<>();
      Matcher id = ID.matcher(t);
      while (id.find()) {
        if (ROOTS.contains(id.group(1)) && !site(id.group())) {
          faults.add("an id is shown as text: " + id.group());
        }
      }
      Matcher unfilled = UNFILLED.matcher(t);
      if (unfilled.find()) {
        faults.add("a value is not filled in: " + unfilled.group() + " in \"" + t + "\"");
      }
      return faults;
    });
  }

  /** A word that no text of ours says, or empty. */
  static String banned(String text, String lang) {
    Matcher never = NEVER.get(lang).matcher(text);
    return never.find() ? never.group() : "";
  }

  private static boolean site(String text) {
    return text.endsWith(".nl") || text.endsWith(".org") || text.endsWith(".com") || text.endsWith(".eu") || text.endsWith(".info");
  }

  private static Set<String> roots() {
    Set<String> roots = new java.util.HashSet<>();
    WalkedAssistant.script().texts().values().forEach(texts -> texts.keySet().forEach(id -> roots.add(id.split("[.@]", 2)[0])));
    WalkedAssistant.script().vocabulary().slots().forEach(slot -> roots.add(slot.id()));
    return roots;
  }

  private static Pattern words(String words) {
    return Pattern.compile("(?<![\\p{L}-])(" + words + ")(?![\\p{L}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
