package nl.meedenker.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A finished conversation on paper: one or two sheets of A4, tagged for who hears it, and nothing on it that must not lie about. */
class PrintTest {
  @BeforeAll
  static void browser() {
    SharedBrowser.get();
  }

  @ParameterizedTest
  @CsvSource({"nl, sleep, sleep.none", "en, sleep, sleep.none", "nl, bullying, bullying.none", "nl, parent-overload, parent-overload.none",
      "nl, crying-tantrums, crying-tantrums.none", "en, school-refusal, school-refusal.none"})
  void aFinishedConversationFitsOnTwoSheets(String lang, String concern, String signs) {
    try (Visitor visitor = Visitor.with(1280, 800, true).start(lang)) {
      visitor.choose("parent").toOverview(Map.of("concern", concern, "red-flags", signs));
      assertEquals("overview", visitor.kind());
      String pdf = pdf(visitor);
      int pages = pages(pdf);
      assertTrue(pages >= 1 && pages <= 2, pages + " pages");
      assertTrue(pdf.contains("/StructTreeRoot") && pdf.contains("/Marked true"), "tagged");
      Matcher language = Pattern.compile("/Lang \\(([a-z]{2})").matcher(pdf);
      assertTrue(language.find(), "it says its language");
      assertEquals(lang, language.group(1));
      Matcher box = Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)]").matcher(pdf);
      assertTrue(box.find());
      assertEquals(595, Double.parseDouble(box.group(1)), 1.5, "A4");
      assertEquals(842, Double.parseDouble(box.group(2)), 1.5, "A4");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void onPaperStandsWhatHelpsAndNoButton(String lang) {
    try (Visitor visitor = Visitor.with(1280, 800, true).start(lang)) {
      visitor.open(PageKind.OVERVIEW, lang);
      String option = visitor.page.locator(".app-option__name").first().innerText().replaceFirst("^\\d+\\s+", "");
      visitor.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertTrue(visitor.text().contains(option), "what can be done stands there");
      assertEquals(List.of(), visible(visitor, "button, textarea, input:not([type=hidden]), #exit, footer, [role=log], [role=log] *"));
      assertTrue(visible(visitor, ".app-h2").size() >= 3);
    }
  }

  /** The law safe-to-leave-lying. */
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void onPaperNothingTellsOfASignal(String lang) {
    try (Visitor visitor = Visitor.with(1280, 800, true).start(lang)) {
      visitor.open(PageKind.OVERVIEW_SIGNAL, lang);
      assertTrue(visitor.text().contains("Veilig Thuis"), "on the page it stands there");
      visitor.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      String paper = visitor.page.locator("body").innerText();
      assertFalse(paper.contains("Veilig Thuis") || paper.contains("112"), paper);
      assertTrue(visible(visitor, ".app-h2").size() >= 1, "the rest does");
    }
  }

  private static List<?> visible(Visitor visitor, String selector) {
    return (List<?>) visitor.page.evaluate(
        "s => [...document.querySelectorAll(s)].filter(e => e.checkVisibility() && e.getClientRects().length).map(e => e.outerHTML.slice(0, 100))",
        selector);
  }

  private static String pdf(Visitor visitor) {
    return new String(visitor.page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setTagged(true)), StandardCharsets.ISO_8859_1);
  }

  private static int pages(String pdf) {
    return pdf.split("/Type /Page\\b(?!s)", -1).length - 1;
  }
}
