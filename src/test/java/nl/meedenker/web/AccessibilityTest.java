package nl.meedenker.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page, in every language, size and scheme: nothing that axe finds, controls that can be hit, and no scrolling sideways. */
class AccessibilityTest {
  private static final Map<String, Page.EmulateMediaOptions> SCHEMES = schemes();

  /** Controls; links in sentences are none. A card is hit as a whole. */
  private static final String SMALL = "() => [...document.querySelectorAll('button, summary, .app-radio-card, a.nl-button, a.app-big-call, textarea, select, input:not([type=hidden], .app-radio-card input, label input), label:has(input)')]"
      + ".filter(e => e.checkVisibility() && !e.closest('.app-skip') && e.getClientRects().length)"
      + ".map(e => [e, e.getBoundingClientRect()]).filter(([e, b]) => b.width < 43.9 || b.height < 43.9).map(([e, b]) => `${Math.round(b.width)}x${Math.round(b.height)} ${e.outerHTML.slice(0, 120)}`)";

  /** What sticks out of the window, or does not fit its own box. */
  static final String WIDE = "() => { const found = []; const page = document.documentElement; if (page.scrollWidth > page.clientWidth) found.push(`page ${page.scrollWidth} in ${page.clientWidth}`);"
      + " for (const e of document.body.querySelectorAll('*')) { if (!e.checkVisibility() || e.closest('.app-hidden, .app-skip')) continue; const b = e.getBoundingClientRect();"
      + " if (b.right > page.clientWidth + 1 || b.left < -1) found.push(`${Math.round(b.left)}..${Math.round(b.right)} ${e.outerHTML.slice(0, 100)}`);"
      + " else if (getComputedStyle(e).overflowX === 'hidden' && e.scrollWidth > e.clientWidth + 1) found.push('clipped ' + e.outerHTML.slice(0, 100)); } return found.slice(0, 5); }";

  private static final String SPACING = "() => { const sheet = new CSSStyleSheet();"
      + " sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');"
      + " document.adoptedStyleSheets = [sheet]; }";

  @BeforeAll
  static void browser() {
    SharedBrowser.get();
  }

  /** Of a list of options that are folded the first is opened: the others are built alike. */
  @ParameterizedTest
  @CsvSource({"nl, 1280, 800", "nl, 320, 640", "en, 1280, 800", "en, 320, 640"})
  void axeFindsNothing(String lang, int width, int height) {
    List<String> wrong = new ArrayList<>();
    try (Visitor visitor = Visitor.with(width, height, true).start(lang)) {
      Axe.into(visitor.page);
      for (PageKind kind : PageKind.values()) {
        visitor.open(kind, lang);
        unfold(visitor, "details:not(.app-folded ~ .app-folded)");
        look(visitor, kind.name(), wrong);
      }
      visitor.open(PageKind.SINGLE, lang).next();
      look(visitor, "ERROR", wrong);
    }
    assertNothing(wrong);
  }

  /** WCAG AAA, in the look that comes along: 7 to 1, and 4.5 to 1 for large letters. */
  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void lettersStandOutMoreThanEnough(int width) {
    everyPage("nl", width, 800, (visitor, kind, wrong) -> {
      Axe.into(visitor.page);
      Axe.contrast(visitor.page).forEach(v -> wrong.add(kind + ": " + v));
    });
  }

  private static void look(Visitor visitor, String name, List<String> wrong) {
    SCHEMES.forEach((scheme, media) -> {
      visitor.page.emulateMedia(media);
      Axe.violations(visitor.page).forEach(v -> wrong.add(name + ", " + scheme + ": " + v));
    });
  }

