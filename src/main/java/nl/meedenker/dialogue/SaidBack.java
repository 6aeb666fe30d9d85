package nl.meedenker.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sentence that says back what someone is thinking about, as it was told: "Je zoon van 3 slaat of duwt een broertje, al drie weken." What exactly was seen when that is known, else the concern; with
 * the person's own word for the child, the age, where, and since when.
 */
final class SaidBack {
  private static final int WORDINGS = 3;

  /** Below so many months people count in weeks. */
  private static final int YOUNGEST = 3;

  /** Words that tell about how old a child is. */
  private static final Set<String> STAGES = Set.of("baby", "toddler", "preschooler", "teenager");

  private final Situation s;
  private final Texts texts;
  private final Telling telling;

  SaidBack(Situation s, Texts texts) {
    this.s = s;
    this.texts = texts;
    this.telling = new Telling(texts);
  }

  /** The sentences, or none when no concern was told. */
  List<String> sentences(Map<String, List<String>> told) {
    List<String> concerns = told.getOrDefault("concern", List.of()).stream()
        .filter(c -> !s.doubts.before().getOrDefault("concern", List.of()).contains(c)).toList();
    if (concerns.isEmpty() || texts.youth() || !texts.has("tells." + concerns.get(0))) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    boolean leads = concerns.get(0).equals(s.lead());
    if (leads) {
      main(told, concerns.get(0), sentences);
    }
    List<String> others = concerns.stream().skip(leads ? 1 : 0).map(c -> texts.text("concern." + c + ".topic")).toList();
    if (!others.isEmpty()) {
      sentences.add(texts.text("heard.also", Map.of("topic", telling.join(others))));
    }
    return sentences;
  }

  private void main(Map<String, List<String>> told, String concern, List<String> sentences) {
    String id = id(told, concern);
    String who = who();
    String said = texts.text(id, Map.of("who", who, "Who", who)) + where(told, texts.text(id)) + since(told);
    boolean named = texts.text(id).contains("{who}") || texts.text(id).contains("{Who}");
    sentences.add(texts.text("heard.back." + (1 + (s.turns + 1) % WORDINGS),
        Map.of("tells", said.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + said.substring(1), "Tells",
            said.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + said.substring(1))));
    if (!named && (s.age() != null || !s.value("child-word").isEmpty())) {
      sentences.add(texts.text("heard.about", Map.of("who", who)));
    }
  }

  /** The feeling that goes with it. */
  List<String> feeling(Map<String, List<String>> told) {
    String concern = told.getOrDefault("concern", List.of("")).get(0);
    String own = id(told, concern) + ".ack";
    return List.of(texts.text(texts.has(own) ? own : "concern." + concern + ".ack"));
  }

  /** What exactly was seen of this concern, else the concern. */
  private String id(Map<String, List<String>> told, String concern) {
    return told.getOrDefault("detail", List.of()).stream().filter(d -> d.startsWith(concern + ".") && texts.has("tells." + d)).findFirst()
        .map(d -> "tells." + d).orElse("tells." + concern);
  }

  /** The child in the person's own word, with the age: "je zoon van 3". */
  private String who() {
    String word = s.value("child-word");
    String child = texts.text("heard.child");
    String whose = word.isEmpty() ? child.substring(0, child.indexOf(' ')) : texts.text("heard.whose");
    String noun = word.isEmpty() ? child.substring(child.indexOf(' ') + 1) : texts.text("heard.word." + word);
    AgeRange age = s.age();
    if (age == null || age.max() < YOUNGEST || STAGES.contains(word) && age.max() - age.min() > 11) {
      return whose + " " + noun;
    }
    boolean years = age.min() >= 12 && age.min() % 12 == 0 && age.max() == age.min() + 11;
    boolean months = age.min() == age.max() && age.max() < 24 && age.min() > 1;
    String label = telling.label(s.vocabulary.slot("age"), age.code());
    if (!years && !months && !Character.isDigit(label.charAt(0))) {
      return whose + " " + noun;
    }
    String n = String.valueOf(years ? age.min() / 12 : age.min());
    return texts.text("heard.who." + (years ? "years" : months ? "months" : "about"), Map.of("whose", whose, "noun", noun, "n", n, "age", label));
  }

  private String where(Map<String, List<String>> told, String sentence) {
    List<String> places = told.getOrDefault("setting", List.of()).stream().map(p -> texts.text("heard.where." + p)).filter(p -> !sentence.contains(p))
        .toList();
    return places.isEmpty() ? "" : " " + telling.join(places);
  }

  private String since(Map<String, List<String>> told) {
    Span span = Span.parse(told.getOrDefault("duration", List.of("")).get(0));
    return span == null || "other".equals(span.since()) ? "" : ", " + telling.duration(span);
  }
}
