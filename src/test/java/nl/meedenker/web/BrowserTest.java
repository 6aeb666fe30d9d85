package nl.meedenker.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole conversations in a browser, as a person has them. */
class BrowserTest {
  private static final Set<String> TITLES = Set.of("Informatie", "Information", "Laden", "Loading");

  @BeforeAll
  static void browser() {
    SharedBrowser.get();
  }

  @Test
  void aWholeConversationByKeyboardAlone() {
    try (Visitor parent = Visitor.with(1280, 800, true).start("nl")) {
      Keys keys = new Keys(parent);
      keys.tick("parent").to(".app-next").press("Enter");
      assertEquals("concern", parent.question());
      for (int i = 0; i < 30 && !parent.kind().equals("overview"); i++) {
        String value = Visitor.ANSWERS.get(parent.question());
        if (value != null) {
          keys.tick(value).to(".app-next").press(i % 2 == 0 ? "Enter" : "Space");
        } else {
          keys.to("#step button[value=skip]").press("Enter");
        }
        assertTrue((Boolean) parent.page.evaluate("document.activeElement.id === 'q'"), "after a step the focus stands at the question");
      }
      assertOverview(parent);
      keys.to("button[value^='reject:']").press("Enter");
      keys.to("button[value='view:human']").press("Enter");
      assertEquals("human", parent.kind());
      keys.to("main button[value='view:']").press("Enter");
      assertEquals("overview", parent.kind());
    }
  }

  @Test
  void aWholeConversationWithoutScriptOnASmallScreen() {
    try (Visitor parent = Visitor.with(320, 640, false).start("nl")) {
      parent.choose("parent");
      assertEquals("concern", parent.question());
      assertEquals(RunningServer.address("/g").toString(), parent.page.url());
      parent.toOverview(Map.of());
      assertOverview(parent);
      assertEquals(0, parent.sideways());
      parent.press("view:human").press("view:").press("stop");
      assertEquals("closed", parent.kind());
      parent.press("restart");
      assertEquals("start", parent.kind());
    }
  }

  @Test
  void aWholeConversationInEnglishOnASmallScreen() {
    try (Visitor parent = Visitor.with(320, 640, true).start("en")) {
      assertEquals("en", parent.page.getAttribute("html", "lang"));
      parent.choose("parent").toOverview(Map.of());
      assertOverview(parent);
      assertTrue(parent.page.locator("main").innerText().contains("step"), "the overview is in English");
      assertEquals(0, parent.sideways());
    }
  }

  @Test
  void aWholeConversationInTypedWords() {
    Map<String, String> words = Map.of("concern", "mijn dochter van 4 wil niet slapen", "age", "ze is 4 jaar", "needed", "ik wil dat iemand luistert",
        "goes-well", "ze heeft veel humor", "red-flags", "nee", "home-safe", "ja, het is veilig");
    try (Visitor parent = Visitor.with(1280, 800, true).start("nl")) {
      parent.type("mijn dochter van 4 wil niet slapen").next();
      assertEquals(3, parent.page.locator(".app-chip").count(), "the age, the word for the child and the concern are understood");
      for (int i = 0; i < 40 && !parent.kind().equals("overview"); i++) {
        parent.type(words.getOrDefault(parent.question(), "dat weet ik niet")).next();
      }
      assertOverview(parent);
      assertTrue(parent.state().contains("\"sleep\""), "what was typed was understood");
    }
  }

  @Test
  void anAnswerThatIsChangedTellsWhatMoved() {
    try (Visitor parent = Visitor.with(1280, 800, true).start("nl")) {
      parent.choose("parent").choose("bullying").choose("108-143").choose("tips");
      parent.press("change:age");
      assertTrue(parent.page.locator("#step input[value='108-143']").isChecked(), "what was answered before is filled in");
      parent.choose("48-71");
      assertFalse(parent.question().equals("age"), "the conversation goes on");
      assertTrue(parent.page.locator(".app-told").innerText().contains("4 of 5 jaar"));
      parent.toOverview(Map.of());
      parent.press("change:age").choose("144-179");
      parent.toOverview(Map.of());
      assertFalse(parent.page.locator(".app-said__moved").innerText().isBlank(), "what moved is said");
    }
  }

