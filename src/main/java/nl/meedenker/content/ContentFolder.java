package nl.meedenker.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.meedenker.dialogue.Concern;
import nl.meedenker.dialogue.Dialogue;
import nl.meedenker.dialogue.Script;
import nl.meedenker.dialogue.Vocabulary;
import nl.meedenker.provision.Catalogue;
import nl.meedenker.provision.Provision;
import nl.meedenker.rules.RuleDiagnostic;
import nl.meedenker.rules.RuleFolder;
import nl.meedenker.rules.RuleSource;

/** Reads dialogues/ and rules/ of one folder as a whole: all of it is right, or nothing is served. */
public final class ContentFolder {
  private static final List<String> LANGUAGES = List.of("nl", "en");

  private final Path home;
  private final Diagnostics diagnostics = new Diagnostics();

  private ContentFolder(Path home) {
    this.home = home;
  }

  /** @throws ContentException with every diagnostic, when something is wrong */
  public static Content read(Path home) {
    ContentFolder folder = new ContentFolder(home.toAbsolutePath().normalize());
    Content content = folder.read();
    if (!folder.diagnostics.isEmpty()) {
      throw new ContentException(folder.diagnostics.all());
    }
    return content;
  }

  private Content read() {
    Path dialogues = home.resolve("dialogues");
    Path rules = home.resolve("rules");
    for (Path folder : List.of(dialogues, rules)) {
      if (!Files.isDirectory(folder)) {
        diagnostics.add(home.relativize(folder).toString(), 1, "C00", "this folder is missing; start in the folder that holds it, or name it with --home");
        return null;
      }
    }
    List<RuleSource> ruleSources = rules(rules);
    YamlFile vocabularyFile = yaml("dialogues/vocabulary.yaml");
    YamlFile safetyFile = yaml("dialogues/safety/signals.yaml");
    if (vocabularyFile == null || safetyFile == null) {
      return null;
    }
    Vocabulary vocabulary = ScriptReader.vocabulary(vocabularyFile);
    Map<String, Concern> concerns = new LinkedHashMap<>();
    files(dialogues.resolve("concerns"), "concern.yaml").stream().map(f -> YamlFile.read(home, f, diagnostics)).filter(f -> f != null).map(ScriptReader::concern)
        .forEach(c -> concerns.put(c.id(), c));
    Map<String, Dialogue> scripts = new LinkedHashMap<>();
    for (Path file : files(dialogues, "dialogue.yaml")) {
      YamlFile read = YamlFile.read(home, file, diagnostics);
      if (read != null) {
        Dialogue dialogue = ScriptReader.dialogue(read, vocabulary);
        scripts.put(dialogue.id(), dialogue);
      }
    }
    Map<String, Script.HypothesisFacts> hypotheses = new LinkedHashMap<>();
    files(dialogues.resolve("hypotheses"), "hypotheses.yaml").stream().map(f -> YamlFile.read(home, f, diagnostics)).filter(f -> f != null)
        .flatMap(f -> ScriptReader.hypotheses(f).stream()).forEach(h -> once("dialogues/hypotheses/hypotheses.yaml", h.id(), hypotheses.put(h.id(), h)));
    Map<String, Script.HelpLine> lines = new LinkedHashMap<>();
    YamlFile linesFile = yaml("dialogues/help-lines.yaml");
    if (linesFile != null) {
      ScriptReader.lines(linesFile).forEach(l -> once("dialogues/help-lines.yaml", l.id(), lines.put(l.id(), l)));
    }
    List<Provision> provisions = new ArrayList<>();
    files(dialogues.resolve("provisions"), ".yaml").stream().filter(f -> f.getParent().endsWith("provisions")).map(f -> YamlFile.read(home, f, diagnostics)).filter(f -> f != null)
        .forEach(f -> provisions.addAll(ProvisionReader.read(f)));
    Map<String, Provision> seen = new LinkedHashMap<>();
    provisions.forEach(p -> once("dialogues/provisions", p.id(), seen.put(p.id(), p)));
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    Map<String, Map<String, String>> where = new LinkedHashMap<>();
    for (String lang : LANGUAGES) {
      Map<String, String> own = new LinkedHashMap<>();
      Map<String, String> places = new LinkedHashMap<>();
      files(dialogues, "texts." + lang + ".yaml").forEach(f -> TextsFile.read(home, f, own, places, diagnostics));
      texts.put(lang, own);
      where.put(lang, places);
    }
    Script script = new Script(version(dialogues, rules), vocabulary, scripts, concerns, hypotheses, new Catalogue(provisions), texts, lines);
    new ContentCheck(script, ruleSources, where, diagnostics).check();
    nl.meedenker.conversation.SafetyGuide guide = SafetyReader.read(safetyFile);
    new SafetyCheck(safetyFile, script).check(guide);
    return new Content(script, ruleSources, lexicon(dialogues.resolve("safety")), words(dialogues.resolve("safety")), guide,
        list("dialogues/utterances/names.txt"), list("dialogues/utterances/places.txt"), lines.values().stream().flatMap(l -> Stream.of(l.phone(), l.phone2(), l.site())).filter(p -> !p.isEmpty()).toList());
  }

  private void once(String path, String id, Object earlier) {
    if (earlier != null) {
      diagnostics.add(path, 1, "C06", "\"" + id + "\" stands twice");
    }
  }

  private List<RuleSource> rules(Path rules) {
    try {
      return RuleFolder.read(rules);
    } catch (RuleDiagnostic e) {
      diagnostics.add(e);
      throw new ContentException(diagnostics.all());
    } catch (UncheckedIOException e) {
      diagnostics.add("rules", 1, "R00", "a rule file cannot be read as UTF-8");
      throw new ContentException(diagnostics.all());
    }
  }

  private Map<String, Object> lexicon(Path safety) {
    Map<String, Object> merged = new LinkedHashMap<>();
    for (Path file : files(safety, ".yaml").stream().filter(f -> f.getFileName().toString().startsWith("lexicon") || f.getParent().endsWith("lexicon")).toList()) {
      YamlFile read = YamlFile.read(home, file, diagnostics);
      if (read != null) {
        SafetyReader.merge(merged, read);
      }
    }
    return merged;
  }

  private Map<String, List<String>> words(Path safety) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    LANGUAGES.forEach(lang -> words.put(lang, list(home.relativize(safety) + "/words." + lang + ".txt").stream().map(String::strip).toList()));
    return words;
  }

  /** The lines of a word list, without comments. */
  private List<String> list(String path) {
    try {
      return Files.readAllLines(home.resolve(path)).stream().filter(w -> !w.isBlank() && !w.startsWith("#")).toList();
    } catch (IOException e) {
      diagnostics.add(path, 1, "C01", "this file is missing, or is not UTF-8");
      return List.of();
    }
  }

  private YamlFile yaml(String path) {
    return YamlFile.read(home, home.resolve(path), diagnostics);
  }

  private static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A hash of every file of the two folders: the content version. */
  private String version(Path... folders) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path folder : folders) {
        for (Path file : files(folder, "")) {
          if (!file.toString().contains("utterances") && !file.toString().endsWith(".facts") && !file.toString().endsWith(".transcript")) {
            digest.update(home.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 5);
    } catch (NoSuchAlgorithmException | IOException e) {
      throw new IllegalStateException("the content cannot be read", e);
    }
  }
}
