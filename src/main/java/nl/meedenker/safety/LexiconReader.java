package nl.meedenker.safety;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one language of the lexicon. Strict: an unknown key, set, kind or level stops the loading with the name of the entry. */
final class LexiconReader {

  private static final Set<String> KEYS = Set.of("signs", "typos", "spelling", "fillers", "joining", "adding", "subjects", "verbs", "negations",
      "sets", "lookalikes", "fiction", "real", "now", "past", "exercise", "hypothetical", "joke", "asides", "voices", "questions", "rules");
  private static final Set<String> RULE_KEYS = Set.of("rule", "kind", "level", "now", "question", "keeps-negated", "keeps-level", "when", "where",
      "unless");

  private final String lang;
  private final Entries entries;
  private final Set<String> frequentWords = new HashSet<>();
  private final PatternParser parser = new PatternParser();

  LexiconReader(String lang, Entries entries, Set<String> frequentWords) {
    this.lang = lang;
    this.entries = entries;
    frequentWords.forEach(word -> this.frequentWords.add(Tokeniser.plain(word)));
  }

  LanguageLexicon read() {
    entries.onlyKeys(KEYS);
    declare("persons", WordSet.Role.PERSON);
    declare("times", WordSet.Role.TIME);
    declare("acts", WordSet.Role.ACT);
    named("sets", parser::check);
    Entries negations = entries.entries("negations");
    negations.onlyKeys(Set.of("around", "ahead", "not-denying", "no-longer"));
    List<Doubt> doubts = List.of(new Doubt("exercise", patterns(entries, "exercise")), new Doubt("back-then", patterns(entries, "past")),
        new Doubt(null, patterns(entries, "hypothetical")), new Doubt(null, patterns(entries, "joke")));
    WordSet around = parser.set(negations.text("around"), WordSet.Role.ACT);
    WordSet ahead = parser.set(negations.text("ahead"), WordSet.Role.ACT);
    Patterns notDenying = patterns(negations, "not-denying");
    Patterns noLonger = patterns(negations, "no-longer");
    Patterns lookalikes = patterns(entries, "lookalikes");
    Patterns fiction = patterns(entries, "fiction");
    Patterns real = patterns(entries, "real");
    Patterns now = patterns(entries, "now");
    List<Aside> asides = asides();
    List<VoiceRule> voices = voices();
    List<SignalRule> rules = rules();
    Spelling spelling = spelling();
    return new LanguageLexicon(lang, clauses(spelling), spelling, around, ahead, notDenying, noLonger, lookalikes, fiction, real, now,
        asides, doubts, voices, rules);
  }

  private void declare(String group, WordSet.Role role) {
    Entries sets = entries.entries("sets");
    sets.onlyKeys(Set.of("persons", "times", "acts"));
    Entries declared = sets.entries(group);
    for (String name : declared.keys()) {
      named(declared.place() + "." + name, () -> parser.declare(name, role, declared.text(name)));
    }
  }

  private Patterns patterns(Entries from, String key) {
    List<Pattern> patterns = new ArrayList<>();
    for (String source : from.texts(key)) {
      named(from.place() + "." + key, () -> patterns.add(parser.parse(source)));
    }
    return new Patterns(patterns);
  }

  private List<Aside> asides() {
    List<Aside> asides = new ArrayList<>();
    for (Entries entry : entries.each("asides")) {
      entry.onlyKeys(Set.of("kinds", "when", "where", "unless"));
      Set<Kind> kinds = entry.has("kinds") ? EnumSet.noneOf(Kind.class) : EnumSet.allOf(Kind.class);
      for (String id : entry.text("kinds", "none").split(",")) {
        kinds.add(Kind.of(id.trim()).orElseThrow(() -> new IllegalArgumentException(entry.place() + ": unknown kind '" + id.trim() + "'")));
      }
      asides.add(new Aside(kinds, patterns(entry, "when"), patterns(entry, "where"), patterns(entry, "unless")));
    }
    return List.copyOf(asides);
  }

  private List<VoiceRule> voices() {
    List<VoiceRule> voices = new ArrayList<>();
    for (Entries entry : entries.each("voices")) {
      entry.onlyKeys(Set.of("voice", "when", "unless"));
      Voice voice = Voice.of(entry.text("voice"))
          .orElseThrow(() -> new IllegalArgumentException(entry.place() + ": unknown voice '" + entry.text("voice") + "'"));
      voices.add(new VoiceRule(voice, patterns(entry, "when"), patterns(entry, "unless")));
    }
    return List.copyOf(voices);
  }

  private List<SignalRule> rules() {
    Entries questions = entries.entries("questions");
    List<SignalRule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Entries entry : entries.each("rules")) {
      String id = entry.text("rule");
      String place = entries.place() + ": rule '" + id + "'";
      Entries rule = entry.named(place);
      rule.onlyKeys(RULE_KEYS);
      if (!ids.add(id)) {
        throw new IllegalArgumentException(place + " stands twice");
      }
      Kind kind = Kind.of(rule.text("kind")).filter(found -> found != Kind.NONE)
          .orElseThrow(() -> new IllegalArgumentException(place + ": unknown kind '" + rule.text("kind") + "'"));
      Level level = level(rule, "level", place);
      Level whenNow = rule.has("now") ? level(rule, "now", place) : level;
      String question = rule.text("question", questions.text(kind.id()));
      Patterns when = patterns(rule, "when");
      if (when.isEmpty()) {
        throw new IllegalArgumentException(place + ": 'when' is empty, so it can never fire");
      }
      rules.add(new SignalRule(id, kind, level, whenNow, question, yes(rule, "keeps-negated"), yes(rule, "keeps-level"), when,
          patterns(rule, "where"), patterns(rule, "unless")));
    }
    return List.copyOf(rules);
  }

  private static Level level(Entries rule, String key, String place) {
    return Level.of(rule.text(key)).filter(level -> level != Level.NONE)
        .orElseThrow(() -> new IllegalArgumentException(place + ": unknown level '" + rule.text(key) + "'"));
  }

  private static boolean yes(Entries rule, String key) {
    String value = rule.text(key, "no");
    return value.equals("yes") || value.equals("true");
  }

  private Spelling spelling() {
    Map<String, String> typos = new HashMap<>();
    Entries listed = entries.entries("typos");
    for (String wrong : listed.keys()) {
      typos.put(wrong, listed.text(wrong));
    }
    List<SpellingPair> pairs = new ArrayList<>();
    for (String source : entries.texts("spelling")) {
      named(entries.place() + ".spelling", () -> pairs.add(SpellingPair.of(source)));
    }
    return new Spelling(typos, pairs, parser.words(), frequentWords);
  }

  private Clauses clauses(Spelling spelling) {
    Map<Integer, String> signs = new HashMap<>();
    if (entries.has("signs")) {
      Entries listed = entries.entries("signs");
      listed.keys().forEach(sign -> signs.put(sign.codePointAt(0), listed.text(sign)));
    }
    return new Clauses(spelling, signs, words("joining"), words("adding"), words("subjects"), words("verbs"), words("fillers"), parser.index());
  }

  private Set<String> words(String key) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : entries.text(key).split(",")) {
      words.add(Tokeniser.plain(word.trim()));
    }
    return words;
  }

  private static void named(String place, Runnable reading) {
    try {
      reading.run();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
    }
  }
}
