package nl.meedenker.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meedenker.dialogue.Activation;
import nl.meedenker.dialogue.AgeLine;
import nl.meedenker.dialogue.Conclusion;
import nl.meedenker.dialogue.ConcernDomain;
import nl.meedenker.dialogue.Danger;
import nl.meedenker.dialogue.Fact;
import nl.meedenker.dialogue.First;
import nl.meedenker.dialogue.Heard;
import nl.meedenker.dialogue.Hypothesis;
import nl.meedenker.dialogue.Lead;
import nl.meedenker.dialogue.Other;
import nl.meedenker.dialogue.Pass;
import nl.meedenker.files.Kept;
import nl.meedenker.dialogue.Say;
import nl.meedenker.dialogue.Sign;
import nl.meedenker.dialogue.Tip;
import nl.meedenker.safety.Kind;
import nl.meedenker.safety.Level;
import org.junit.jupiter.api.Test;

/**
 * Every rule of rules/ fires in its own case and not in what lies just beside it. Red here is a question to the writer of a rule or of its case, about live content: the place in the .facts file is named.
 */
class RuleCasesTest {
  private static final Path RULES = Path.of("rules");
  private static final Pattern RULE = Pattern.compile("\\brule \"([^\"]+)\"");

  private static final Pattern ID = Pattern.compile("^\"?([a-z][^\":]*)\"?: ");
  private static final Set<String> BASES = Set.of("food", "home", "money", "bed", "health", "school-place", "sleep");

  private final List<RuleSource> sources = RuleFolder.read(RULES);
  private final Map<RuleCase, String> cases = cases();
  private final Set<String> texts = texts();

  @Test
  void everyRuleHasOneCaseBesideItAndEveryCaseARule() {
    Map<String, String> places = places();
    Map<String, String> seen = new HashMap<>();
    List<String> problems = new ArrayList<>();
    cases.forEach((c, file) -> {
      if (!places.containsKey(c.rule())) {
        problems.add(c.place() + ": there is no rule \"" + c.rule() + "\"");
      } else if (!places.get(c.rule()).equals(file)) {
        problems.add(c.place() + ": the case of \"" + c.rule() + "\" stands in " + places.get(c.rule()));
      }
      String earlier = seen.putIfAbsent(c.rule(), c.place());
      if (earlier != null) {
        problems.add(c.place() + ": the case of \"" + c.rule() + "\" stands already at " + earlier);
      }
    });
    places.forEach((rule, file) -> {
      if (!seen.containsKey(rule)) {
        problems.add(file + ": the rule \"" + rule + "\" has no case");
      }
    });
    assertEquals(List.of(), problems);
    System.out.println("rule cases: " + places.size() + " rules in " + sources.size() + " files, " + cases.size() + " cases with "
        + cases.keySet().stream().mapToInt(c -> c.given().size()).sum() + " givens and "
        + cases.keySet().stream().mapToInt(c -> c.beside().size()).sum() + " besides");
  }

  @Test
  void everyRuleFiresInItsCaseAndNotBesideIt() {
    DroolsRuleBook book = new RuleCompiler(new Kept(Path.of("target", "kept", "rules")), System.out::println).compile(sources);
    List<String> problems = new ArrayList<>();
    cases.forEach((c, file) -> {
      Pass pass = Pass.valueOf(RULES.relativize(Path.of(file)).getName(0).toString().toUpperCase(java.util.Locale.ROOT));
      for (RuleCase.Line given : c.given()) {
        Set<Conclusion> concluded = concluded(book, pass, given.known(), c.rule());
        if (!concluded.equals(Set.of(c.then()))) {
          problems.add(given.place() + ": " + c.rule() + " should conclude " + c.then() + ", and concludes " + concluded);
        }
      }
      for (RuleCase.Line beside : c.beside()) {
        Set<Conclusion> concluded = concluded(book, pass, beside.known(), c.rule());
        if (!concluded.isEmpty()) {
          problems.add(beside.place() + ": " + c.rule() + " should stay quiet, and concludes " + concluded);
        }
      }
    });
    assertEquals(List.of(), problems);
  }

