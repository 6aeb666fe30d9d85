package nl.meedenker.bench;

import io.vertx.core.Vertx;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import nl.meedenker.parse.ParseCommand;
import nl.meedenker.server.ServerOptions;
import nl.meedenker.server.Service;

/**
 * Measures in one run and prints ratios: a pressed turn over HTTP against a bare route that moves the same bytes, where the time of a turn goes, what understanding an utterance costs, the start of the built jar, and the heap after many turns.
 * Everything stays on this machine and ends by itself.
 */
public final class Bench {
  private Bench() {}

  /**
   * @param home the folder with the content
   * @param turns how many turns each measured part takes
   * @param service what is measured
   * @param parse loads anew what understands utterances
   */
  public static int run(Path home, int turns, Supplier<Service> service, Supplier<ParseCommand> parse, PrintStream out) {
    Service now = service.get();
    Walk walk = new Walk(now);
    out.println("Meedenker bench; " + Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version().feature()
        + ". Ratios hold within this run only.");
    new Parts(now, walk, new ServerOptions(0, home, ServerOptions.NEUTRAL, "", "")).print(turns, out);
    Vertx vertx = Vertx.vertx();
    try {
      new Throughput(vertx, now, walk, home).print(Math.min(turns, 40_000), out);
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }
    new Understanding(home, parse).print(out);
    new Heap(now).print(Math.max(turns, 100_000), out);
    new StartUp(home).print(out);
    return 0;
  }

  static String ratio(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
