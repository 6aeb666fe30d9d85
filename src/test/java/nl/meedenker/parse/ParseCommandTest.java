package nl.meedenker.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.meedenker.Assistant;
import nl.meedenker.files.Kept;
import nl.meedenker.language.OpenNlpInterpreter;
import nl.meedenker.language.Wording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The batch contract: a line in, a line out, whatever stands in it. */
class ParseCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static Parser parser;

  @BeforeAll
  static void build() throws IOException {
    Path home = Path.of("");
    Assistant assistant = Assistant.of(home, line -> {});
    parser = new Parser(assistant.masker(), assistant.screen(), (OpenNlpInterpreter) assistant.interpreter(),
        Wording.read(home, assistant.utterances().orElseThrow(), new Kept(home.resolve("target").resolve("kept"))));
  }

  @Test
  void oneLineTellsWhatIsUnderstood() throws IOException {
    JsonNode told = parse(
        "{\"id\": \"a\", \"lang\": \"nl\", \"text\": \"Sanne is echt een probleemkind, mijn dochter van 9 wil niet slapen\", \"asked\": \"age\"}")
        .get(0);
    assertEquals("a", told.path("id").asText());
    assertEquals("nl", told.path("lang").asText());
    assertTrue(told.path("topics").size() >= 1 && told.path("topics").size() <= 3, told.toString());
    assertEquals("parent", told.path("speaker").asText());
    assertEquals("none", told.path("level").asText());
    assertEquals(9, told.path("value").asInt());
    assertEquals("{\"start\":0,\"end\":5,\"type\":\"person\"}", told.path("spans").path(0).toString());
    assertEquals("probleemkind", told.path("terms").path(0).path("term").asText());
    assertTrue(told.path("score").asDouble() >= 0 && told.path("score").asDouble() <= 1);
  }

  @Test
  void placesCountCodePoints() throws IOException {
    JsonNode told = parse("{\"id\": 1, \"lang\": \"nl\", \"text\": \"\uD83D\uDE00\uD83D\uDE00 mail naar jan@voorbeeld.nl\"}").get(0);
    assertEquals("{\"start\":13,\"end\":29,\"type\":\"email\"}", told.path("spans").path(0).toString());
  }

  @Test
  void aLineThatCannotBeReadIsNamedAndTheRestGoesOn() throws IOException {
    StringWriter out = new StringWriter();
    String in = "{\"id\": 1, \"text\": \"hallo\"}\nkapot {\n[1, 2]\n{\"id\": 4}\n{\"id\": 5, \"text\": \"dag\"}\n";
    assertFalse(new ParseCommand(parser).run(new BufferedReader(new StringReader(in)), out));
    String[] lines = out.toString().split("\n");
    assertEquals(5, lines.length);
    for (int i = 1; i <= 3; i++) {
      assertEquals(i + 1, JSON.readTree(lines[i]).path("line").asInt());
      assertFalse(JSON.readTree(lines[i]).path("error").asText().isEmpty());
    }
    assertEquals(5, JSON.readTree(lines[4]).path("id").asInt());
  }

  @Test
  void nothingIsTooOdd() throws IOException {
    List<String> odd = List.of("", " ", "\uD83D\uDE00\uD83D\uDE21", "AAAAAAAAAAA HIJ LUISTERT NIET",
        "mijnzoonluistertnietensindspapawegisplastieweerinbed", "\u0645\u0631\u062D\u0628\u0627", "oğlum uyumuyor", "for (int i = 0; i < 9; i++) {}",
        "https://voorbeeld.nl/a?b=c", "\u202Eomgekeerd\u202C", "a\u0000b", "\uD800",
        "<script>alert(1)</script>", "{{7*7}}");
    StringBuilder in = new StringBuilder();
    for (String text : odd) {
      in.append(JSON.writeValueAsString(JSON.createObjectNode().put("text", text))).append('\n');
    }
    in.append(JSON.writeValueAsString(JSON.createObjectNode().put("text", "ab ".repeat(33_334)))).append('\n');
    in.append(JSON.writeValueAsString(JSON.createObjectNode().put("text", "help ".repeat(10_000)))).append('\n');
    assertEquals(odd.size() + 2, parse(in.toString()).size());
  }

  private static List<JsonNode> parse(String lines) throws IOException {
    StringWriter out = new StringWriter();
    assertTrue(new ParseCommand(parser).run(new BufferedReader(new StringReader(lines)), out));
    List<JsonNode> told = new ArrayList<>();
    for (String line : out.toString().split("\n")) {
      told.add(JSON.readTree(line));
    }
    return told;
  }
}
