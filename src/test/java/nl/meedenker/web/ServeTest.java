package nl.meedenker.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command that starts the server, as someone types it. */
@Timeout(120)
class ServeTest {
  @TempDir
  Path folder;

  @Test
  void itSaysWhereItAnswers() throws Exception {
    int port = freePort();
    Process process = serve("--port", "" + port);
    try (BufferedReader printed = process.errorReader(StandardCharsets.UTF_8)) {
      String line = "";
      while (line != null && !line.contains("http://")) {
        line = printed.readLine();
      }
      assertEquals("Meedenker answers on http://localhost:" + port, line);
      HttpResponse<String> page = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build(),
          HttpResponse.BodyHandlers.ofString());
      assertEquals(200, page.statusCode(), "it answers as soon as it says so");
      process.destroy();
      assertTrue(process.waitFor(15, TimeUnit.SECONDS), "it stops when it is told to");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aTakenPortIsOneClearLine() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      Ended ended = ended(serve("--port", "" + taken.getLocalPort()));
      assertEquals(List.of("Port " + taken.getLocalPort() + " is taken. Choose another with --port or PORT."), ended.lines());
      assertNotEquals(0, ended.status());
    }
  }

  @Test
  void onceItAnswersItselfAndStops() throws Exception {
    Ended once = ended(serve("--once"));
    assertEquals(0, once.status(), once.toString());
    assertEquals(1, once.lines().stream().filter(l -> l.contains("http://")).count(), once.toString());
  }

  @Test
  void aPortThatIsNoneIsOneClearLine() throws Exception {
    Ended ended = ended(serve("--port", "tachtig"));
    assertEquals(1, ended.lines().size(), ended.toString());
    assertTrue(ended.lines().get(0).contains("--port") && ended.lines().get(0).contains("tachtig"));
    assertNotEquals(0, ended.status());
  }

  @Test
  void aMissingFolderIsOneClearLine() throws Exception {
    Ended nothing = ended(serve("--home", folder.resolve("nergens").toString()));
    assertEquals(1, nothing.lines().size(), nothing.toString());
    assertNotEquals(0, nothing.status());
    Files.createDirectories(folder.resolve("web"));
    Ended noContent = ended(serve("--home", folder.toString()));
    assertTrue(noContent.lines().stream().anyMatch(l -> l.contains("dialogues")), noContent.toString());
    assertNoTrace(noContent);
    assertNotEquals(0, noContent.status());
  }

  @Test
  void brokenContentNamesFileAndLine() throws Exception {
    copy("dialogues");
    copy("rules");
    copy("web");
    Path texts = folder.resolve("dialogues/parent/texts.nl.yaml");
    Files.writeString(texts, Files.readString(texts) + "\nkapot: \"zonder einde\n");
    Ended broken = ended(serve("--home", folder.toString(), "--port", "0"));
    assertTrue(broken.lines().stream().anyMatch(l -> l.contains("parent/texts.nl.yaml:")), broken.toString());
    assertNoTrace(broken);
    assertNotEquals(0, broken.status());
  }

  @Test
  void aBrokenRuleNamesItsFile() throws Exception {
    copy("dialogues");
    copy("rules");
    copy("web");
    Path rule;
    try (Stream<Path> files = Files.walk(folder.resolve("rules"))) {
      rule = files.filter(f -> f.toString().endsWith(".drl")).sorted().findFirst().orElseThrow();
    }
    Files.writeString(rule, Files.readString(rule).replaceFirst("\\bthen\\b", "dan"));
    Ended broken = ended(serve("--home", folder.toString(), "--port", "0"));
    assertTrue(broken.lines().stream().anyMatch(l -> l.contains(rule.getFileName().toString())), broken.toString());
    assertNoTrace(broken);
    assertNotEquals(0, broken.status());
  }

  @Test
  void anUnknownCommandNamesTheOthers() throws Exception {
    Process process = java("fietsen");
    Ended ended = ended(process);
    assertTrue(ended.lines().get(0).contains("fietsen") && ended.lines().get(0).contains("serve"));
    assertNotEquals(0, ended.status());
  }

  private record Ended(int status, List<String> lines) {}

  private static Ended ended(Process process) throws Exception {
    try (BufferedReader printed = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>(
          printed.lines().filter(l -> !l.isBlank() && !l.startsWith("Compiling ") && !l.startsWith("Learning ")).toList());
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it ends");
      return new Ended(process.exitValue(), lines);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void assertNoTrace(Ended ended) {
    assertTrue(ended.lines().size() <= 6, ended.toString());
    assertFalse(ended.lines().stream().anyMatch(l -> l.contains("Exception") || l.startsWith("\tat ")), ended.toString());
  }

  private static Process serve(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("serve"));
    all.addAll(List.of(arguments));
    return java(all.toArray(String[]::new));
  }

  private static Process java(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m", "-cp",
        System.getProperty("java.class.path"), "nl.meedenker.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().remove("PORT");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private void copy(String name) throws IOException {
    Path from = Path.of(name).toRealPath();
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(file -> {
        try {
          Path to = folder.resolve(name).resolve(from.relativize(file).toString());
          if (Files.isDirectory(file)) {
            Files.createDirectories(to);
          } else {
            Files.copy(file, to);
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}
