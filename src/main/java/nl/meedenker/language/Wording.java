package nl.meedenker.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedenker.files.Kept;
import nl.meedenker.files.SourceFiles;
import nl.meedenker.files.YamlTrees;

/**
 * The language mirror: finds wording that puts a problem into a person, makes an illness of behaviour, or counts what is lacking, and offers words that describe
 * ({@code dialogues/wording}, after language.md). It is an offer, never a correction, and it knows legitimate use: a diagnosis that was given, what another said,
 * what is denied. Immutable and thread-safe; never throws on any string.
 */
public final class Wording {
  private static final String FOLDER = "dialogues/wording/";
  /** A quotation or a denial stands this near before the word, in words, or the quotation right behind it; a diagnosis that was given anywhere in the sentence. */
  private static final int QUOTED_BEFORE = 6;
  private static final int QUOTED_BEHIND = 1;
  private static final int DENIED_BEFORE = 2;
  private static final int THING_NEAR = 5;
  private static final String QUOTES = "'\"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb";
  private static final Set<String> GIVEN_KINDS = Set.of("label", "deficit", "medical");
  private static final Set<String> NEVER_DENIED = Set.of("jargon", "alarm");

  /** What stands with a wording. */
  public record Entry(String term, String kind, String why, String instead) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final Forms forms;
  private final Phrases terms;
  private final Phrases legitimate;

  private Wording(List<Phrase> terms, List<Phrase> legitimate, Map<String, Entry> entries, Set<String> known) {
    this.forms = new Forms(new Spelling(Map.of(), Set.of()));
    this.terms = new Phrases(terms, forms, known);
    this.legitimate = new Phrases(legitimate, forms, known);
    this.entries.putAll(entries);
  }

  /**
   * @param home the folder that holds dialogues/
   * @param utterances whose words are never taken for a slip of another
   * @throws IOException if a file cannot be read or is no YAML
   */
  public static Wording read(Path home, Utterances utterances, Kept kept) throws IOException {
    Set<String> known = utterances.data().known();
    SourceFiles files = new SourceFiles(home.toAbsolutePath().normalize(), List.of(FOLDER));
    YamlTrees trees = new YamlTrees("wording", kept);
    List<Phrase> terms = new ArrayList<>();
    List<Phrase> legitimate = new ArrayList<>();
    Map<String, Entry> entries = new HashMap<>();
    JsonNode uses = trees.tree(files, FOLDER + "legitimate.yaml");
    for (String lang : Utterances.LANGUAGES) {
      for (JsonNode entry : trees.tree(files, FOLDER + "terms." + lang + ".yaml")) {
        String term = entry.path("term").asText();
        entries.put(lang + ":" + term, new Entry(term, entry.path("kind").asText(), entry.path("why").asText(), entry.path("instead").asText()));
        entry.path("forms").forEach(form -> terms.add(Phrase.parse("term", term, lang, form.asText())));
        entry.path("not").forEach(form -> terms.add(Phrase.parse("not", term, lang, form.asText())));
      }
      uses.path(lang).fields()
          .forEachRemaining(use -> use.getValue().forEach(form -> legitimate.add(Phrase.parse(use.getKey(), use.getKey(), lang, form.asText()))));
    }
    trees.keep();
    return new Wording(terms, legitimate, entries, known);
  }

  /** The wordings in a text, in their order, without overlap: the longer wins. */
  public List<Term> terms(String text, String lang) {
    List<Placed> placed = Placed.of(text);
    List<Word> words = placed.stream().map(Placed::word).toList();
    Line line = new Line(words, forms);
    List<Found> found = terms.in(line).stream().filter(f -> f.phrase().lang().equals(lang)).toList();
    if (found.isEmpty()) {
      return List.of();
    }
    List<Found> uses = legitimate.in(line).stream().filter(f -> f.phrase().lang().equals(lang)).toList();
    List<Found> kept = new ArrayList<>();
    for (Found f : found) {
      boolean hidden = found.stream().anyMatch(
          o -> o.phrase().slot().equals("not") && o.phrase().value().equals(f.phrase().value()) && o.from() <= f.from() && f.to() <= o.to());
      boolean longer = found.stream().anyMatch(o -> o.phrase().slot().equals("term") && o != f && o.from() < f.to() && f.from() < o.to()
          && (o.length() > f.length() || o.length() == f.length() && found.indexOf(o) < found.indexOf(f)));
      if (f.phrase().slot().equals("term") && !hidden && !longer && uses.stream().noneMatch(u -> allows(u, f, words))) {
        kept.add(f);
      }
    }
    kept.sort(java.util.Comparator.comparingInt(Found::from));
    int[] points = text.codePoints().toArray();
    return kept.stream().map(f -> new Term(placed.get(f.from()).start(), placed.get(f.to() - 1).end(), f.phrase().value()))
        .filter(t -> !marked(points, t)).toList();
  }

  /** Between quotation marks it is somebody's word. */
  private static boolean marked(int[] points, Term term) {
    return term.start() > 0 && term.end() < points.length && QUOTES.indexOf(points[term.start() - 1]) >= 0 && QUOTES.indexOf(points[term.end()]) >= 0;
  }

  /** What is said about a wording. */
  public Entry entry(String term, String lang) {
    return entries.get(lang + ":" + term);
  }

  /** Whether this use makes the wording legitimate: in the same sentence, and near enough. */
  private boolean allows(Found use, Found term, List<Word> words) {
    String kind = entries.get(term.phrase().lang() + ":" + term.phrase().value()).kind();
    int before = term.from() - use.to();
    int behind = use.from() - term.to();
    boolean near = switch (use.phrase().slot()) {
      case "given" -> GIVEN_KINDS.contains(kind) && !use.overlaps(term);
      case "quoted" -> before >= 0 && before <= QUOTED_BEFORE || behind >= 0 && behind < QUOTED_BEHIND;
      case "things" -> before >= 0 && before <= THING_NEAR || behind >= 0 && behind <= THING_NEAR;
      default -> !NEVER_DENIED.contains(kind) && before >= 0 && before <= DENIED_BEFORE;
    };
    return near && words.subList(Math.min(use.from(), term.from()) + 1, Math.max(use.from(), term.from()) + 1).stream()
        .noneMatch(w -> w.border() == Word.Border.SENTENCE);
  }
}
