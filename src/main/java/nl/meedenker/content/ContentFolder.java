package nl.meedenker.content;

import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.meedenker.dialogue.Concern;
import nl.meedenker.dialogue.Dialogue;
import nl.meedenker.dialogue.Script;
import nl.meedenker.dialogue.Vocabulary;
import nl.meedenker.files.Kept;
import nl.meedenker.files.SourceFiles;
import nl.meedenker.files.YamlTrees;
import nl.meedenker.privacy.Known;
import nl.meedenker.provision.Catalogue;
import nl.meedenker.provision.Provision;
import nl.meedenker.rules.RuleDiagnostic;
import nl.meedenker.rules.RuleFolder;
import nl.meedenker.rules.RuleSource;

/** Reads dialogues/ and rules/ of one folder as a whole: all of it is right, or nothing is served. */
public final class ContentFolder {
  private static final List<String> LANGUAGES = List.of("nl", "en");
  private static final String SAFETY = "dialogues/safety/";
  private static final String UTTERANCES = "dialogues/utterances/";
  private static final int VERSION_BYTES = 5;

  private final Diagnostics diagnostics = new Diagnostics();
  private final SourceFiles files;
  private final YamlTrees trees;

  private ContentFolder(Path home, Kept kept) {
    this.files = new SourceFiles(home.toAbsolutePath().normalize(), List.of("dialogues", "rules"));
    this.trees = new YamlTrees("content", kept);
  }

  /** @throws ContentException with every diagnostic, when something is wrong */
  public static Content read(Path home) {
    return read(home, new Kept(null));
  }

  /**
   * @param kept where what was read is kept, so that a second start is quick
   * @throws ContentException with every diagnostic, when something is wrong
   */
  public static Content read(Path home, Kept kept) {
    return read(home, kept, rules(home));
  }

  /**
   * @param rules as {@link #rules} read them
   * @throws ContentException with every diagnostic, when something is wrong
   */
  public static Content read(Path home, Kept kept, List<RuleSource> rules) {
    ContentFolder folder = new ContentFolder(home, kept);
    Content content = folder.read(rules);
    if (!folder.diagnostics.isEmpty()) {
      throw new ContentException(folder.diagnostics.all());
    }
    folder.trees.keep();
    return content;
  }

  /**
   * The rules alone, not yet held against anything.
   *
   * @throws ContentException when a folder is missing or a file cannot be read
   */
  public static List<RuleSource> rules(Path home) {
    Diagnostics diagnostics = new Diagnostics();
    for (String folder : List.of("dialogues", "rules")) {
      if (!Files.isDirectory(home.resolve(folder))) {
        diagnostics.add(folder, 1, "C00", "this folder is missing; start in the folder that holds it, or name it with --home");
        throw new ContentException(diagnostics.all());
      }
    }
    try {
      return RuleFolder.read(home.resolve("rules"));
    } catch (RuleDiagnostic e) {
      diagnostics.add(e);
      throw new ContentException(diagnostics.all());
    } catch (UncheckedIOException e) {
      diagnostics.add("rules", 1, "R00", "a rule file cannot be read as UTF-8");
      throw new ContentException(diagnostics.all());
    }
  }

