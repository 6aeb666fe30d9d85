package nl.meedenker.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page, in both languages, as the Nu Html Checker reads it: nothing to say about it. */
class MarkupTest {
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyPageIsValid(String lang) throws Exception {
    List<String> wrong = new ArrayList<>();
    for (PageKind kind : PageKind.values()) {
      check(kind.name(), Client.post(kind.form(lang)), wrong);
    }
    check("error", Client.post(java.util.Map.of("state", PageKind.SINGLE.state(lang), "asked", "concern", "kind", "question", "move", "next")),
        wrong);
    check("unread", Client.post(java.util.Map.of("state", "geen", "move", "next"), "Accept-Language", lang), wrong);
    check("/", Client.get("/?lang=" + lang), wrong);
    check("/rondkijken", Client.get("/rondkijken?lang=" + lang), wrong);
    check("/nergens", Client.get("/nergens", "Accept-Language", lang), wrong);
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
  }

  @Test
  void aMistakeIsFound() throws Exception {
    String page = Client.get("/").body();
    assertEquals(List.of(), said(page));
    assertTrue(said(page.replace("<main ", "<main autocapitalise=\"on\" ")).toString().contains("autocapitalise"));
    assertTrue(said(page.replace("</form>", "</form></p>")).size() > 0);
  }

  private static void check(String name, HttpResponse<String> response, List<String> wrong) throws Exception {
    said(response.body()).forEach(s -> wrong.add(name + ": " + s));
  }

  /** What the checker has to say, a line for each. */
  private static List<String> said(String html) throws Exception {
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setForceHTML(true);
    checker.setNoLangDetect(true);
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))).lines().filter(l -> !l.isBlank()).toList();
  }
}
