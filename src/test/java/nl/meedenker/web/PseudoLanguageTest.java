package nl.meedenker.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page in languages that nobody speaks: all words come from the texts, and another language fits. */
class PseudoLanguageTest {
  /** What people wrote themselves on these pages. */
  private static final List<String> OWN_WORDS = List.of("De juf en de intern begeleider.", "Dat ze thuis wel vertelt.");

  /** What stands outside the brackets. Numbers, sites and words in a language of their own (sources, names of languages) are no texts. */
  private static final String UNMARKED = "own => { const found = []; const outside = text => { let out = text, before; do { before = out; out = out.replace(/⟦[^⟦⟧]*⟧/gu, ''); } while (out !== before);"
      + " own.forEach(w => { out = out.replaceAll(w, ''); }); return out.trim(); };"
      + " const look = (text, where) => { const rest = outside(text); if (/[\\p{L}⟦⟧]/u.test(rest)) found.push(`${where}: ${rest.slice(0, 80)}`); };"
      + " look(document.title, 'title');"
      + " const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);"
      + " while (walk.nextNode()) { const e = walk.currentNode.parentElement; if (!e.closest('script, bdi, body [lang], textarea')) look(walk.currentNode.data, e.localName + '.' + e.className); }"
      + " for (const e of document.body.querySelectorAll('*')) for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'data-label', 'data-failed', 'data-presses', 'data-loading'])"
      + " if (e.hasAttribute(name)) look(e.getAttribute(name), name); look(document.body.dataset.failed, 'data-failed'); return found; }";

  @BeforeAll
  static void browser() {
    SharedBrowser.get();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyWordComesFromTheTexts(String lang) {
    List<String> wrong = new ArrayList<>();
    try (Visitor visitor = Visitor.with(1280, 800, true).start(PseudoTexts.MARKED.address(), lang)) {
      for (PageKind kind : PageKind.values()) {
        visitor.open(kind, lang);
        assertTrue(visitor.page.locator("h1").innerText().startsWith("⟦"), kind + " speaks this language");
        ((List<?>) visitor.page.evaluate(UNMARKED, OWN_WORDS)).forEach(w -> wrong.add(kind + " " + w));
      }
    }
    assertNothing(wrong);
  }

  @Test
  void aWordThatComesFromElsewhereIsFound() {
    try (Visitor visitor = Visitor.with(1280, 800, true).start(PseudoTexts.MARKED.address(), "nl")) {
      assertEquals(List.of(), visitor.page.evaluate(UNMARKED, OWN_WORDS));
      visitor.page.evaluate("document.querySelector('h1').append(' Welkom'); document.querySelector('nav').ariaLabel = 'Menu'");
      assertEquals(2, ((List<?>) visitor.page.evaluate(UNMARKED, OWN_WORDS)).size());
    }
  }

  @ParameterizedTest
  @CsvSource({"LONGER, nl, 320", "LONGER, en, 320", "LONGER, nl, 1280", "RIGHT_TO_LEFT, nl, 320", "RIGHT_TO_LEFT, nl, 1280"})
  void anotherLanguageFits(PseudoTexts language, String lang, int width) {
    List<String> wrong = new ArrayList<>();
    try (Visitor visitor = Visitor.with(width, 640, true).start(language.address(), lang)) {
      assertEquals(language == PseudoTexts.RIGHT_TO_LEFT ? "rtl" : "ltr", visitor.page.getAttribute("html", "dir"));
      for (PageKind kind : PageKind.values()) {
        visitor.open(kind, lang);
        visitor.page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        ((List<?>) visitor.page.evaluate(AccessibilityTest.WIDE)).forEach(w -> wrong.add(kind + ": " + w));
      }
    }
    assertNothing(wrong);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aWholeConversationFromRightToLeft(boolean script) {
    try (Visitor visitor = Visitor.with(320, 640, script).start(PseudoTexts.RIGHT_TO_LEFT.address(), "nl")) {
      visitor.choose("parent").toOverview(Map.of());
      assertEquals("overview", visitor.kind());
      assertEquals("rtl", visitor.page.getAttribute("html", "dir"), "the direction stays, with and without script");
      assertEquals(0, visitor.sideways());
    }
  }

  private static void assertNothing(List<String> wrong) {
    List<String> some = wrong.stream().distinct().limit(30).toList();
    assertEquals(List.of(), some, () -> wrong.size() + " found:\n" + String.join("\n", some));
  }
}
