package nl.meedenker.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Someone with a browser of their own. The neutral site is played by a page that says so; where requests go is kept. */
final class Visitor implements AutoCloseable {
  /** What a visitor chooses at a question, unless a test says otherwise. */
  static final Map<String, String> ANSWERS = Map.of("concern", "sleep", "age", "48-71", "needed", "tips", "goes-well", "humour", "red-flags",
      "sleep.none", "head-full", "3", "home-safe", "yes");

  final Page page;
  final Set<String> hosts = new TreeSet<>();
  private final BrowserContext context;
  private final boolean script;

  private Visitor(Browser.NewContextOptions options, boolean script) {
    this.script = script;
    this.context = SharedBrowser.get().newContext(options.setJavaScriptEnabled(script));
    context.setDefaultTimeout(8_000);
    context.onRequest(r -> {
      if (r.url().startsWith("http")) {
        hosts.add(URI.create(r.url()).getAuthority());
      }
    });
    context.route(RunningServer.EXIT + "**",
        r -> r.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<title>Neutraal</title><h1>Neutraal</h1>")));
    page = context.newPage();
  }

  static Visitor with(int width, int height, boolean script) {
    return new Visitor(new Browser.NewContextOptions().setViewportSize(width, height).setLocale("nl-NL"), script);
  }

  BrowserContext context() {
    return context;
  }

  Visitor start(String lang) {
    page.navigate(RunningServer.address("/?lang=" + lang).toString());
    return this;
  }

  /** Begins at another server of these tests. */
  Visitor start(URI server, String lang) {
    page.navigate(server.resolve("/?lang=" + lang).toString());
    return this;
  }

  /** To any page at once: the state is put where the page keeps it, and a button is pressed. */
  Visitor open(PageKind kind, String lang) {
    open(kind.form(lang));
    assertTrue(page.locator(kind.shown).count() > 0,
        () -> "the moves of " + kind + " lead elsewhere now, to " + kind() + " " + question() + ": change them in PageKind");
    return this;
  }

  private void open(Map<String, String> form) {
    mark();
    page.evaluate(
        "form => { const ways = document.getElementById('ways'); ways.elements.state.value = form.state; let press; for (const [name, value] of Object.entries(form)) {"
            + " if (name === 'state') continue; const field = document.createElement(name === 'move' ? 'button' : 'input'); field.name = name; field.value = value; ways.append(field);"
            + " if (name === 'move') press = field; } ways.requestSubmit(press); }",
        form);
    arrived();
  }

  String kind() {
    return page.locator("main").getAttribute("data-page");
  }

  /** The question on the page, or "". */
  String question() {
    Locator asked = page.locator("#step input[name=asked]");
    return asked.count() == 0 ? "" : asked.inputValue();
  }

  String promptKind() {
    Locator kind = page.locator("#step input[name=kind]");
    return kind.count() == 0 ? "" : kind.inputValue();
  }

  String state() {
    return page.locator("#ways input[name=state]").inputValue();
  }

  String text() {
    return page.locator("main").innerText();
  }

  List<String> values() {
    return page.locator("#step input[name=value]").all().stream().map(i -> i.getAttribute("value")).toList();
  }

  boolean offers(String move) {
    return button(move).count() > 0;
  }

  Locator button(String move) {
    return page.locator("button[name=move][value=\"" + move + "\"]");
  }

  Visitor tick(String value) {
    Locator input = page.locator("#step input[name=value][value=\"" + value + "\"]");
    page.locator("label[for=\"" + input.getAttribute("id") + "\"]").click();
    return this;
  }

  Visitor choose(String... values) {
    for (String value : values) {
      tick(value);
    }
    return next();
  }

  Visitor type(String words) {
    unfold();
    page.locator("#text").fill(words);
    return this;
  }

  /** Own words on some pages stand below a fold. */
  void unfold() {
    for (Locator fold : page.locator("#step details:not([open]):has(textarea) > summary").all()) {
      fold.click();
    }
  }

  Visitor next() {
    return does(() -> page.locator("#step button[name=move]").first().click());
  }

  Visitor press(String move) {
    return does(() -> button(move).first().click());
  }

  /** Does what leads to another page, and waits for it. */
  @SuppressWarnings("deprecation") // Without script nothing on the page can tell that it is another one.
  Visitor does(Runnable act) {
    if (script) {
      mark();
      act.run();
      arrived();
    } else {
      page.waitForNavigation(act);
    }
    return this;
  }

  /** Answers what is asked until the overview. */
  Visitor toOverview(Map<String, String> answers) {
    for (int i = 0; i < 30 && !kind().equals("overview"); i++) {
      String value = answers.getOrDefault(question(), ANSWERS.get(question()));
      if (value != null && values().contains(value)) {
        choose(value);
      } else {
        press("skip");
      }
    }
    return this;
  }

  /** How much wider the page is than the window. */
  int sideways() {
    return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
  }

  private void mark() {
    page.evaluate("document.querySelector('main').dataset.left = ''");
  }

  private void arrived() {
    page.waitForSelector("main[data-page]:not([data-left])");
  }

  @Override
  public void close() {
    context.close();
  }
}
