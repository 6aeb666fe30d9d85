package nl.meedenker.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.meedenker.server.ServerOptions;
import nl.meedenker.server.Service;
import nl.meedenker.server.WebServer;

/** A pressed turn over HTTP against a bare Vert.x route that takes and gives the same bytes; both on 127.0.0.1, with the same client, in turn. */
final class Throughput {
  private static final int CONNECTIONS = 16;
  private static final int ROUNDS = 3;

  private final Vertx vertx;
  private final Service service;
  private final Walk walk;
  private final Path home;

  Throughput(Vertx vertx, Service service, Walk walk, Path home) {
    this.vertx = vertx;
    this.service = service;
    this.walk = walk;
    this.home = home;
  }

  void print(int turns, PrintStream out) {
    List<Buffer> bodies = new ArrayList<>();
    walk.presses().forEach(p -> bodies.add(Buffer.buffer(form(p))));
    WebServer[] real = new WebServer[1];
    await(vertx.deployVerticle(() -> {
      real[0] = new WebServer(new ServerOptions(0, home, ServerOptions.NEUTRAL, "", ""), () -> service);
      return real[0];
    }, new DeploymentOptions().setInstances(1)));
    int port = real[0].port();
    long bytes = drive(port, "/g", bodies, Math.min(2_000, turns))[1] / Math.min(2_000, turns);
    int bare = bare(Buffer.buffer("x".repeat((int) bytes)));
    drive(bare, "/g", bodies, Math.min(2_000, turns));
    double best = 0;
    for (int i = 0; i < ROUNDS; i++) {
      double ours = turns / (drive(port, "/g", bodies, turns)[0] / 1e9);
      double theirs = turns / (drive(bare, "/g", bodies, turns)[0] / 1e9);
      best = Math.max(best, ours / theirs);
      out.println(String.format(Locale.ROOT, "over HTTP: %.0f turns/s, a bare route with the same %d bytes %.0f/s; ratio %s (aim 0.20)", ours, bytes,
          theirs, Bench.ratio(ours / theirs)));
    }
    out.println("over HTTP, best of " + ROUNDS + ": " + Bench.ratio(best));
  }

  private String form(Walk.Press press) {
    StringBuilder form = new StringBuilder("state=" + encode(service.states().write(press.state())));
    form.append("&asked=").append(encode(press.said().asked())).append("&kind=").append(encode(press.said().kind())).append("&move=")
        .append(encode(press.said().move()));
    press.said().values().forEach(v -> form.append("&value=").append(encode(v)));
    return form.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private int bare(Buffer answer) {
    int[] port = new int[1];
    await(vertx.deployVerticle(() -> new AbstractVerticle() {
      @Override
      public void start(Promise<Void> started) {
        Router router = Router.router(vertx);
        router.post("/g").handler(BodyHandler.create(false));
        router.post("/g").handler(c -> c.response().putHeader("Content-Type", "text/html").end(answer));
        vertx.createHttpServer().requestHandler(router).listen(0).onSuccess(s -> port[0] = s.actualPort()).<Void>mapEmpty().onComplete(started);
      }
    }, new DeploymentOptions().setInstances(1)));
    return port[0];
  }

  /** Nanoseconds and bytes for so many requests. */
  private long[] drive(int port, String path, List<Buffer> bodies, int turns) {
    HttpClient client = vertx.createHttpClient(new HttpClientOptions().setDefaultHost("127.0.0.1").setDefaultPort(port),
        new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    AtomicInteger next = new AtomicInteger();
    java.util.concurrent.atomic.AtomicLong bytes = new java.util.concurrent.atomic.AtomicLong();
    Promise<Void> done = Promise.promise();
    AtomicInteger running = new AtomicInteger(CONNECTIONS);
    long from = System.nanoTime();
    for (int i = 0; i < CONNECTIONS; i++) {
      one(client, path, bodies, turns, next, bytes, running, done);
    }
    await(done.future());
    long took = System.nanoTime() - from;
    await(client.close());
    return new long[]{took, bytes.get()};
  }

  private void one(HttpClient client, String path, List<Buffer> bodies, int turns, AtomicInteger next, java.util.concurrent.atomic.AtomicLong bytes,
      AtomicInteger running, Promise<Void> done) {
    int at = next.getAndIncrement();
    if (at >= turns) {
      if (running.decrementAndGet() == 0) {
        done.complete();
      }
      return;
    }
    client.request(HttpMethod.POST, path)
        .compose(r -> r.putHeader("Content-Type", "application/x-www-form-urlencoded").send(bodies.get(at % bodies.size())))
        .compose(r -> {
          if (r.statusCode() != 200) {
            return Future.failedFuture("status " + r.statusCode());
          }
          return r.body();
        })
        .onComplete(answer -> {
          if (answer.failed()) {
            done.tryFail(answer.cause());
            return;
          }
          bytes.addAndGet(answer.result().length());
          one(client, path, bodies, turns, next, bytes, running, done);
        });
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.MINUTES);
    } catch (Exception e) {
      throw new IllegalStateException("the bench was stopped: " + e.getMessage(), e);
    }
  }
}
