package nl.meedenker.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as a client meets it that sends whatever it likes. */
class HttpTest {
  private static final int FIRST_PAGE_BYTES_MAX = 60_000;
  private static final int STEP_BYTES_MAX = 15_000;

  /** Words that may be in an answer to who sent them, and nowhere else. */
  private static final String MARK = "grijze olifant met stippen";

  private static final String KNOWN = Client.state("nl", Client.WHO, Client.SLEEP);
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/rondkijken", "/g", "/api/v1/turn", "/nergens"})
  void everyAnswerIsKeptNowhere(String path) {
    HttpResponse<String> response = switch (path) {
      case "/g" -> Client.post(Map.of("state", KNOWN, "move", "view:"));
      case "/api/v1/turn" -> Client.raw(path, "{}");
      default -> Client.get(path);
    };
    assertEquals("no-store", header(response, "Cache-Control"));
    assertEquals("no-referrer", header(response, "Referrer-Policy"));
    assertEquals("nosniff", header(response, "X-Content-Type-Options"));
    assertTrue(header(response, "X-Robots-Tag").contains("noindex"));
    String policy = header(response, "Content-Security-Policy");
    for (String part : List.of("default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'", "base-uri 'none'",
        "frame-ancestors")) {
      assertTrue(policy.contains(part), part);
    }
    assertFalse(policy.contains("unsafe") || policy.contains("http"), policy);
    assertTrue(response.headers().allValues("Set-Cookie").isEmpty(), "no cookie");
    assertTrue(response.headers().allValues("Server").isEmpty(), "nothing about what runs here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void theFirstPageIsLight(String lang) {
    Client.Transferred page = Client.transferred("/?lang=" + lang, null);
    int bytes = page.bytes();
    Set<String> parts = new LinkedHashSet<>(linked(page.text(), "(?:href|src)=\"(/web/[^\"]+)\""));
    List<String> open = new ArrayList<>(parts);
    while (!open.isEmpty()) {
      Client.Transferred part = Client.transferred(open.remove(0), null);
      bytes += part.bytes();
      linked(part.text(), "(?:from|import) \"(/web/[^\"]+)\"").stream().filter(parts::add).forEach(open::add);
    }
    assertTrue(parts.size() >= 6, "styles and scripts are counted: " + parts);
    assertTrue(bytes <= FIRST_PAGE_BYTES_MAX, bytes + " bytes for " + parts);
    assertFalse(page.text().contains("src=\"http") || page.text().contains("<style") || page.text().contains("style=\""),
        "nothing from elsewhere, nothing inline");
  }

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void everyStepIsLight(PageKind kind) {
    Client.Transferred step = Client.transferred("/g", kind.form("nl"));
    assertFalse(Pattern.compile(">[^<]*\\b(page|safety|notice)\\.[a-z]+[.a-z-]*[^<]*<").matcher(step.text()).find(), kind + ": a text is missing");
    int max = kind == PageKind.EXPLORE || kind == PageKind.LOOKED || kind == PageKind.HELP ? FIRST_PAGE_BYTES_MAX : STEP_BYTES_MAX;
    assertTrue(step.bytes() <= max, kind + ": " + step.bytes() + " bytes");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"change:bestaat-niet", "reject:bestaat-niet", "keep:<b>x</b>", "remove:age:nergens", "remove:bestaat-niet:x",
      "right:99:not-meant", "right:-1:not-meant", "right:99999999999:x", "set:bestaat-niet:x", "set:age:oud", "lead:bestaat-niet",
      "view:bestaat-niet", "different:bestaat-niet", "lang:fr", "bestaat-niet", "::::", "confirm", "otherchild", "goon", "previous", "skip"})
  void anUnknownMoveLosesNothing(String move) {
    Map<String, String> form = new LinkedHashMap<>(Map.of("state", KNOWN, "move", move, "asked", "bestaat-niet", "kind", "bestaat-niet"));
    assertKept(Client.post(form));
    assertKept(Client.raw("/api/v1/turn", "{\"state\":" + KNOWN + ",\"said\":{\"asked\":\"bestaat-niet\",\"move\":\"" + move + "\"}}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"question", "clarify", "gentle", "start", "overview", "bestaat-niet", ""})
  void unknownRepliesLoseNothing(String kind) {
    for (String asked : List.of("age", "who", "concern", "bestaat-niet", "0", "")) {
      HttpResponse<String> response = Client
          .post(Map.of("state", KNOWN, "move", "next", "asked", asked, "kind", kind, "value", "bestaat-niet", "field.bestaat-niet", "iets"));
      assertClear(response, "nl");
      assertTrue(response.statusCode() < 400 && Client.state(response.body()).contains("sleep"), kind + "/" + asked);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"geen json", "[]", "7", "\"tekst\"", "{}", "{\"dialogue\":\"parent\"}", "{\"dialogue\":\"parent\",\"moves\":{}}",
      "{\"dialogue\":\"boodschappen\",\"lang\":\"nl\",\"moves\":[]}", "{\"dialogue\":\"parent\",\"moves\":[", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["})
  void aStateThatIsNoneIsSaid(String state) {
    HttpResponse<String> dutch = Client.post(Map.of("state", state, "move", "next", "text", MARK), "Accept-Language", "nl");
    assertEquals(400, dutch.statusCode());
    assertClear(dutch, "nl");
    assertFalse(dutch.body().contains("boodschappen"));
    HttpResponse<String> english = Client.post(Map.of("state", state, "move", "next"), "Accept-Language", "en-GB,en;q=0.9");
    assertClear(english, "en");
    HttpResponse<String> api = Client.raw("/api/v1/turn", "{\"state\":" + state + ",\"said\":{\"move\":\"skip\"}}");
    assertProblem(api, 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"onbekend\":true}", "7", "null", "{\"answer\":{}}", "{\"answer\":{\"asked\":\"age\",\"given\":{\"age\":[\"oud\"]}}}",
      "{\"answer\":{\"asked\":\"age\",\"given\":{\"bestaat-niet\":[\"x\"]}}}", "{\"answer\":{\"asked\":\"age\",\"given\":{\"age\":7}}}",
      "{\"answer\":7}", "{\"change\":\"bestaat-niet\"}", "{\"change\":{\"a\":1}}",
      "{\"signal\":{\"kind\":\"bestaat-niet\",\"level\":\"bestaat-niet\"}}", "{\"signal\":{}}", "{\"right\":{\"signal\":-5,\"how\":\"x\"}}",
      "{\"right\":{\"signal\":99999999999999,\"how\":\"x\"}}", "{\"clarify\":{\"slot\":\"bestaat-niet\"}}",
      "{\"clarify\":{\"asked\":\"concern\",\"slot\":\"who\",\"candidates\":[\"youth\"],\"given\":{}}}", "{\"reopen\":{\"months\":-3}}",
      "{\"reopen\":{\"months\":1e9}}", "{\"reject\":\"<script>\"}", "{\"skip\":\"\"}", "{\"not-understood\":\"bestaat-niet\"}", "{\"remove\":{}}",
      "{\"other-child\":true}"})
  void aForgedMoveIsOnlyAnotherAnswer(String move) {
    String forged = Client.state("nl", Client.WHO, Client.SLEEP, move);
    for (String button : List.of("view:", "skip", "previous", "finish", "view:save", "save", "lang:en")) {
      HttpResponse<String> page = Client.post(Map.of("state", forged, "asked", "age", "kind", "question", "move", button));
      assertTrue(page.statusCode() < 400, move + " " + button + " " + page.statusCode());
      assertTrue(page.body().contains("sleep"), "what was answered stays");
      assertNoTrace(page);
    }
  }

  @Test
  void aThousandMovesAreRefused() {
    String[] moves = new String[1000];
    java.util.Arrays.fill(moves, "{\"skip\":\"age\"}");
    String far = Client.state("nl", moves);
    assertClear(Client.post(Map.of("state", far, "move", "next")), "nl");
    assertProblem(Client.raw("/api/v1/turn", "{\"state\":" + far + ",\"said\":{\"move\":\"skip\"}}"), 400);
    String[] many = new String[395];
    java.util.Arrays.fill(many, "{\"skip\":\"age\"}");
    many[0] = Client.SLEEP;
    HttpResponse<String> full = Client.post(Map.of("state", Client.state("nl", many), "asked", "concern", "kind", "question", "move", "skip"));
    assertClear(full, "nl");
    assertTrue(Client.state(full.body()).contains("sleep"), "a very long conversation is not lost");
    HttpResponse<String> api = Client.raw("/api/v1/turn",
        "{\"state\":" + Client.state("nl", many) + ",\"said\":{\"move\":\"skip\",\"asked\":\"concern\"}}");
    assertTrue(api.statusCode() < 500, "" + api.statusCode());
  }

  @Test
  void aMegabyteIsRefusedClearly() {
    String far = "a ".repeat(512 * 1024);
    HttpResponse<String> page = Client.post(Map.of("state", KNOWN, "asked", "age", "kind", "question", "move", "next", "text", far));
    assertEquals(413, page.statusCode());
    assertClear(page, "nl");
    assertClear(Client.post(Map.of("state", KNOWN, "move", "next", "text", far), "Accept-Language", "en"), "en");
    assertProblem(Client.raw("/api/v1/turn", "{\"state\":" + KNOWN + ",\"said\":{\"text\":\"" + far + "\"}}"), 413);
    HttpResponse<String> long200 = Client
        .post(Map.of("state", KNOWN, "asked", "age", "kind", "question", "move", "next", "text", "hij slaapt niet ".repeat(12_000)));
    assertClear(long200, "nl");
    assertTrue(Client.state(long200.body()).contains("sleep"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀😀😀", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "${7*7}", "{{7*7}}", "@template.parts.start()",
      "!{var x = 1;}", "%s%n%d", "' OR 1=1 --", "../../etc/passwd", "${jndi:ldap://x}", "‮abc", "a\u0001b", "\uFFFF", "😵‍💫 &lt; &amp;",
      "</textarea><b>x</b>", "]]>", "\\u003cscript>", "{line:emergency}", "{0}"})
  void whateverIsTypedComesBackAsText(String typed) {
    for (Map<String, String> at : List.of(Map.of("asked", "age", "kind", "question"), Map.of("asked", "concern", "kind", "question"),
        Map.of("asked", "meeting", "kind", "question"), Map.of("asked", "", "kind", "overview"))) {
      Map<String, String> form = new LinkedHashMap<>(at);
      form.putAll(Map.of("state", KNOWN, "move", "next", "text", typed, "field.meeting-say", typed, "field.title", typed));
      HttpResponse<String> page = Client.post(form);
      assertTrue(page.statusCode() < 400, "" + page.statusCode());
      assertClear(page, "nl");
      String html = page.body();
      assertTrue(Client.state(html).contains("sleep"), "what was answered stays");
      assertFalse(html.contains("<script>alert") || html.contains("<img src=x") || html.contains("</textarea><b>"), "escaped");
      assertFalse(html.contains(">49<") || html.contains("value=\"49\""), "nothing is worked out");
      assertEquals(1, html.split("<script", -1).length - 1, "one script, ours");
    }
    HttpResponse<String> shown = Client.post(Map.of("state", KNOWN, "move", "next", "asked", "age", "kind", "question", "text", "xyzzy " + typed));
    assertTrue(shown.statusCode() < 400);
    HttpResponse<String> file = Client.post(Map.of("state", KNOWN, "move", "open", "open", typed));
    assertEquals(400, file.statusCode());
    assertClear(file, "nl");
  }

  @Test
  void ownWordsOnThePageAreEscaped() {
    String words = "<script>alert(1)</script> & \"aanhaling\" 'x' ${7*7} {{7*7}}";
    HttpResponse<String> asked = Client.post(Map.of("state", KNOWN, "move", "change:meeting"));
    HttpResponse<String> page = Client
        .post(Map.of("state", Client.state(asked.body()), "asked", "meeting", "kind", "question", "move", "next", "field.meeting-say", words));
    assertTrue(Client.state(page.body()).contains("alert(1)"), "the words are in the state");
    assertTrue(page.body().contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; "), "and stand on the page as text");
    assertFalse(page.body().contains("<script>alert"));
    assertTrue(page.body().contains("${7*7} {{7*7}}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "hij%00 slaapt%00 niet", "%ED%A0%80", "slaapt %ED%A0%80%ED%B0%80 niet", "%FF%FE", "%C3%28", "%", "%zz", "%u0041",
      "%E2%82"})
  void brokenCharactersBreakNothing(String typed) {
    String body = Client.encoded(Map.of("state", KNOWN, "asked", "age", "kind", "question", "move", "next")) + "&text=" + typed;
    HttpResponse<String> page = Client.raw("/g", body);
    assertClear(page, "nl");
    assertTrue(page.statusCode() < 500, typed + " " + page.statusCode());
    assertFalse(page.body().contains("\u0000"));
    if (page.statusCode() < 400) {
      assertTrue(Client.state(page.body()).contains("sleep"));
    }
    HttpResponse<String> api = Client.raw("/api/v1/turn", "{\"state\":" + KNOWN + ",\"said\":{\"asked\":\"age\",\"text\":\"a\\u0000b \\ud800 c\"}}");
    assertEquals(200, api.statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/g", "/api/v1/turn"})
  void aBodyThatStopsHalfwayHurtsNobody(String path) throws IOException {
    int before = failures();
    String form = "state=" + MARK.replace(' ', '+');
    String answer = Client.wire(
        "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\n" + form);
    assertFalse(answer.startsWith("HTTP/1.1 5"), answer);
    assertFalse(answer.contains("olifant"));
    answer = Client.wire("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nkapot");
    assertFalse(answer.startsWith("HTTP/1.1 5"), answer);
    answer = Client.wire("GEEN HTTP\r\n\r\n");
    assertFalse(answer.startsWith("HTTP/1.1 5"), answer);
    assertEquals(200, Client.get("/health").statusCode(), "it goes on");
    assertEquals(before, failures(), "who hangs up, or speaks no HTTP, is no failure of ours: nothing to wake anybody for");
  }

  private static int failures() {
    return Printed.text().split("S01", -1).length - 1;
  }

  @ParameterizedTest
  @CsvSource({"PUT,/g", "DELETE,/g", "PATCH,/", "POST,/", "PUT,/api/v1/turn", "GET,/api/v1/turn", "GET,/nergens", "GET,/web/../pom.xml",
      "GET,/web/pages/page.jte", "GET,/web/%2e%2e/pom.xml", "GET,/dialogues/vocabulary.yaml", "GET,/api/v1/nergens", "POST,/health", "TRACE,/",
      "GET,/web/"})
  void anotherMethodOrPathIsRefused(String method, String path) {
    HttpResponse<String> response = Client.method(method, path);
    assertTrue(response.statusCode() == 404 || response.statusCode() == 405, method + " " + path + " " + response.statusCode());
    if (path.startsWith("/api/")) {
      assertProblem(response, response.statusCode());
    } else {
      assertClear(response, "nl");
    }
  }

  @Test
  void aPageThatIsNotThereSpeaksTheLanguageOfTheReader() {
    assertClear(Client.get("/nergens", "Accept-Language", "en-GB,en;q=0.9"), "en");
    assertClear(Client.get("/nergens", "Accept-Language", "nl-NL,nl;q=0.9"), "nl");
    assertClear(Client.get("/", "Accept-Language", "en"), "en");
    assertEquals(303, noRedirect("/g"));
  }

  private static int noRedirect(String path) {
    return Client.get(path).statusCode();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void aFormOfAnotherSiteIsRefused(String site) {
    HttpResponse<String> response = Client.post(Map.of("state", KNOWN, "move", "view:"), "Sec-Fetch-Site", site, "Origin", "https://elders.test");
    assertEquals(403, response.statusCode());
    assertClear(response, "nl");
    assertEquals(200, Client.post(Map.of("state", KNOWN, "move", "view:"), "Sec-Fetch-Site", "same-origin").statusCode());
    assertTrue(Client.raw("/api/v1/turn", "{}", "Sec-Fetch-Site", site, "Origin", "https://elders.test").headers()
        .firstValue("Access-Control-Allow-Origin").isEmpty());
  }

  @Test
  void theTurnApiStartsTypesAndPresses() throws IOException {
    JsonNode start = turn("{\"lang\":\"en\"}");
    assertEquals("start", start.path("page").asText());
    assertEquals("en", start.path("state").path("lang").asText());
    assertTrue(start.path("prompt").path("replies").size() >= 4);
    JsonNode typed = turn(
        "{\"state\":" + start.path("state") + ",\"said\":{\"asked\":\"who\",\"kind\":\"start\",\"text\":\"my son of 4 does not sleep\"}}");
    assertEquals("question", typed.path("page").asText());
    assertTrue(typed.path("state").toString().contains("sleep"), typed.path("state").toString());
    assertFalse(typed.path("state").toString().contains("my son"), "the words are dropped");
    JsonNode skipped = turn(
        "{\"state\":" + typed.path("state") + ",\"said\":{\"asked\":\"" + typed.path("prompt").path("id").asText() + "\",\"move\":\"skip\"}}");
    assertFalse(skipped.path("prompt").path("id").equals(typed.path("prompt").path("id")), "a step further");
    JsonNode human = turn("{\"state\":" + skipped.path("state") + ",\"view\":\"human\"}");
    assertTrue(human.path("people").size() >= 3);
    JsonNode danger = turn(
        "{\"state\":" + skipped.path("state") + ",\"said\":{\"asked\":\"\",\"text\":\"he has a knife and he is going to kill me\"}}");
    assertEquals("safety", danger.path("page").asText());
    assertEquals("112", danger.path("safety").path("lines").path(0).path("number").asText());
    assertTrue(danger.path("overview").isNull() && danger.path("prompt").isNull(), "nothing ordinary beside it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "geen json", "[]", "7", "null", "{\"state\":7}", "{\"state\":\"x\"}", "{\"state\":{}}",
      "{\"state\":{\"dialogue\":\"x\",\"moves\":[]}}",
      "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}}}}}}}}}"})
  void theTurnApiAnswersNonsenseWithAProblem(String body) {
    assertProblem(Client.raw("/api/v1/turn", body), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"said\":7}", "{\"said\":[]}", "{\"said\":{\"values\":7,\"fields\":[],\"text\":{}}}",
      "{\"said\":{\"move\":7,\"asked\":[],\"values\":[1,null,{}]}}", "{\"lang\":7}", "{\"lang\":\"fr\"}", "{\"view\":7}",
      "{\"said\":{\"fields\":{\"x\":{\"y\":1}}}}"})
  void theTurnApiTakesWhatItCan(String body) {
    HttpResponse<String> response = Client.raw("/api/v1/turn", body);
    assertTrue(response.statusCode() == 200 || response.statusCode() == 400, body + " " + response.statusCode());
  }

  @Test
  void jsonAndHtmlLeadToTheSameState() throws IOException {
    String html = Client.state(Client.get("/?lang=nl").body());
    JsonNode json = turn("{\"lang\":\"nl\"}");
    assertEquals(JSON.readTree(html), json.path("state"));
    for (int i = 0; i < 30 && !json.path("page").asText().equals("overview"); i++) {
      JsonNode prompt = json.path("prompt");
      String asked = prompt.path("id").asText();
      String kind = prompt.path("kind").asText();
      String value = asked.equals("who") ? "parent" : Visitor.ANSWERS.getOrDefault(asked, "");
      String text = asked.equals("concern") ? "mijn dochter van 4 slaapt slecht" : "";
      String move = value.isEmpty() && text.isEmpty() ? "skip" : "next";
      Map<String, String> form = new LinkedHashMap<>(Map.of("state", html, "asked", asked, "kind", kind, "move", move));
      if (!text.isEmpty()) {
        form.put("text", text);
      } else if (!value.isEmpty()) {
        form.put("value", value);
      }
      html = Client.state(Client.post(form).body());
      json = turn("{\"state\":" + json.path("state") + ",\"said\":{\"asked\":\"" + asked + "\",\"kind\":\"" + kind + "\",\"move\":\"" + move
          + "\",\"text\":\"" + text + "\",\"values\":["
          + (text.isEmpty() && !value.isEmpty() ? "\"" + value + "\"" : "") + "]}}");
      assertEquals(JSON.readTree(html), json.path("state"), "after " + asked);
    }
    assertEquals("overview", json.path("page").asText());
  }

  @Test
  void whatIsTypedIsPrintedNowhere() {
    String danger = "hij heeft een mes en " + MARK;
    for (String asked : List.of("age", "concern", "meeting", "needed", "bestaat-niet")) {
      for (String text : List.of("mijn " + MARK + " slaapt niet", danger, MARK)) {
        HttpResponse<String> page = Client
            .post(Map.of("state", KNOWN, "asked", asked, "kind", "question", "move", "next", "text", text, "field.meeting-say", text, "value", MARK));
        assertFalse(page.headers().map().toString().contains("olifant"));
        Client.raw("/api/v1/turn", "{\"state\":" + KNOWN + ",\"said\":{\"asked\":\"" + asked + "\",\"text\":\"" + text + "\"}}");
      }
    }
    Client.post(Map.of("state", "{kapot " + MARK, "move", MARK));
    Client.post(Map.of("state", KNOWN, "move", "open", "open", "{\"" + MARK));
    assertFalse(Client.raw("/api/v1/turn", "{\"" + MARK).body().contains("olifant"), "a problem does not say what was sent");
    assertFalse(Client.raw("/api/v1/turn", "{\"state\":{\"dialogue\":\"" + MARK + "\",\"moves\":[]}}").body().contains("olifant"));
    Client.post(Map.of("state", KNOWN, "move", "next", "text", MARK.repeat(20_000)));
    Client.get("/nergens?x=" + MARK.replace(' ', '+'));
    System.err.println("the ear is open");
    assertTrue(Printed.text().contains("the ear is open"), "what is printed is heard");
    assertFalse(Printed.text().contains("olifant"), "nothing of what was said is printed");
  }

  /** The law safe-to-leave-lying, for words as well: own words that raised a signal stay out of the file. */
  @ParameterizedTest
  @CsvSource({"needed,text", "needed,field.now", "goes-well,text", "goes-well,field.strength-words", "age,text", "meeting,field.meeting-say"})
  void aFileHoldsNoWordsOfDanger(String asked, String field) {
    String told = Client.state("nl", Client.WHO, Client.SLEEP, "{\"change\":\"" + asked + "\"}");
    String state = Client.state(
        Client.post(Map.of("state", told, "asked", asked, "kind", "question", "move", "next", field, "hij heeft een mes en hij gaat mij vermoorden"))
            .body());
    assertTrue(state.contains("\"signal\""), "the danger is heard");
    HttpResponse<String> file = Client.post(Map.of("state", state, "move", "save"));
    assertEquals("attachment; filename=\"notitie.json\"", header(file, "Content-Disposition"));
    assertTrue(file.body().contains("askFirst") && file.body().contains("sleep"));
    assertFalse(file.body().contains("mes") || file.body().contains("vermoorden") || file.body().contains("signal"), file.body());
  }

  @Test
  void noPageSendsAnAnswerInItsAddress() {
    for (PageKind kind : PageKind.values()) {
      String html = Client.post(kind.form("nl")).body();
      for (String form : html.split("<form", -1)) {
        assertTrue(form.startsWith("<") || form.contains("<!DOCTYPE") || form.contains("method=\"post\" action=\"/g\""),
            kind + ": every form is posted to /g");
      }
      Set<String> links = linked(html, "href=\"([^\"]*)\"");
      assertTrue(
          links.stream()
              .allMatch(l -> l.startsWith("#") || l.startsWith("/web/") || l.startsWith("tel:") || l.startsWith("https://") || l.equals("data:,")),
          kind + ": " + links);
      assertTrue(links.stream().filter(l -> l.startsWith("https://")).noneMatch(l -> l.contains("?")), kind + ": nothing goes along to another site");
    }
  }

  private static JsonNode turn(String body) throws IOException {
    HttpResponse<String> response = Client.raw("/api/v1/turn", body);
    assertEquals(200, response.statusCode(), body);
    return JSON.readTree(response.body());
  }

  private static Set<String> linked(String text, String pattern) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static void assertKept(HttpResponse<String> response) {
    assertTrue(response.statusCode() < 400, "" + response.statusCode());
    assertTrue(response.body().contains("sleep"), "what was answered stays");
    assertNoTrace(response);
  }

  /** A whole page of ours, in this language, with the ways out on it. */
  private static void assertClear(HttpResponse<String> response, String lang) {
    assertTrue(response.statusCode() < 500, "" + response.statusCode());
    assertTrue(response.body().contains("<html lang=\"" + lang + "\""),
        "in " + lang + ": " + response.statusCode() + " " + response.body().lines().limit(4).toList());
    assertTrue(response.body().contains("view:human") && response.body().contains("id=\"exit\""), "the ways out stand on it");
    if (response.statusCode() >= 400) {
      assertTrue(response.body().contains("id=\"fout\""), "it says what is wrong");
    }
    assertFalse(Pattern.compile("[\\s>\"](page|safety|notice|prompt)\\.[a-z]+[.a-z-]*[<\\s\"]").matcher(response.body()).find(),
        "a text is missing: its id stands there");
    assertEquals("no-store", header(response, "Cache-Control"));
    assertNoTrace(response);
  }

  private static void assertProblem(HttpResponse<String> response, int status) {
    assertEquals(status, response.statusCode(), response.body());
    assertTrue(header(response, "Content-Type").startsWith("application/problem+json"), header(response, "Content-Type"));
    try {
      JsonNode problem = JSON.readTree(response.body());
      assertEquals(status, problem.path("status").asInt());
      assertFalse(problem.path("title").asText().isBlank());
    } catch (IOException e) {
      throw new AssertionError("a problem that is no JSON: " + response.body());
    }
    assertNoTrace(response);
  }

  private static void assertNoTrace(HttpResponse<String> response) {
    assertFalse(response.body().contains("at nl.meedenker") || response.body().contains("Exception") || response.body().contains("java."),
        "no stack trace");
  }
}