  @ParameterizedTest
  @CsvSource({"nl, 1280, 800", "nl, 320, 640", "en, 320, 640"})
  void everyControlCanBeHit(String lang, int width, int height) {
    everyPage(lang, width, height, (visitor, kind, wrong) -> found(visitor, SMALL).forEach(s -> wrong.add(kind + ": " + s)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void aSmallWindowScrollsOneWay(String lang) {
    everyPage(lang, 320, 256, AccessibilityTest::fits);
  }

  @ParameterizedTest
  @CsvSource({"nl, 320", "nl, 1280", "en, 320"})
  void textOfTwiceTheSizeFits(String lang, int width) {
    everyPage(lang, width, 800, (visitor, kind, wrong) -> {
      visitor.page.evaluate("document.documentElement.style.fontSize = '225%'");
      fits(visitor, kind, wrong);
    });
  }

  @ParameterizedTest
  @CsvSource({"nl, 320", "nl, 1280", "en, 320"})
  void wideSpacedTextFits(String lang, int width) {
    everyPage(lang, width, 800, (visitor, kind, wrong) -> {
      visitor.page.evaluate(SPACING);
      fits(visitor, kind, wrong);
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void fromRightToLeftFits(int width) {
    everyPage("nl", width, 800, (visitor, kind, wrong) -> {
      visitor.page.evaluate("document.documentElement.dir = 'rtl'");
      fits(visitor, kind, wrong);
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 500, 1280})
  void aLabelStandsAboveItsField(int width) {
    everyPage("nl", width, 800, (visitor, kind, wrong) -> found(visitor,
        "() => [...document.querySelectorAll('main label')].filter(l => l.control?.localName === 'textarea' && l.checkVisibility())"
            + ".filter(l => l.getBoundingClientRect().bottom > l.control.getBoundingClientRect().top + 1 || l.control.getBoundingClientRect().width < l.closest('form, div').getBoundingClientRect().width * 0.8)"
            + ".map(l => l.outerHTML)")
        .forEach(l -> wrong.add(kind + ": " + l)));
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void nothingMovesForWhoWantsNoMotion(int width) {
    everyPage("nl", width, 800, (visitor, kind, wrong) -> {
      visitor.page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
      found(visitor,
          "() => [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e); return s.animationName !== 'none' || s.scrollBehavior === 'smooth'"
              + " || s.transitionDuration.split(', ').some(d => parseFloat(d) > 0); }).map(e => e.outerHTML.slice(0, 100)).concat(document.getAnimations().map(a => 'animation ' + a.id))")
          .stream().limit(3)
          .forEach(m -> wrong.add(kind + ": " + m));
    });
  }

  private interface Look {
    void at(Visitor visitor, PageKind kind, List<String> wrong);
  }

  private static void everyPage(String lang, int width, int height, Look look) {
    List<String> wrong = new ArrayList<>();
    try (Visitor visitor = Visitor.with(width, height, true).start(lang)) {
      for (PageKind kind : PageKind.values()) {
        visitor.open(kind, lang);
        unfold(visitor, "details");
        look.at(visitor, kind, wrong);
      }
    }
    assertNothing(wrong);
  }

  private static void fits(Visitor visitor, PageKind kind, List<String> wrong) {
    found(visitor, WIDE).forEach(w -> wrong.add(kind + ": " + w));
  }

  @SuppressWarnings("unchecked")
  private static List<String> found(Visitor visitor, String script) {
    return (List<String>) visitor.page.evaluate(script);
  }

  /** What is folded is part of the page too. */
  private static void unfold(Visitor visitor, String folds) {
    visitor.page.evaluate("folds => document.querySelectorAll(folds).forEach(d => { d.open = true; })", folds);
  }

  private static void assertNothing(List<String> wrong) {
    assertEquals(List.of(), wrong.stream().distinct().limit(40).toList(),
        () -> wrong.size() + " found:\n" + String.join("\n", wrong.stream().distinct().limit(40).toList()) + "\n");
  }

  private static Map<String, Page.EmulateMediaOptions> schemes() {
    Map<String, Page.EmulateMediaOptions> schemes = new LinkedHashMap<>();
    schemes.put("light", media(ColorScheme.LIGHT, ForcedColors.NONE));
    schemes.put("dark", media(ColorScheme.DARK, ForcedColors.NONE));
    schemes.put("forced colours", media(ColorScheme.DARK, ForcedColors.ACTIVE));
    return schemes;
  }

  private static Page.EmulateMediaOptions media(ColorScheme scheme, ForcedColors forced) {
    return new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced);
  }
}