  /** A misspelt value beside a rule would stay quiet for the wrong reason. */
  @Test
  void casesUseTheWordsOfTheVocabulary() throws IOException {
    JsonNode vocabulary = new YAMLMapper().readTree(Files.readString(Path.of("dialogues", "vocabulary.yaml")));
    Map<String, Set<String>> values = new HashMap<>();
    vocabulary.path("slots").forEach(s -> values.put(s.path("slot").asText(), words(s.path("values"))));
    values.put("red-flag", signs());
    Set<String> domains = words(vocabulary.path("domains"));
    List<String> problems = new ArrayList<>();
    cases.keySet()
        .forEach(c -> Stream.of(c.given().stream(), c.beside().stream(), Stream.of(new RuleCase.Line(c.place(), List.of(c.then())))).flatMap(s -> s)
            .forEach(line -> line.known().stream().filter(known -> !isKnown(known, values, domains))
                .forEach(known -> problems.add(line.place() + ": the content does not know " + known))));
    assertEquals(List.of(), problems);
  }

  @Test
  void aCaseThatCannotBeReadIsToldWithItsLine() {
    assertMistake("x.facts:1: a file of cases starts with \"case <rule>\"", "given: a=b");
    assertMistake("x.facts:2: a line of a case starts with given:, then: or beside:", "case r", "when: a=b");
    assertMistake("x.facts:2: \"colour red\" is no evidence and no conclusion", "case r", "given: a=b, colour red");
    assertMistake("x.facts:2: \"24\" is no range in months, such as 24-35", "case r", "given: age 24");
    assertMistake("x.facts:3: a rule has one conclusion", "case r", "then: First food", "then: First bed");
    assertMistake("x.facts:1: the case r needs given:, then: and beside:", "case r", "given: a=b", "then: First food");
  }

  private static void assertMistake(String message, String... lines) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, () -> RuleCase.read("x.facts", List.of(lines))).getMessage());
  }

  private static Set<Conclusion> concluded(DroolsRuleBook book, Pass pass, List<Object> known, String rule) {
    return book.fire(pass, known).stream().filter(a -> a.rule().equals(rule)).map(Activation::conclusion).collect(Collectors.toSet());
  }

  /** The rules with the file in which their case stands. */
  private Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    for (RuleSource source : sources) {
      Matcher rule = RULE.matcher(source.drl());
      while (rule.find()) {
        places.put(rule.group(1), source.path().replaceAll("\\.(drl|table)$", ".facts"));
      }
    }
    return places;
  }

  private static Map<RuleCase, String> cases() {
    Map<RuleCase, String> cases = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".facts")).sorted().toList()) {
        String path = file.toString().replace('\\', '/');
        RuleCase.read(path, file).forEach(c -> cases.put(c, path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private boolean isKnown(Object known, Map<String, Set<String>> values, Set<String> domains) {
    if (known instanceof Fact fact) {
      return fact.slot().equals("reopened") || values.getOrDefault(fact.slot(), Set.of()).contains(fact.value());
    }
    if (known instanceof Lead lead) {
      return values.get("concern").contains(lead.concern());
    }
    if (known instanceof Other other) {
      return values.get("concern").contains(other.concern());
    }
    if (known instanceof ConcernDomain domain) {
      return values.get("concern").contains(domain.concern()) && domains.contains(domain.domain());
    }
    if (known instanceof Heard heard) {
      return domains.contains(heard.domain());
    }
    if (known instanceof Danger danger) {
      return Kind.of(danger.kind()).isPresent() && Stream.of(Level.values()).anyMatch(l -> l.id().equals(danger.level()));
    }
    if (known instanceof First first) {
      return BASES.contains(first.basis());
    }
    if (known instanceof Hypothesis hypothesis) {
      return texts.contains(hypothesis.id() + ".says");
    }
    if (known instanceof Sign sign) {
      return values.get("red-flag").contains(sign.id());
    }
    return known instanceof Say say
        ? texts.contains(say.text())
        : known instanceof AgeLine line ? texts.contains(line.id()) : !(known instanceof Tip tip) || texts.contains(tip.id());
  }

  /** The signs that can be chosen: each has a text of its own. */
  private Set<String> signs() {
    return texts.stream().filter(id -> id.startsWith("red-flag.")).map(id -> id.substring("red-flag.".length())).collect(Collectors.toSet());
  }

  /** The ids of all Dutch texts. */
  private static Set<String> texts() {
    Set<String> ids = new HashSet<>();
    try (Stream<Path> files = Files.walk(Path.of("dialogues"))) {
      for (Path file : files.filter(f -> f.endsWith("texts.nl.yaml")).toList()) {
        Files.readAllLines(file).stream().map(ID::matcher).filter(Matcher::find).forEach(m -> ids.add(m.group(1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ids;
  }

  private static Set<String> words(JsonNode list) {
    Set<String> words = new HashSet<>();
    list.forEach(v -> words.add(v.asText()));
    return words;
  }
}
