package nl.meedenker.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** From starting the built jar to its first answered page, as a whole process. */
final class StartUp {
  private static final int RUNS = 5;

  private final Path home;

  StartUp(Path home) {
    this.home = home;
  }

  void print(PrintStream out) {
    Path jar = home.resolve("target").resolve("meedenker.jar");
    if (!Files.exists(jar)) {
      out.println("start: not measured, build the jar first (mvn package)");
      return;
    }
    try {
      for (boolean quick : new boolean[]{true, false}) {
        long[] millis = new long[RUNS];
        long bare = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
          millis[i] = once(jar, quick);
          bare = Math.min(bare, version());
        }
        Arrays.sort(millis);
        out.println(
            String.format(Locale.ROOT, "start to first answer, %s: median %d ms of %d runs (%d to %d); %s times a Java that only says its version%s",
                quick ? "as the README says for a fast start" : "java -jar without more", millis[RUNS / 2], RUNS, millis[0], millis[RUNS - 1],
                Bench.ratio((double) millis[RUNS / 2] / bare),
                quick ? " (aim 1500 ms)" : ""));
      }
    } catch (IOException e) {
      out.println("start: not measured, " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static long version() throws IOException, InterruptedException {
    long from = System.nanoTime();
    new ProcessBuilder(java(), "-version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    return (System.nanoTime() - from) / 1_000_000;
  }

  private long once(Path jar, boolean quick) throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(
        quick ? List.of("-XX:SharedArchiveFile=" + jar.resolveSibling("meedenker.jsa"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC") : List.of());
    command.addAll(List.of("-jar", jar.toString(), "serve", "--port", "" + port, "--home", home.toString()));
    long from = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    try {
      while (process.isAlive() && System.nanoTime() - from < 60_000_000_000L) {
        if (answers(port)) {
          return (System.nanoTime() - from) / 1_000_000;
        }
        Thread.sleep(5);
      }
      throw new IOException("the jar did not answer");
    } finally {
      process.destroy();
      process.waitFor(10, TimeUnit.SECONDS);
    }
  }

  private static boolean answers(int port) {
    try {
      HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
      connection.setConnectTimeout(200);
      connection.setReadTimeout(5_000);
      return connection.getResponseCode() == 200 && connection.getInputStream().readAllBytes().length > 0;
    } catch (IOException e) {
      return false;
    }
  }
}