  private Content read(List<RuleSource> ruleSources) {
    YamlFile vocabularyFile = yaml("dialogues/vocabulary.yaml");
    YamlFile safetyFile = yaml(SAFETY + "signals.yaml");
    if (vocabularyFile == null || safetyFile == null) {
      return null;
    }
    Vocabulary vocabulary = ScriptReader.vocabulary(vocabularyFile);
    Map<String, Concern> concerns = new LinkedHashMap<>();
    yamls(f -> f.startsWith("dialogues/concerns/") && f.endsWith("/concern.yaml")).map(ScriptReader::concern).forEach(c -> concerns.put(c.id(), c));
    Map<String, Dialogue> scripts = new LinkedHashMap<>();
    yamls(f -> f.endsWith("/dialogue.yaml")).map(f -> ScriptReader.dialogue(f, vocabulary)).forEach(d -> scripts.put(d.id(), d));
    Map<String, Script.HypothesisFacts> hypotheses = new LinkedHashMap<>();
    yamls(f -> f.startsWith("dialogues/hypotheses/") && f.endsWith("/hypotheses.yaml")).flatMap(f -> ScriptReader.hypotheses(f).stream())
        .forEach(h -> once("dialogues/hypotheses/hypotheses.yaml", h.id(), hypotheses.put(h.id(), h)));
    Map<String, Script.HelpLine> lines = new LinkedHashMap<>();
    YamlFile linesFile = yaml("dialogues/help-lines.yaml");
    if (linesFile != null) {
      ScriptReader.lines(linesFile).forEach(l -> once("dialogues/help-lines.yaml", l.id(), lines.put(l.id(), l)));
    }
    List<Provision> provisions = new ArrayList<>();
    yamls(f -> f.matches("dialogues/provisions/[^/]+\\.yaml")).forEach(f -> provisions.addAll(ProvisionReader.read(f)));
    Map<String, Provision> seen = new LinkedHashMap<>();
    provisions.forEach(p -> once("dialogues/provisions", p.id(), seen.put(p.id(), p)));
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    Map<String, Map<String, String>> where = new LinkedHashMap<>();
    for (String lang : LANGUAGES) {
      Map<String, String> own = new LinkedHashMap<>();
      Map<String, String> places = new LinkedHashMap<>();
      files.all(f -> f.endsWith("/texts." + lang + ".yaml")).forEach(f -> TextsFile.read(files, f, own, places, diagnostics));
      texts.put(lang, own);
      where.put(lang, places);
    }
    Script script = new Script(version(), vocabulary, scripts, concerns, hypotheses, new Catalogue(provisions), texts, lines);
    new ContentCheck(script, ruleSources, where, diagnostics).check();
    nl.meedenker.conversation.SafetyGuide guide = SafetyReader.read(safetyFile);
    new SafetyCheck(safetyFile, script).check(guide);
    return new Content(script, ruleSources, lexicon(), words(), guide, known(lines.values()));
  }

  private Known known(Collection<Script.HelpLine> lines) {
    List<String> helpLines = lines.stream().flatMap(l -> Stream.of(l.phone(), l.phone2(), l.site())).filter(p -> !p.isEmpty()).toList();
    return new Known(list(UTTERANCES + "names.txt"), list(UTTERANCES + "places.txt"), list(UTTERANCES + "schools.txt"),
        list(UTTERANCES + "naming.txt"), list(UTTERANCES + "ordinary.txt"), helpLines);
  }

  private void once(String path, String id, Object earlier) {
    if (earlier != null) {
      diagnostics.add(path, 1, "C06", "\"" + id + "\" stands twice");
    }
  }

  private Map<String, Object> lexicon() {
    Map<String, Object> merged = new LinkedHashMap<>();
    yamls(f -> f.startsWith(SAFETY + "lexicon") && f.endsWith(".yaml")).forEach(f -> SafetyReader.merge(merged, f));
    return merged;
  }

  private Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    LANGUAGES.forEach(lang -> words.put(lang, list(SAFETY + "words." + lang + ".txt").stream().map(String::strip).toList()));
    return words;
  }

  /** The lines of a word list, without comments. */
  private List<String> list(String path) {
    try {
      return files.text(path).lines().filter(w -> !w.isBlank() && !w.startsWith("#")).toList();
    } catch (CharacterCodingException | UncheckedIOException e) {
      diagnostics.add(path, 1, "C01", "this file is missing, or is not UTF-8");
      return List.of();
    }
  }

  private YamlFile yaml(String path) {
    return YamlFile.read(files, trees, path, diagnostics);
  }

  private Stream<YamlFile> yamls(Predicate<String> fits) {
    return files.all(fits).stream().map(this::yaml).filter(f -> f != null);
  }

  /** A hash of every file that a conversation depends on: the content version. */
  private String version() {
    return files.hash(f -> !f.startsWith(UTTERANCES) && !f.endsWith(".facts") && !f.endsWith(".transcript"), VERSION_BYTES);
  }
}
