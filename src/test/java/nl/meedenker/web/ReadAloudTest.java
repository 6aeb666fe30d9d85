package nl.meedenker.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages for who hears them: the tree that a screen reader gets, and what is said when something changes. */
class ReadAloudTest {
  private static final Pattern NODE = Pattern.compile("^(\\s*)- '?([a-z]+)( \"| '|[:\\[ ]|$)(.*)$");
  private static final Pattern LEVEL = Pattern.compile("^\\s*- '?heading .*\\[level=(\\d)]");
  private static final List<String> NAMED = List.of("button", "link", "textbox", "searchbox", "combobox", "checkbox", "radio", "navigation", "region",
      "search", "log", "option");

  @BeforeAll
  static void browser() {
    SharedBrowser.get();
  }

  @Test
  void everyPageHasTheSameBonesInBothLanguages() {
    List<String> wrong = new ArrayList<>();
    try (Visitor dutch = Visitor.with(1280, 800, true).start("nl"); Visitor english = Visitor.with(1280, 800, true).start("en")) {
      for (PageKind kind : PageKind.values()) {
        String tree = dutch.open(kind, "nl").page.locator("body").ariaSnapshot();
        String again = dutch.open(kind, "nl").page.locator("body").ariaSnapshot();
        String other = english.open(kind, "en").page.locator("body").ariaSnapshot();
        expect(withoutLog(tree).equals(withoutLog(again)), kind + ": the same page twice differs", wrong);
        expect(bones(tree).equals(bones(other)), kind + ": in English other parts, or in another order:\n" + bones(tree) + "\n" + bones(other),
            wrong);
        bare(kind, tree, wrong);
      }
    }
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
  }

  @Test
  void aPageWithoutAScriptHasTheSameBones() {
    try (Visitor with = Visitor.with(1280, 800, true).start("nl"); Visitor without = Visitor.with(1280, 800, false).start("nl")) {
      with.choose("parent").choose("sleep");
      without.choose("parent").choose("sleep");
      assertEquals(withoutLog(with.page.locator("body").ariaSnapshot()), withoutLog(without.page.locator("body").ariaSnapshot()));
    }
  }

  @Test
  void whatIsWrongWithBonesIsFound() {
    List<String> wrong = new ArrayList<>();
    bare(PageKind.START, "- banner\n- main:\n  - heading \"Kop\" [level=1]\n  - 'heading \"Een: kop\" [level=3]'\n  - button\n- contentinfo\n",
        wrong);
    assertEquals(3, wrong.size(), "no log, a level that is skipped, and a button without a name: " + wrong);
  }

  /** What a tree may not lack, whatever the page. */
  private static void bare(PageKind kind, String tree, List<String> wrong) {
    List<String> lines = tree.lines().toList();
    for (String one : List.of("banner", "main", "contentinfo", "log")) {
      expect(lines.stream().filter(l -> l.strip().matches("- '?" + one + "\\b.*")).count() == 1, kind + ": not one " + one, wrong);
    }
    List<Integer> levels = new ArrayList<>();
    for (String line : lines) {
      Matcher level = LEVEL.matcher(line);
      if (level.find()) {
        levels.add(Integer.parseInt(level.group(1)));
      }
      Matcher node = NODE.matcher(line);
      expect(!node.find() || !NAMED.contains(node.group(2)) || line.contains("\""), kind + ": without a name: " + line, wrong);
    }
    expect(levels.stream().filter(l -> l == 1).count() == 1, kind + ": not one heading of the first level: " + levels, wrong);
    for (int i = levels.indexOf(1) + 1; i < levels.size(); i++) {
      expect(i == 0 || levels.get(i) <= levels.get(i - 1) + 1, kind + ": a level is skipped: " + levels, wrong);
    }
  }

  private static void expect(boolean so, String otherwise, List<String> wrong) {
    if (!so) {
      wrong.add(otherwise);
    }
  }

  @Test
  void whatIsSaidIsAddedToOneLogAndSaidOnce() {
    try (Visitor visitor = Visitor.with(320, 640, true).start("nl")) {
      visitor.page.evaluate("document.querySelector('[role=log]').mine = true");
      assertEquals(List.of(), said(visitor), "the log stands there before anything is said");
      visitor.choose("parent");
      List<String> before = List.of();
      boolean anything = false;
      for (int i = 0; i < 30 && !visitor.kind().equals("overview"); i++) {
        String value = Visitor.ANSWERS.get(visitor.question());
        if (value != null) {
          visitor.choose(value);
        } else {
          visitor.press("skip");
        }
        List<String> now = said(visitor);
        assertEquals(before, now.subList(0, before.size()), "only ever added to");
        for (String line : now.subList(before.size(), now.size())) {
          assertTrue(line.startsWith("Meedenker: "), "it begins with who speaks: " + line);
          assertFalse(line.contains((String) visitor.page.evaluate("document.activeElement.textContent.trim()")),
              "what has the focus is not said as well: " + line);
          anything = true;
        }
        assertEquals(now.size() - before.size(), now.subList(before.size(), now.size()).stream().distinct().count(), "nothing twice in one step");
        before = now;
        assertEquals(true, visitor.page.evaluate("document.querySelector('[role=log]').mine === true"), "it is the same log all along");
        assertEquals(0, visitor.page.locator("main [role=status], main [role=alert], main [aria-live]").count(), "nothing else speaks up");
      }
      assertTrue(anything, "something was heard");
      visitor.press("lang:en");
      assertEquals("What Meedenker said", visitor.page.locator("[role=log]").getAttribute("aria-label"));
      assertTrue(said(visitor).stream().noneMatch(before(before)), "what was said in Dutch does not stand there under an English name");
      visitor.press("restart");
      assertEquals(List.of(), said(visitor), "who begins anew leaves nothing behind");
    }
  }

  private static java.util.function.Predicate<String> before(List<String> lines) {
    return lines::contains;
  }

  private static List<String> said(Visitor visitor) {
    return visitor.page.locator("[role=log] li").allTextContents();
  }

  /** The log grows with what happened before, and stands after everything else but the empty line for messages. */
  private static String withoutLog(String tree) {
    return tree.replaceFirst("(?ms)^- log.*", "");
  }

  /** Roles and levels alone. Texts differ between languages, and so does where a sentence is one or two. */
  private static List<String> bones(String tree) {
    List<String> bones = new ArrayList<>();
    for (String line : withoutLog(tree).lines().toList()) {
      Matcher node = NODE.matcher(line);
      if (node.find() && !node.group(2).equals("text")) {
        Matcher marks = Pattern.compile("\\[[^\\]]*]").matcher(line);
        bones.add(node.group(1) + node.group(2) + (marks.find() ? marks.group() : ""));
      }
    }
    return bones;
  }
}
