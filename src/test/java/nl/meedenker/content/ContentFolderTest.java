package nl.meedenker.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One fault at a time, planted in a copy of the content: it is told with its code, file and line, and nothing is served. What was wrong already in the content itself is left out here;
 * {@link #theContentIsInOrder} tells that.
 */
class ContentFolderTest {
  private static final String SLEEP = "dialogues/concerns/sleep/concern.yaml";
  private static final String SLEEP_NL = "dialogues/concerns/sleep/texts.nl.yaml";
  private static final String SLEEP_EN = "dialogues/concerns/sleep/texts.en.yaml";
  private static final String FAMILY = "rules/context/family.table";
  private static final String NETWORK = "rules/options/network.drl";

  private static List<String> already = new ArrayList<>();

  @TempDir
  Path folder;

  private Copy copy;

  @BeforeAll
  static void whatIsWrongAlready(@TempDir Path untouched) {
    already = Copy.in(untouched).problems().stream().map(Diagnostic::toString).toList();
  }

  @BeforeEach
  void copy() {
    copy = Copy.in(folder);
  }

  @Test
  void theContentIsInOrder() {
    assertEquals(List.of(), already);
    Content content = ContentFolder.read(folder);
    assertFalse(content.rules().isEmpty());
    assertNotNull(content.script().dialogues().get("parent"));
    assertFalse(content.lexicon().isEmpty());
  }

  // Keys.

  @Test
  void anUnknownKeyIsToldWithTheOneThatWasMeant() {
    copy.change(SLEEP, t -> t.replaceFirst("light: ", "ligth: "));
    expect("C05", SLEEP, copy.line(SLEEP, "ligth"), "unknown key \"ligth\". Did you mean \"light\"?");
  }

  @Test
  void anUnknownKeyInAnEntryIsTold() {
    copy.change(SLEEP, t -> t.replaceFirst("rung: 1, from:", "rung: 1, form:"));
    expect("C05", SLEEP, copy.line(SLEEP, "form:"), "\"form\"");
  }

  @Test
  void anUnknownKeyOfAProvisionIsTold() {
    String path = "dialogues/provisions/4-low-threshold.yaml";
    copy.change(path, t -> t.replaceFirst("  waiting: ", "  wating: "));
    expect("C05", path, copy.line(path, "wating"), "Did you mean \"waiting\"?");
  }

  @Test
  void aKeyThatStandsTwiceIsTold() {
    copy.append(SLEEP, "light: true");
    expect("C04", SLEEP, copy.lines(SLEEP) + 1, "light");
  }

  // Texts.

  @Test
  void aTextThatStandsTwiceIsToldWithBothPlaces() {
    copy.append(SLEEP_NL, "concern.eating: \"Eten\"");
    // Files are read in the order of their paths: eating before sleep.
    expect("T02", SLEEP_NL, copy.lines(SLEEP_NL) + 1,
        "stands already at dialogues/concerns/eating/texts.nl.yaml:" + copy.line("dialogues/concerns/eating/texts.nl.yaml", "concern.eating:"));
  }

  @Test
  void aTextWithoutEnglishIsTold() {
    copy.change(SLEEP_EN, t -> t.lines().filter(l -> !l.startsWith("concern.sleep.ack:")).collect(Collectors.joining("\n")));
    expect("T03", SLEEP_NL, copy.line(SLEEP_NL, "concern.sleep.ack:"), "the text \"concern.sleep.ack\" has no English");
  }

  @Test
  void aTextWithoutDutchIsTold() {
    copy.append(SLEEP_EN, "concern.sleep.more: \"More.\"");
    expect("T03", SLEEP_EN, copy.lines(SLEEP_EN) + 1, "the text \"concern.sleep.more\" has no Dutch");
  }

  @Test
  void aTextThatIsNeededAndNotThereIsTold() {
    for (String path : List.of(SLEEP_NL, SLEEP_EN)) {
      copy.change(path, t -> t.lines().filter(l -> !l.startsWith("concern.sleep.topic:")).collect(Collectors.joining("\n")));
    }
    expect("T06", SLEEP, 1, "no words for \"concern.sleep.topic\"");
  }

  @Test
  void aTextOverTwoLinesIsTold() {
    copy.append(SLEEP_NL, "concern.sleep.more: \"One\n  and two.\"");
    expect("T01", SLEEP_NL, copy.lines(SLEEP_NL) + 1, "a text is one line");
  }

  @Test
  void aNumberInATextIsTold() {
    for (String number : List.of("0800-2000", "0900 8844", "112", "010-1234567")) {
      copy.append(SLEEP_NL, "concern.sleep.more: \"Bel " + number + ".\"");
      copy.append(SLEEP_EN, "concern.sleep.more: \"Call someone.\"");
      expect("T05", SLEEP_NL, copy.lines(SLEEP_NL) + 1, "a number stands only in help-lines.yaml");
    }
  }

  @Test
  void anUnknownHelpLineIsTold() {
    copy.append(SLEEP_NL, "concern.sleep.more: \"Bel {line:veilig-huis}.\"");
    copy.append(SLEEP_EN, "concern.sleep.more: \"Call someone.\"");
    expect("T04", SLEEP_NL, copy.lines(SLEEP_NL) + 1, "unknown help line \"veilig-huis\"");
  }

  // Rules.

  @Test
  void anUnknownSlotInATableIsTold() {
    copy.change(FAMILY, t -> t.replaceFirst("\\| at-home ( *)\\| little-rhythm", "| at-hmoe $1| little-rhythm"));
    expect("R15", FAMILY, copy.line(FAMILY, "at-hmoe"), "unknown slot \"at-hmoe\". Did you mean \"at-home\"?");
  }

  @Test
  void anUnknownValueInATableIsTold() {
    copy.change(FAMILY, t -> t.replaceFirst("\\| little-rhythm ", "| litle-rhythm "));
    expect("R16", FAMILY, copy.line(FAMILY, "litle-rhythm"), "unknown value of slot \"at-home\" \"litle-rhythm\". Did you mean \"little-rhythm\"?");
  }

  @Test
  void anUnknownValueInARuleIsTold() {
    copy.change(NETWORK, t -> t.replaceFirst("value == \"tired-out\"", "value == \"tird-out\""));
    expect("R16", NETWORK, copy.line(NETWORK, "tird-out"), "Did you mean \"tired-out\"?");
  }

  @Test
  void anUnknownHypothesisInATableIsTold() {
    copy.change(FAMILY, t -> t.replaceFirst("\\| h-te-weinig-rust ", "| h-te-wenig-rust "));
    expect("R06", FAMILY, copy.line(FAMILY, "h-te-wenig-rust"), "Did you mean \"h-te-weinig-rust\"?");
  }

  @Test
  void anUnknownProvisionInARuleIsTold() {
    copy.change(NETWORK, t -> t.replaceFirst("Prefer\\( \"buurtgezinnen\"", "Prefer( \"buurtgezinen\""));
    expect("R07", NETWORK, copy.line(NETWORK, "buurtgezinen"), "Did you mean \"buurtgezinnen\"?");
  }

  @Test
  void anUnknownQuestionInATableIsTold() {
    String path = "rules/context/follow-ups.table";
    copy.change(path, t -> t.replaceFirst("\\| adults-now ", "| adult-now "));
    expect("R05", path, copy.line(path, "| adult-now "), "unknown question \"adult-now\". Did you mean \"adults-now\"?");
  }

  @Test
  void anUnknownReasonOfARuleIsTold() {
    copy.change(NETWORK, t -> t.replaceFirst("because.network-tired", "because.network-tied"));
    expect("R08", NETWORK, copy.line(NETWORK, "because.network-tied"), "Did you mean \"because.network-tired\"?");
  }

  @Test
  void aRuleThatStandsTwiceIsTold() {
    copy.change(NETWORK, t -> t.replaceFirst("rule \"tired-network\"", "rule \"no-network\""));
    int second = copy.line(NETWORK, "tired-out") - 3;
    expect("R09", NETWORK, second, "the rule \"no-network\" stands twice");
  }

  @Test
  void aTableThatCannotBeReadIsTold() {
    copy.append(FAMILY, "| one | cell |");
    Diagnostic told = told("R13");
    assertEquals(FAMILY, told.path());
    assertEquals(copy.lines(FAMILY) + 1, told.line());
  }

  // Files.

  @Test
  void aMissingFolderIsTold() {
    copy.remove("dialogues");
    expect("C00", "dialogues", 1, "this folder is missing");
    assertEquals(1, fresh().size(), "nothing else can be said");
  }

  @Test
  void missingRulesAreTold() {
    copy.remove("rules");
    expect("C00", "rules", 1, "this folder is missing");
  }

  @Test
  void aPassWithoutItsFolderIsTold() {
    copy.remove("rules/options");
    expect("R04", "rules/options", 1, "this folder is missing");
  }

  @Test
  void aMissingFileIsTold() {
    copy.remove("dialogues/vocabulary.yaml");
    expect("C01", "dialogues/vocabulary.yaml", 1, "this file is missing");
  }

  @Test
  void aFileThatIsNotUtf8IsTold() {
    copy.write(SLEEP, copy.text(SLEEP).replaceFirst("source: \"", "source: \"\u00e9 ").getBytes(StandardCharsets.ISO_8859_1));
    expect("C03", SLEEP, 1, "not UTF-8");
  }

  @Test
  void textsThatAreNotUtf8AreTold() {
    copy.write(SLEEP_NL, (copy.text(SLEEP_NL) + "concern.sleep.more: \"\u00e9\u00e9n\"\n").getBytes(StandardCharsets.ISO_8859_1));
    expect("C03", SLEEP_NL, 1, "UTF-8");
  }

  @Test
  void aFileOfThreeMegabytesIsNotRead() {
    copy.append(SLEEP, ("#" + "x".repeat(99) + "\n").repeat(30_000));
    expect("C02", SLEEP, 1, "larger than");
  }

  @Test
  void tabsAreTold() {
    copy.append(SLEEP, "more:\n\t- one");
    Diagnostic told = told("C04");
    assertEquals(SLEEP, told.path());
    // The reader tells the line of the tab, or of the key before it.
    assertTrue(told.line() > copy.lines(SLEEP) && told.line() <= copy.lines(SLEEP) + 2, told.toString());
  }

  @Test
  void tabsInTextsAreTold() {
    copy.append(SLEEP_NL, "\tconcern.sleep.more: \"Meer.\"");
    expect("T01", SLEEP_NL, copy.lines(SLEEP_NL) + 1, "a text is one line");
  }

  @Test
  void yamlThatCannotBeReadIsToldWithItsLine() {
    copy.append(SLEEP, "more: [one, two");
    Diagnostic told = told("C04");
    assertEquals(SLEEP, told.path());
    assertTrue(told.line() > copy.lines(SLEEP), told.toString());
  }

  /** Nine levels of nine aliases each: a billion values, if they were written out. */
  @Test
  void aBombOfAliasesIsToldAndDoesNotGoOff() {
    StringBuilder bomb = new StringBuilder("bomb0: &b0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      bomb.append("bomb").append(i).append(": &b").append(i).append(" [").append(("*b" + (i - 1) + ", ").repeat(8)).append("*b").append(i - 1)
          .append("]\n");
    }
    copy.append(SLEEP, bomb.toString());
    long from = System.nanoTime();
    List<Diagnostic> problems = fresh();
    assertTrue(System.nanoTime() - from < 20_000_000_000L, "took too long");
    assertTrue(problems.stream().anyMatch(d -> d.path().equals(SLEEP) && List.of("C04", "C05").contains(d.code())), problems.toString());
  }

  private List<Diagnostic> fresh() {
    return copy.problems().stream().filter(d -> !already.contains(d.toString())).toList();
  }

  private Diagnostic told(String code) {
    List<Diagnostic> problems = fresh();
    return problems.stream().filter(d -> d.code().equals(code)).findFirst()
        .orElseThrow(() -> new AssertionError("no " + code + " among " + problems));
  }

  private void expect(String code, String path, int line, String part) {
    List<Diagnostic> problems = fresh();
    assertTrue(problems.stream().anyMatch(d -> d.code().equals(code) && d.path().equals(path) && d.line() == line && d.what().contains(part)),
        () -> "expected " + path + ":" + line + ": " + code + " ... " + part + "\nbut was "
            + problems.stream().limit(12).map(Diagnostic::toString).collect(Collectors.joining("\n")));
  }
}