  @Test
  void aDangerSentenceShowsSafetyFirstAndLosesNothing() {
    try (Visitor parent = Visitor.with(320, 640, true).start("nl")) {
      parent.choose("parent").choose("sleep");
      String asked = parent.question();
      parent.type("hij heeft een mes en hij gaat mij vermoorden").next();
      assertEquals("safety", parent.kind());
      assertTrue(parent.page.locator("main").innerText().contains("112"));
      assertEquals(0, parent.page.locator("#step").count(), "nothing else is asked");
      Locator first = parent.page.locator("main a").first();
      assertEquals("tel:112", first.getAttribute("href"));
      parent.press("view:about").press("view:");
      assertEquals("safety", parent.kind(), "looking around does not close a signal");
      for (int i = 0; i < 3 && parent.kind().equals("safety"); i++) {
        parent.press(parent.page.locator("button[value$=':not-meant']").first().getAttribute("value"));
      }
      assertEquals("question", parent.kind(), "each signal is put right on its own, and then all are");
      assertEquals(asked, parent.question(), "back where it was");
      assertTrue(parent.state().contains("\"sleep\""), "nothing is lost");
      assertFalse(parent.state().contains("vermoorden"), "the words themselves are dropped");
    }
  }

  @Test
  void anotherLanguageKeepsAnswersAndQuestion() {
    try (Visitor parent = Visitor.with(1280, 800, true).start("nl")) {
      parent.choose("parent").choose("sleep").choose("48-71");
      String asked = parent.question();
      parent.press("lang:en");
      assertEquals("en", parent.page.getAttribute("html", "lang"));
      assertEquals(asked, parent.question());
      assertTrue(parent.state().contains("48-71"));
      assertTrue(parent.page.locator("#exit").innerText().startsWith("Leave"), "the exit speaks English as well");
      parent.press("lang:nl");
      assertEquals("nl", parent.page.getAttribute("html", "lang"));
      assertEquals(asked, parent.question());
    }
  }

  @Test
  void anOptionThatIsRejectedStaysAway() {
    try (Visitor parent = Visitor.with(1280, 800, true).start("nl")) {
      parent.choose("parent").toOverview(Map.of());
      String reject = parent.page.locator(".app-option button[value^='reject:']").first().getAttribute("value");
      parent.press(reject);
      assertEquals("overview", parent.kind());
      assertFalse(parent.offers(reject));
      parent.press("change:age").choose("72-107").toOverview(Map.of());
      assertFalse(parent.offers(reject), "also when an answer changes");
      String id = reject.substring("reject:".length());
      assertFalse(parent.page.locator("button[value='different:" + id + "']").count() > 0);
    }
  }

  @Test
  void aDayToLookAgainCanBeChosen() {
    try (Visitor parent = Visitor.with(320, 640, false).start("nl")) {
      parent.choose("parent").toOverview(Map.of());
      Locator day = parent.page.locator("button[value='set:look-again:week-2']");
      String date = day.innerText();
      assertTrue(date.startsWith("zondag 6 december") || date.contains("december"), date);
      parent.press("set:look-again:week-2");
      assertEquals("overview", parent.kind());
      assertTrue(parent.page.locator(".app-day").innerText().contains(date), "the day stands in the overview");
      parent.press("set:look-again:week-4");
      assertFalse(parent.page.locator(".app-day").innerText().contains(date), "another day takes its place");
    }
  }

