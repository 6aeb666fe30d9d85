package nl.meedenker.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.meedenker.conversation.Reply;
import nl.meedenker.dialogue.Texts;
import nl.meedenker.dialogue.Turn;
import nl.meedenker.terminal.Chat;
import nl.meedenker.terminal.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking around without telling anything: choices that stay in view, what is found in words, and danger first here too. */
class BrowseTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOTHING_TOLD = Client.state("nl", new String[0]);

  @ParameterizedTest
  @CsvSource({"nl, 1280, true", "nl, 320, false", "en, 320, true", "en, 1280, false"})
  void choicesNarrowAndStayInView(String lang, int width, boolean script) {
    try (Visitor visitor = Visitor.with(width, 700, script).start(lang)) {
      visitor.press("view:explore");
      int all = found(visitor);
      assertTrue(all > 60, "everything stands there: " + all);
      assertTrue(heading(visitor).contains("" + all), heading(visitor));
      select(visitor, "concern", "sleep");
      select(visitor, "cost", "free");
      visitor.does(() -> visitor.page.locator("#look .app-next").click());
      int some = found(visitor);
      assertTrue(some > 0 && some < all, some + " of " + all);
      assertTrue(heading(visitor).contains("" + some), heading(visitor));
      assertEquals("sleep", visitor.page.locator("#l-concern").inputValue());
      assertEquals("free", visitor.page.locator("#l-cost").inputValue());
      assertEquals(2, visitor.page.locator(".app-chip").count(), "what was chosen stands there in words");
      assertEquals("gevonden", visitor.page.evaluate("document.activeElement.id"), "what was found has the focus");
      assertEquals(0, visitor.sideways());
      visitor.press("without:concern");
      assertTrue(found(visitor) > some, "a choice that is let go leaves nothing out");
      assertEquals("", visitor.page.locator("#l-concern").inputValue());
      assertEquals("free", visitor.page.locator("#l-cost").inputValue(), "the other choice stays");
      visitor.page.locator("#look .app-buttons button").last().waitFor();
      visitor.does(() -> visitor.page.locator("#look button[form=ways]").click());
      assertEquals(all, found(visitor), "and everything can be seen again");
      assertEquals("[]", moves(visitor), "looking around tells nothing");
    }
  }

  @Test
  void theKeyboardIsEnough() {
    try (Visitor visitor = Visitor.with(1280, 800, true).start("nl")) {
      Keys keys = new Keys(visitor);
      keys.to("button[value='view:explore']").press("Enter");
      keys.to("#l-concern");
      visitor.page.keyboard().type("Pesten");
      keys.to("#l-words");
      visitor.page.keyboard().type("praten");
      keys.press("Enter");
      assertEquals("bullying", visitor.page.locator("#l-concern").inputValue(), "Enter in the field shows what fits");
      assertEquals("praten", visitor.page.locator("#l-words").inputValue());
      int some = found(visitor);
      keys.to("button[value='without:words']").press("Enter");
      assertTrue(found(visitor) > some);
      keys.to("#inhoud .app-folded summary");
      visitor.page.keyboard().press("Enter");
      assertEquals(1, visitor.page.locator(".app-folded[open]").count());
      keys.to("main button[value='view:']").press("Enter");
      assertEquals("start", visitor.kind());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anotherLanguageKeepsWhatWasChosen(boolean script) {
    try (Visitor visitor = Visitor.with(320, 640, script).start("nl")) {
      visitor.press("view:explore");
      select(visitor, "concern", "bullying");
      visitor.page.locator("#l-words").fill("school");
      visitor.press("lang:en");
      assertEquals("en", visitor.page.getAttribute("html", "lang"));
      assertEquals("explore", visitor.kind());
      assertEquals("bullying", visitor.page.locator("#l-concern").inputValue());
      assertEquals("school", visitor.page.locator("#l-words").inputValue());
      assertTrue(heading(visitor).contains("possibilities") && found(visitor) > 0, heading(visitor));
      visitor.press("view:");
      assertEquals("start", visitor.kind());
      assertEquals("en", visitor.page.getAttribute("html", "lang"));
      visitor.press("lang:nl");
      assertEquals("start", visitor.kind());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whereNothingFitsThereIsAWayOn(boolean script) {
    try (Visitor visitor = Visitor.with(320, 640, script).start("nl")) {
      visitor.press("view:explore");
      select(visitor, "rung", "own-strength");
      select(visitor, "cost", "insured");
      visitor.does(() -> visitor.page.locator("#look .app-next").click());
      assertEquals(0, found(visitor));
      assertFalse(visitor.text().contains("0"), "none is said in words");
      assertEquals(2, visitor.page.locator("#inhoud button[value^='without:']").count());
      assertTrue(visitor.page.locator("#inhoud button[value='view:human']").isVisible());
      int promised = Integer.parseInt(visitor.button("without:cost").innerText().replaceAll("\\D+", ""));
      visitor.press("without:cost");
      assertEquals(promised, found(visitor), "as many as was said");
      assertEquals("own-strength", visitor.page.locator("#l-rung").inputValue());
    }
  }

  @Test
  void moreHelpIsLookedThroughAlike() {
    try (Visitor visitor = Visitor.with(320, 640, false).start("nl")) {
      visitor.press("view:help");
      int all = found(visitor);
      assertEquals(List.of("", "light-professional", "formal-help"),
          visitor.page.locator("#l-rung option").all().stream().map(o -> o.getAttribute("value")).toList());
      select(visitor, "rung", "formal-help");
      visitor.does(() -> visitor.page.locator("#look .app-next").click());
      assertEquals("help", visitor.kind());
      assertTrue(found(visitor) > 0 && found(visitor) < all);
      visitor.press("without:rung");
      assertEquals(all, found(visitor));
      assertEquals("help", visitor.kind());
    }
  }

  @Test
  void wordsOfDangerComeFirstHereToo() {
    for (String state : List.of(NOTHING_TOLD, Client.state("nl", Client.WHO, Client.SLEEP))) {
      String page = Client
          .post(Map.of("state", state, "move", "view:explore", "asked", "explore", "text", "hij heeft een mes en hij gaat mij vermoorden")).body();
      assertTrue(page.contains("data-page=\"safety\"") && page.contains("tel:112"), "the service, and nothing ordinary");
      assertFalse(page.contains("id=\"look\""));
      assertFalse(Client.state(page).contains("vermoorden"), "the words are dropped");
      String back = Client.post(Map.of("state", Client.state(page), "move", "right:0:not-meant")).body();
      assertTrue(back.contains("data-page=\""), "and it can be put right");
    }
  }

  @Test
  void wordsThatCannotBeReadAreNotTakenForSafe() {
    String turkish = Client
        .post(Map.of("state", NOTHING_TOLD, "move", "view:explore", "text", "oğlum geceleri hiç uyumuyor ve ben artık dayanamıyorum")).body();
    assertTrue(turkish.contains("utrecht-alert--info") && turkish.contains("data-page=\"explore\""), "it is said, and the list stays");
    String name = Client.post(Map.of("state", NOTHING_TOLD, "move", "view:explore", "text", "Buurtgezinnen")).body();
    assertFalse(name.contains("utrecht-alert--info"), "the name of an organisation is no foreign language");
    assertTrue(name.contains("Buurtgezinnen"));
  }

  @ParameterizedTest
  @CsvSource({"field.concern, bestaat-niet", "field.rung, <script>", "field.cost, -1", "field.anonymous, ja", "field.bestaat-niet, x",
      "asked, nergens"})
  void aChoiceThatIsNoneLeavesNothingOut(String field, String value) {
    Map<String, String> form = new java.util.LinkedHashMap<>(Map.of("state", NOTHING_TOLD, "move", "view:explore"));
    form.put(field, value);
    String page = Client.post(form).body();
    String all = Client.get("/rondkijken?lang=nl").body();
    assertEquals(all.split("class=\"app-folded\"", -1).length, page.split("class=\"app-folded\"", -1).length);
    assertFalse(page.contains("<script>\""));
  }

  @Test
  void theApiFindsTheSame() throws IOException {
    for (Map<String, String> fields : List.of(Map.of("concern", "sleep"), Map.of("cost", "small", "anonymous", "yes"),
        Map.of("rung", "low-threshold", "concern", "bullying"), Map.<String, String>of())) {
      JsonNode json = JSON
          .readTree(Client
              .raw("/api/v1/turn",
                  "{\"lang\":\"nl\",\"said\":{\"move\":\"view:explore\",\"text\":\"thuis\",\"fields\":" + JSON.writeValueAsString(fields) + "}}")
              .body());
      Map<String, String> form = new java.util.LinkedHashMap<>(Map.of("state", NOTHING_TOLD, "move", "view:explore", "text", "thuis"));
      fields.forEach((k, v) -> form.put("field." + k, v));
      String html = Client.post(form).body();
      Set<String> names = StreamSupport.stream(json.path("options").spliterator(), false).map(o -> o.path("name").asText())
          .collect(Collectors.toSet());
      assertTrue(names.size() > 0 && names.stream().allMatch(n -> html.contains(">" + n.replace("&", "&amp;").replace("'", "&#39;") + "<")),
          names.toString());
      assertEquals(names.size(), html.split("class=\"app-folded\"", -1).length - 1);
      assertEquals(4, json.path("looking").path("choices").size());
      assertTrue(html.contains(json.path("looking").path("found").asText()));
    }
    assertTrue(JSON.readTree(Client.raw("/api/v1/turn", "{\"lang\":\"nl\"}").body()).path("looking").isNull());
  }

  @Test
  void theTerminalFindsTheSame() throws IOException {
    Chat chat = new Chat(RunningServer.ASSISTANT.conversation(), "nl", () -> RunningServer.TODAY);
    Reply start = RunningServer.ASSISTANT.conversation().start("nl", RunningServer.TODAY);
    Texts words = RunningServer.ASSISTANT.conversation().words(start.turn().state());
    JsonNode json = JSON
        .readTree(Client
            .raw("/api/v1/turn",
                "{\"lang\":\"nl\",\"said\":{\"move\":\"view:explore\",\"text\":\"thuis\",\"fields\":{\"concern\":\"sleep\",\"cost\":\"free\"}}}")
            .body());
    Reply looked = chat.step(start, "/view:explore concern=sleep thuis cost=free");
    String printed = new Transcript(words).reply(looked);
    assertEquals(json.path("options").findValuesAsText("id"), looked.options().stream().map(Turn.OptionView::id).toList());
    looked.options().forEach(o -> assertTrue(printed.contains("- " + o.name()), o.name()));
    assertTrue(printed.contains(json.path("looking").path("found").asText() + ": Slapen, Gratis, thuis"), printed);
    assertTrue(printed.contains("anonymous=yes | partly"), "it says what can be chosen");
    String none = new Transcript(words).reply(chat.step(start, "/view:explore rung=own-strength cost=insured"));
    assertTrue(none.contains(words.text("page.look.none")), none);
  }

  @Test
  void theYoungLookAroundInWhatIsTheirs() throws IOException {
    String young = "{\"dialogue\":\"youth\",\"lang\":\"nl\",\"content\":\"\",\"moves\":[]}";
    JsonNode all = JSON.readTree(Client.raw("/api/v1/turn", "{\"state\":" + young + ",\"said\":{\"move\":\"view:explore\"}}").body());
    JsonNode some = JSON.readTree(Client.raw("/api/v1/turn",
        "{\"state\":" + young + ",\"said\":{\"move\":\"view:explore\",\"fields\":{\"anonymous\":\"yes\",\"concern\":\"bullying\"}}}").body());
    List<String> ids = all.path("options").findValuesAsText("id");
    assertTrue(ids.contains("kindertelefoon") && !ids.contains("home-start"), ids.toString());
    assertTrue(some.path("options").size() > 0 && some.path("options").size() < ids.size());
    assertTrue(ids.containsAll(some.path("options").findValuesAsText("id")));
    String none = Client.post(Map.of("state", young, "move", "view:explore", "text", "xyzzy")).body();
    assertTrue(none.contains("of praat met iemand"), "in their own words");
  }

  /** An idea has no name to give and no price: lines that say nothing of their kind stand nowhere. */
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void nothingOddIsSaidOfAnIdeaOrOfSomeoneYouKnow(String lang) throws IOException {
    JsonNode own = JSON.readTree(
        Client.raw("/api/v1/turn", "{\"lang\":\"" + lang + "\",\"said\":{\"move\":\"view:explore\",\"fields\":{\"rung\":\"own-strength\"}}}").body());
    JsonNode near = JSON.readTree(Client
        .raw("/api/v1/turn", "{\"lang\":\"" + lang + "\",\"said\":{\"move\":\"view:explore\",\"fields\":{\"rung\":\"informal-network\"}}}").body());
    JsonNode low = JSON.readTree(Client
        .raw("/api/v1/turn", "{\"lang\":\"" + lang + "\",\"said\":{\"move\":\"view:explore\",\"fields\":{\"rung\":\"low-threshold\"}}}").body());
    String names = lang.equals("nl") ? "naam|Op naam" : "name";
    assertTrue(own.path("options").size() >= 10 && near.path("options").size() >= 5);
    own.path("options").forEach(o -> assertEquals(1, o.path("facts").size(), "of an idea only the rung says something: " + o.path("facts")));
    near.path("options").forEach(o -> assertFalse(o.path("facts").toString().matches(".*(" + names + ").*"), o.path("facts").toString()));
    assertTrue(low.path("options").toString().matches("(?s).*(" + names + ").*"), "where a name may be needed, that is said");
  }

  private static int found(Visitor visitor) {
    return visitor.page.locator(".app-folded").count();
  }

  private static String heading(Visitor visitor) {
    return visitor.page.locator("#gevonden").innerText();
  }

  private static String moves(Visitor visitor) {
    try {
      return JSON.readTree(visitor.state()).path("moves").toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void select(Visitor visitor, String choice, String value) {
    Locator select = visitor.page.locator("#l-" + choice);
    select.selectOption(value);
  }
}
