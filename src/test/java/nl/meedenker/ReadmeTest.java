package nl.meedenker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meedenker.dialogue.DialogueState;
import nl.meedenker.dialogue.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The README is run: its commands with their options, its samples, the files and tests it names. */
@Timeout(180)
class ReadmeTest {
  private static final String README = read("README.md");
  private static final String POM = read("pom.xml");

  /** The commands of its table: what stands behind each. */
  private static final Map<String, String> COMMANDS = commands();

  @TempDir
  Path folder;

  @Test
  void itsCommandsAreTheCommands() {
    Ran unknown = run("", "fietsen");
    assertNotEquals(0, unknown.status());
    String known = unknown.err().substring(unknown.err().indexOf("The commands are: ") + "The commands are: ".length());
    Set<String> names = new TreeSet<>();
    for (String one : known.split(", ")) {
      names.add(one.strip().split("[ .]")[0]);
    }
    assertEquals(names, new TreeSet<>(COMMANDS.keySet()));
  }

  @Test
  void itsOptionsAreTheOptions() {
    String code = read("src/main/java/nl/meedenker/Main.java") + read("src/main/java/nl/meedenker/Serve.java") + read(
        "src/main/java/nl/meedenker/Commands.java");
    assertEquals(found("arguments\\.(?:value|number|has)\\(\"([a-z-]+)\"", code), found("--([a-z-]+)", String.join(" ", COMMANDS.values())));
  }

  @Test
  void mavenStartsWhatItSays() throws Exception {
    assertTrue(README.contains("```\nmvn compile exec:java\n```") && README.contains("```\nmvn verify\n```"));
    assertTrue(Set.of("serve").containsAll(found("<exec\\.args>([^<]*)<", POM)), "Maven adds no other command");
    assertEquals(run("", "serve", "--home", folder.toString()), run("", "--home", folder.toString()), "without a command it serves");
    String main = found("<main\\.class>([^<]*)<", POM).iterator().next();
    assertEquals(Main.class.getName(), main);
    assertTrue(POM.contains("<artifactId>exec-maven-plugin</artifactId>") && POM.contains("<mainClass>${main.class}</mainClass>"));
    assertTrue(README.contains("target/" + found("<finalName>([^<]*)<", POM).iterator().next() + ".jar"));
    assertEquals(found("<maven\\.compiler\\.release>(\\d+)<", POM), found("JDK (\\d+) or newer", README));
    assertTrue(README.contains("http://localhost:" + Serve.PORT));
  }