  @Test
  void whatIsSavedCanBeOpenedAgain() throws Exception {
    String file;
    try (Visitor parent = Visitor.with(1280, 800, true).start("nl")) {
      parent.choose("parent").toOverview(Map.of()).press("view:save");
      String shown = parent.page.locator("#saved").inputValue();
      Download download = parent.page.waitForDownload(() -> parent.button("save").click());
      assertEquals("notitie.json", download.suggestedFilename());
      file = Files.readString(download.path());
      assertEquals(shown, file, "the text to copy is the file");
    }
    try (Visitor parent = Visitor.with(320, 640, false).start("nl")) {
      parent.page.locator(".app-open > summary").click();
      parent.page.locator("#opened").fill(file);
      parent.press("open");
      if (parent.offers("confirm")) {
        parent.press("confirm");
      }
      assertTrue(parent.state().contains("48-71") && parent.state().contains("\"sleep\""), "every answer is back");
      parent.toOverview(Map.of());
      assertOverview(parent);
    }
    try (Visitor parent = Visitor.with(1280, 800, true).start("nl")) {
      parent.page.locator(".app-open > summary").click();
      parent.page.locator("app-open input[type=file]").setInputFiles(new com.microsoft.playwright.options.FilePayload("notitie.json",
          "application/json", file.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      parent.page.waitForFunction("document.getElementById('opened').value.length > 20");
      parent.press("open");
      assertTrue(parent.state().contains("48-71"), "a file that is chosen is read as well");
    }
  }

  @Test
  void aTextThatIsNoFileIsSaidAndLosesNothing() {
    try (Visitor parent = Visitor.with(1280, 800, true).start("nl")) {
      parent.page.locator(".app-open > summary").click();
      parent.page.locator("#opened").fill("boodschappen: melk en brood");
      parent.button("open").click();
      parent.page.locator("[role=alert]").waitFor();
      assertFalse(parent.page.locator("[role=alert]").innerText().isBlank());
      assertEquals("boodschappen: melk en brood", parent.page.locator("#opened").inputValue(), "what was pasted stays");
    }
  }

  @Test
  void theSheetForSchoolHoldsOwnWords() {
    try (Visitor parent = Visitor.with(320, 640, true).start("nl")) {
      parent.choose("parent").toOverview(Map.of("concern", "school-refusal", "red-flags", "school-refusal.none", "age", "108-143"));
      assertOverview(parent);
      parent.press("change:meeting");
      assertEquals("meeting", parent.question());
      Locator fields = parent.page.locator("#step textarea[name^='field.']");
      assertTrue(fields.count() >= 4, "a field for each part of the sheet");
      fields.nth(0).fill("De juf en de intern begeleider, over het lezen");
      fields.nth(1).fill("Dat ze thuis wel vertelt");
      parent.next();
      assertEquals("overview", parent.kind());
      String sheet = parent.page.locator(".app-sheet").innerText();
      assertTrue(sheet.contains("intern begeleider") && sheet.contains("Dat ze thuis wel vertelt"), sheet);
      parent.press("change:meeting");
      assertTrue(parent.page.locator("#step textarea[name^='field.']").nth(1).inputValue().contains("thuis wel vertelt"),
          "what was written can be changed");
    }
  }

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void enterGoesForwardInEveryTextField(PageKind kind) {
    try (Visitor parent = Visitor.with(1280, 800, true).start("nl")) {
      parent.open(kind, "nl");
      int fields = parent.page.locator("form textarea, form input[type=text]").count();
      for (int i = 0; i < fields; i++) {
        parent.open(kind, "nl");
        String before = parent.state();
        for (Locator fold : parent.page
            .locator("main details:not([open]):has(form textarea) > summary, form details:not([open]):has(textarea) > summary").all()) {
          fold.click();
        }
        Locator field = parent.page.locator("form textarea, form input[type=text]").nth(i);
        boolean file = "open".equals(field.getAttribute("name"));
        field.fill(file ? PageKind.SINGLE.state("nl").replaceFirst("\\{", "{\"format\":1,\"month\":\"2026-11\",") : "mijn kind van 4 slaapt slecht");
        parent.does(() -> field.press("Enter"));
        assertNotEquals(before, parent.state(), kind + ", field " + i + ": Enter goes forward");
        assertNotEquals("closed", parent.kind());
      }
    }
  }

  @Test
  void shiftAndEnterIsANewLine() {
    try (Visitor parent = Visitor.with(1280, 800, true).start("nl")) {
      parent.page.locator("#text").fill("een");
      parent.page.locator("#text").press("Shift+Enter");
      parent.page.keyboard().type("twee");
      assertEquals("een\ntwee", parent.page.locator("#text").inputValue());
      assertEquals("start", parent.kind());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsWrongIsSaidFirst(boolean script) {
    try (Visitor parent = Visitor.with(320, 640, script).start("nl")) {
      for (String page : List.of("who", "concern")) {
        assertEquals(page, parent.question());
        parent.next();
        assertTrue(parent.page.title().startsWith("Fout: "), parent.page.title());
        assertEquals("fouten", parent.page.evaluate("document.activeElement.id"), "the focus stands at what is wrong");
        Locator link = parent.page.locator("[aria-labelledby=fouten] a");
        assertEquals(parent.page.locator("#fout").innerText().replaceFirst("^Fout:\\s*", ""), link.innerText(), "the same words as at the field");
        assertEquals("#text", link.getAttribute("href"));
        parent.choose(page.equals("who") ? "parent" : "sleep");
      }
    }
  }

  @Test
  void theExitIsALinkWithoutScript() {
    try (Visitor parent = Visitor.with(320, 640, false).start("nl")) {
      parent.choose("parent");
      parent.page.locator("#exit").click();
      parent.page.waitForURL(RunningServer.EXIT);
      assertEquals("Neutraal", parent.page.title());
    }
  }

  @Test
  void theExitHidesFirstAndLeavesNoWayBack() {
    try (Visitor parent = Visitor.with(1280, 800, true).start("nl")) {
      parent.choose("parent").choose("sleep");
      AtomicReference<Route> held = new AtomicReference<>();
      parent.context().route(RunningServer.EXIT + "**", held::set);
      int history = history(parent);
      Object cover = parent.page.evaluate("() => { const at = performance.now(); document.getElementById('exit').click();"
          + " return [performance.now() - at, document.body.children.length, document.body.firstElementChild.className, document.title]; }");
      List<?> found = (List<?>) cover;
      assertTrue(((Number) found.get(0)).doubleValue() < 50, "hidden at once");
      assertEquals(List.of(1, "app-overlay", "Laden"), found.subList(1, 4));
      parent.page.waitForCondition(() -> held.get() != null);
      held.get().fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<title>Neutraal</title>"));
      parent.page.waitForURL(RunningServer.EXIT);
      assertEquals(history, history(parent), "the page of the conversation is replaced");
      parent.page.goBack();
      assertFalse(parent.page.url().startsWith(RunningServer.address().toString()), "Back does not come back: " + parent.page.url());
    }
  }

  @Test
  void threeTimesShiftLeavesAndCapitalsDoNot() {
    try (Visitor parent = Visitor.with(1280, 800, true).start("nl")) {
      parent.page.locator("#text").focus();
      parent.page.keyboard().type("A");
      for (String letter : List.of("Shift+B", "Shift+C", "Shift+D")) {
        parent.page.keyboard().press(letter);
      }
      assertEquals("start", parent.kind(), "typing capitals is safe");
      parent.page.keyboard().press("Shift");
      assertTrue(parent.page.locator("#melding").textContent().contains("2"), "it says how often still");
      parent.page.keyboard().press("Shift");
      parent.page.keyboard().press("x");
      parent.page.keyboard().press("Shift");
      assertEquals("start", parent.kind(), "another key begins anew");
      parent.page.keyboard().press("Shift");
      parent.page.keyboard().press("Shift");
      parent.page.waitForURL(RunningServer.EXIT);
    }
  }

  @Test
  void nothingIsKeptAndNobodyElseIsAsked() {
    try (Visitor parent = Visitor.with(1280, 800, true).start("nl")) {
      int before = history(parent);
      parent.choose("parent");
      for (int i = 0; i < 30 && !parent.kind().equals("overview"); i++) {
        assertNeutral(parent);
        String value = Visitor.ANSWERS.get(parent.question());
        if (value != null) {
          parent.choose(value);
        } else {
          parent.press("skip");
        }
      }
      for (String view : List.of("view:human", "view:help", "view:explore", "view:about", "view:", "view:save", "view:")) {
        parent.press(view);
        assertNeutral(parent);
      }
      assertTrue(history(parent) - before <= 1, "one entry in the history of the browser");
      assertEquals(Set.of(RunningServer.address().getAuthority()), parent.hosts, "requests go to this server alone");
      assertEquals(List.of(), parent.context().cookies(), "no cookie");
      assertEquals(0, ((Number) parent.page.evaluate("localStorage.length + sessionStorage.length")).intValue(),
          "nothing in the browser's own storage");
      assertEquals(0, ((Number) parent.page.evaluate("indexedDB.databases().then(d => d.length)")).intValue());
      assertEquals(0, ((Number) parent.page.evaluate("navigator.serviceWorker.getRegistrations().then(r => r.length)")).intValue());
    }
  }

  @Test
  void whenSendingFailsWhatWasTypedStays() {
    try (Visitor parent = Visitor.with(1280, 800, true).start("nl")) {
      parent.choose("parent").choose("sleep");
      String state = parent.state();
      for (int status : List.of(0, 413, 503)) {
        parent.page.unroute("**/g");
        parent.page.route("**/g", r -> {
          if (status == 0) {
            r.abort();
          } else {
            r.fulfill(new Route.FulfillOptions().setStatus(status).setBody("<h1>proxy</h1>"));
          }
        });
        parent.type("hij is vier");
        parent.page.locator("#step .app-next").click();
        parent.page.locator("[role=alert]").waitFor();
        assertEquals("hij is vier", parent.page.locator("#text").inputValue());
        assertEquals(state, parent.state());
      }
      parent.page.unroute("**/g");
      parent.next();
      assertTrue(parent.state().contains("\"age\""));
    }
  }

  private static void assertOverview(Visitor parent) {
    assertEquals("overview", parent.kind());
    assertTrue(parent.page.locator(".app-option").count() >= 1, "something can be done");
    assertTrue(parent.page.locator(".app-option").count() <= 5, "not too much");
    assertTrue(parent.page.locator("article button[value^='different:']").count() >= 1, "every option explains itself");
    assertTrue(parent.offers("view:human"));
    assertTrue(parent.page.locator(".app-told").isVisible(), "what was told stands there");
  }

  private static void assertNeutral(Visitor parent) {
    String title = parent.page.title().replaceFirst("^(Fout: |Error: )?((Vraag|Question) \\d+ - )?", "");
    assertTrue(TITLES.contains(title), parent.page.title());
    assertTrue(Set.of("/", "/g").contains(java.net.URI.create(parent.page.url()).getPath()) && !parent.page.url().contains("?"), parent.page.url());
  }

  private static int history(Visitor parent) {
    return ((Number) parent.page.evaluate("history.length")).intValue();
  }
}
