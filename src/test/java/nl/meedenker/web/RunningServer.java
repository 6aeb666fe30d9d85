package nl.meedenker.web;

import io.vertx.core.Vertx;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import nl.meedenker.Assistant;
import nl.meedenker.server.ServerOptions;
import nl.meedenker.server.Service;
import nl.meedenker.server.WebServer;

/** The server with the real content, started once, on a free port, on a fixed day. What it prints is kept. */
final class RunningServer {
  /** The neutral site of these tests: it does not exist, so nothing ever leaves the machine. */
  static final String EXIT = "https://neutraal.test/";

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** What all servers of these tests are wired from. */
  static final Assistant ASSISTANT = assistant();

  private static final URI ADDRESS = serving(ASSISTANT.service(() -> TODAY));

  private RunningServer() {}

  static URI address() {
    return ADDRESS;
  }

  static URI address(String path) {
    return ADDRESS.resolve(path);
  }

  private static Assistant assistant() {
    Printed.listen();
    System.setProperty("org.slf4j.simpleLogger.log.nl.meedenker", "trace");
    System.setProperty("vertx.logger-delegate-factory-class-name", "io.vertx.core.logging.SLF4JLogDelegateFactory");
    return Assistant.of(Path.of("."), System.err::println);
  }

  /** Where one more server answers that serves this. */
  static URI serving(Service service) {
    WebServer server = new WebServer(new ServerOptions(0, Path.of("."), EXIT, "", ""), () -> service);
    try {
      Vertx.vertx().deployVerticle(server).toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("the server did not start", e);
    }
    return URI.create("http://localhost:" + server.port() + "/");
  }
}
