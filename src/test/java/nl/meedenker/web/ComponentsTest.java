package nl.meedenker.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every component of web/components in its named examples ({@code <name>.examples.json}), on a page of ours. An example says what stands there with and without a script ({@code shows}, {@code bare}), what
 * stands there when something is pressed ({@code press}, {@code then}, or {@code leaves} for the neutral site), or which error its markup gives ({@code fails}).
 */
class ComponentsTest {
  private static final Path COMPONENTS = Path.of("web/components");
  private static final Set<String> KEYS = Set.of("name", "html", "bare", "shows", "press", "then", "leaves", "fails");

  @BeforeAll
  static void browser() {
    SharedBrowser.get();
  }

  /** An example with the component it is of. */
  record Example(String component, JsonNode says) {
    String text(String key) {
      return says.path(key).asText().replace("{exit}", RunningServer.EXIT);
    }

    List<String> list(String key) {
      List<String> all = new ArrayList<>();
      says.path(key).forEach(s -> all.add(s.asText()));
      return all;
    }

    @Override
    public String toString() {
      return component + ": " + text("name");
    }
  }

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path folder : folders()) {
      String name = folder.getFileName().toString();
      for (JsonNode example : new ObjectMapper().readTree(folder.resolve(name + ".examples.json").toFile())) {
        examples.add(new Example(name, example));
      }
    }
    return examples;
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(COMPONENTS)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @Test
  void everyComponentHasItsFilesAndIsUsed() throws IOException {
    assertTrue(folders().size() >= 4);
    String app = Files.readString(Path.of("web/app.js"));
    for (Path folder : folders()) {
      String name = folder.getFileName().toString();
      for (String file : List.of(name + ".js", name + ".examples.json", "README.md")) {
        assertTrue(Files.exists(folder.resolve(file)), folder + " has a " + file);
      }
      assertTrue(app.contains("/web/components/" + name + "/" + name + ".js"), "app.js registers " + name);
      assertTrue(examples().stream().anyMatch(e -> e.component().equals(name) && !e.says().has("fails")), name + " has an example that works");
    }
    for (Example example : examples()) {
      example.says().fieldNames().forEachRemaining(key -> assertTrue(KEYS.contains(key), example + ": unknown key " + key));
      assertTrue(example.says().has("fails") || example.says().has("shows") && example.says().has("bare"), example + " says what stands there");
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleShowsWhatItSays(Example example) {
    for (int width : new int[]{320, 1280}) {
      try (Visitor visitor = Visitor.with(width, 640, true)) {
        List<String> errors = new ArrayList<>();
        visitor.page.onPageError(errors::add);
        open(visitor, example);
        if (example.says().has("fails")) {
          visitor.page.waitForCondition(() -> !errors.isEmpty());
          assertTrue(errors.get(0).contains(example.text("fails")), errors.get(0));
          continue;
        }
        visible(visitor, example, "shows");
        Axe.into(visitor.page);
        assertEquals(List.of(), Axe.violations(visitor.page), example + " at " + width);
        assertEquals(0, visitor.sideways());
        if (example.says().path("leaves").asBoolean()) {
          visitor.page.locator(example.text("press")).click();
          visitor.page.waitForURL(RunningServer.EXIT);
        } else if (example.says().has("press")) {
          visitor.page.locator(example.text("press")).click();
          visible(visitor, example, "then");
          assertEquals(List.of(), Axe.violations(visitor.page), example + " at " + width + ", after " + example.text("press"));
        }
        assertEquals(List.of(), errors);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleWorksWithoutAScript(Example example) {
    try (Visitor visitor = Visitor.with(320, 640, false)) {
      open(visitor, example);
      visible(visitor, example, "bare");
      assertEquals(0, visitor.sideways());
    }
  }

  private static void visible(Visitor visitor, Example example, String key) {
    for (String selector : example.list(key)) {
      visitor.page.locator(selector).first().waitFor();
      assertTrue(visitor.page.locator(selector).first().isVisible(), example + ": " + selector);
    }
  }

  /** A page of ours with the example in its middle. */
  private static void open(Visitor visitor, Example example) {
    String middle = "<h1 id=\"q\" tabindex=\"-1\">" + example.text("name") + "</h1><div class=\"app-column\">" + example.text("html") + "</div>";
    String page = Client.get("/?lang=nl").body().replaceFirst("(?s)<main ([^>]*)data-page=\"start\">.*</main>",
        "<main $1data-page=\"example\">" + Matcher.quoteReplacement(middle) + "</main>");
    visitor.page.route("**/example", r -> r.fulfill(new Route.FulfillOptions().setContentType("text/html; charset=utf-8").setBody(page)));
    visitor.page.navigate(RunningServer.address("/example").toString());
    assertEquals("example", visitor.kind());
  }
}