  @Test
  void serveTakesThePortAndTheLook() throws Exception {
    assertTrue(README.contains("PORT=9090 mvn"));
    int port = freePort();
    Process process = java(Map.of("PORT", "" + port), "serve", "--home", Path.of(".").toAbsolutePath().toString(), "--exit", "https://neutraal.test/",
        "--theme", "/web/styles/tokens.css", "--theme-class", "gemeente");
    try (BufferedReader printed = process.errorReader(StandardCharsets.UTF_8)) {
      String line = "";
      while (line != null && !line.contains("http://")) {
        line = printed.readLine();
      }
      assertEquals("Meedenker answers on http://localhost:" + port, line, "it prints the address when it answers");
      String page = HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build(), HttpResponse.BodyHandlers.ofString()).body();
      for (String part : List.of("href=\"https://neutraal.test/\"", "<link rel=\"stylesheet\" href=\"/web/styles/tokens.css\">\n<script",
          "<body class=\"gemeente\"")) {
        assertTrue(page.contains(part), part);
      }
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void chatTakesWhatItSays() {
    Set<String> samples = found("`(/[a-z:]+[^`]*)`", COMMANDS.get("chat"));
    assertTrue(samples.size() >= 5, samples.toString());
    Ran english = run("1\nmy son of 4 does not sleep\n/stop\n", "chat", "--lang", "en");
    assertEquals(0, english.status());
    assertTrue(english.out().contains("I understood 4 years old · Your son · Sleep"), "an answer can be typed, or chosen by its number");
    assertTrue(english.err().lines().noneMatch(l -> l.contains("Exception")));
    for (String sample : samples) {
      Ran without = run("1\n1\n/stop\n", "chat");
      Ran with = run("1\n1\n" + sample + "\n/stop\n", "chat");
      assertEquals(0, with.status());
      assertTrue(with.out().length() > without.out().length() && !with.out().equals(without.out()), sample + " does something");
    }
  }

  @Test
  void explainReadsASavedConversation() throws IOException {
    Assistant assistant = Assistant.of(Path.of("."), System.err::println);
    Map<String, List<String>> given = new LinkedHashMap<>();
    given.put("concern", List.of("sleep"));
    DialogueState state = new DialogueState("parent", "nl", "",
        List.of(new Move.Answer("", Map.of("who", List.of("parent")), false), new Move.Answer("concern", given, false)));
    Path file = folder.resolve("notitie.json");
    Files.writeString(file, assistant.service(LocalDate::now).files().write(state, false, LocalDate.now()));
    Ran explained = run("", "explain", file.toString());
    assertEquals(0, explained.status(), explained.err());
    for (String part : List.of("sleep", "concern")) {
      assertTrue(explained.out().contains(part), explained.out());
    }
    assertNotEquals(0, run("", "explain", folder.resolve("nergens.json").toString()).status());
  }

  @Test
  void checkFindsTheContentInOrder() {
    Ran checked = run("", "check");
    assertEquals(0, checked.status(), checked.err());
    assertEquals(1, checked.out().lines().count(), "results alone go to standard output");
  }

  @Test
  void whatItNamesIsThere() throws Exception {
    for (String path : found("`((?:docs|dialogues|rules|web|\\.ci)/[\\w./-]*|[A-Z]+(?:\\.md)?)`", README)) {
      assertTrue(Files.exists(Path.of(path)), path);
    }
    for (String path : found("\\]\\(([^)]+)\\)", README)) {
      assertTrue(Files.exists(Path.of(path)), path);
    }
    for (String test : found("-Dtest=(\\w+)", README)) {
      try (var files = Files.walk(Path.of("src/test/java"))) {
        Path source = files.filter(f -> f.getFileName().toString().equals(test + ".java")).findFirst().orElseThrow(() -> new AssertionError(test));
        found("-D(\\w+\\.\\w+)=true", README)
            .forEach(property -> assertTrue(read(source.toString()).contains("\"" + property + "\""), property + " is read by " + test));
      }
    }
    long concerns = Files.list(Path.of("dialogues/concerns")).filter(f -> Files.exists(f.resolve("concern.yaml")) && !f.endsWith("something-else"))
        .count();
    assertEquals(Set.of("" + concerns), found("one of (\\d+), or something else", README));
  }

  private record Ran(int status, String out, String err) {}

  /** A command in this program, as someone types it. */
  private static synchronized Ran run(String typed, String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    InputStream in = System.in;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
      System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
      return new Ran(Main.run(arguments), printed.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
      System.setIn(in);
    }
  }

  private static Process java(Map<String, String> environment, String... arguments) throws IOException {
    List<String> command = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m", "-cp",
        System.getProperty("java.class.path"), "nl.meedenker.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private static Map<String, String> commands() {
    Map<String, String> commands = new LinkedHashMap<>();
    Matcher row = Pattern.compile("(?m)^\\| `([a-z]+)([^`]*)` \\|(.*)$")
        .matcher(README.substring(README.indexOf("## The other commands"), README.indexOf("## Ten words")));
    while (row.find()) {
      commands.put(row.group(1), row.group(2) + " " + row.group(3));
    }
    return commands;
  }

  private static Set<String> found(String pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static String read(String path) {
    try {
      return Files.readString(Path.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
