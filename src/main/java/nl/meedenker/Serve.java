package nl.meedenker;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import nl.meedenker.server.ServerOptions;
import nl.meedenker.server.Service;
import nl.meedenker.server.WebServer;

/** Starts the server and says where it answers. */
final class Serve {
  static final int PORT = 8080;

  private Serve() {}

  static int run(Path home, Arguments arguments) {
    int port = arguments.has("once") ? 0 : arguments.number("port", port(), 0, 65535);
    if (!Files.isDirectory(home.resolve("web"))) {
      System.err.println("web: this folder is missing; start in the folder that holds it, or name it with --home");
      return 1;
    }
    CompletableFuture<Vertx> beside = CompletableFuture
        .supplyAsync(() -> Vertx.vertx(new VertxOptions().setWorkerPoolSize(Math.max(4, 2 * Runtime.getRuntime().availableProcessors()))));
    Assistant assistant = Assistant.of(home, System.err::println);
    Service service = assistant.service(LocalDate::now);
    Vertx vertx = beside.join();
    ServerOptions options = new ServerOptions(port, home, arguments.value("exit", ServerOptions.NEUTRAL), arguments.value("theme", ""),
        arguments.value("theme-class", ""));
    WebServer[] first = new WebServer[1];
    try {
      int instances = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
      vertx.deployVerticle(() -> {
        WebServer server = new WebServer(options, () -> service);
        first[0] = server;
        return server;
      }, new DeploymentOptions().setInstances(instances)).toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      boolean taken = e.getCause() instanceof BindException;
      System.err.println(
          taken ? "Port " + port + " is taken. Choose another with --port or PORT." : "The server could not start: " + e.getCause().getMessage());
      vertx.close();
      return 1;
    } catch (InterruptedException | java.util.concurrent.TimeoutException e) {
      System.err.println("The server could not start in time.");
      vertx.close();
      return 1;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      try {
        vertx.close().toCompletionStage().toCompletableFuture().get(8, TimeUnit.SECONDS);
      } catch (Exception e) {
        Thread.currentThread().interrupt();
      }
    }));
    System.err.println("Meedenker answers on http://localhost:" + first[0].port());
    if (arguments.has("once")) {
      return SelfCall.answered(first[0].port()) ? 0 : 1;
    }
    WarmUp.beside(assistant);
    return Main.RUNS_ON;
  }

  private static int port() {
    String port = System.getenv("PORT");
    return port != null && port.matches("\\d{1,5}") ? Integer.parseInt(port) : PORT;
  }
}
