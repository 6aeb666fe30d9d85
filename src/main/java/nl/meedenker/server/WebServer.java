package nl.meedenker.server;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The routes. Turns run on workers: a turn is short, but the first ones after a start are not. */
public final class WebServer extends VerticleBase {
  /** A page posts its whole state; this is far above any real one. */
  static final int BODY_BYTES_MAX = 256 * 1024;

  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  private final ServerOptions options;
  private final Supplier<Service> service;
  private final HtmlPages pages;
  private HttpServer server;

  public WebServer(ServerOptions options, Supplier<Service> service) {
    this.options = options;
    this.service = service;
    this.pages = new HtmlPages(new HtmlPages.Look(options.exit(), options.theme(), options.themeClass()));
  }

  @Override
  public Future<?> start() {
    PageRoute page = new PageRoute(service, pages);
    ApiRoute api = new ApiRoute(service);
    StaticFiles files = new StaticFiles(options.home().resolve("web"));
    Router router = Router.router(vertx);
    router.route().handler(Headers::secure);
    router.get("/web/*").handler(files::serve);
    router.route().handler(Headers::unkept);
    router.get("/").handler(blocking(page::start));
    router.get("/rondkijken").handler(blocking(page::explore));
    router.get("/health").handler(c -> c.response().putHeader("Content-Type", "application/json").end("{\"status\":\"ok\"}"));
    router.get("/g").handler(c -> c.response().setStatusCode(303).putHeader("Location", "/").end());
    BodyHandler body = BodyHandler.create(false).setBodyLimit(BODY_BYTES_MAX);
    router.post("/g").handler(Headers::ownForms);
    router.post("/g").handler(body);
    router.post("/g").handler(blocking(page::step));
    router.post("/api/v1/turn").handler(body);
    router.post("/api/v1/turn").handler(blocking(api::turn));
    router.route().last().failureHandler(this::failed);
    router.errorHandler(404, c -> plain(c, 404));
    router.errorHandler(405, c -> plain(c, 405));
    HttpServerOptions http = new HttpServerOptions().setCompressionSupported(true).setHttp2ClearTextEnabled(false).setIdleTimeout(60)
        .setMaxFormAttributeSize(BODY_BYTES_MAX).setMaxFormFields(200)
        .setMaxFormBufferedBytes(BODY_BYTES_MAX);
    return vertx.createHttpServer(http).requestHandler(router).listen(options.port()).onSuccess(s -> server = s);
  }

  /** The port in use, once started. */
  public int port() {
    return server.actualPort();
  }

  @Override
  public Future<?> stop() {
    return server == null ? Future.succeededFuture() : server.shutdown(5, java.util.concurrent.TimeUnit.SECONDS);
  }

  private Handler<RoutingContext> blocking(Handler<RoutingContext> handler) {
    return context -> vertx.executeBlocking(() -> {
      handler.handle(context);
      return null;
    }, false).onFailure(context::fail);
  }

  private void failed(RoutingContext context) {
    boolean theirs = context.failure() instanceof io.vertx.core.http.HttpClosedException
        || !context.request().isEnded() && context.failure() instanceof IllegalArgumentException;
    int status = context.statusCode() >= 400 ? context.statusCode() : theirs ? 400 : 500;
    if (status >= 500) {
      // The kind of failure only: a message could hold what a person said.
      Throwable cause = context.failure();
      LOG.error("S01 a request failed: {}", cause == null ? "no cause" : cause.getClass().getName() + at(cause));
    }
    plain(context, status);
  }

  private static String at(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }

  private void plain(RoutingContext context, int status) {
    if (context.response().ended() || context.response().closed()) {
      return;
    }
    if (context.request().path().startsWith("/api/")) {
      ApiRoute.problem(context, status, "refused", status == 413 ? "The body is too large." : "This cannot be done here.");
      return;
    }
    Service now = service.get();
    boolean english = PageRoute.preferred(context).equals("en");
    nl.meedenker.conversation.Reply start = now.conversation().start(english ? "en" : "nl", now.today().get());
    nl.meedenker.dialogue.Texts words = now.conversation().words(start.turn().state());
    String sentence = words.text(
        status == 413 ? "page.error.too-large" : status == 404 ? "page.error.not-found" : status >= 500 ? "page.error.failed" : "page.error.refused");
    nl.meedenker.conversation.Reply reply = new nl.meedenker.conversation.Reply(start.turn(), start.view(), start.options(), start.lines(), "",
        sentence);
    context.response().setStatusCode(status).putHeader("Content-Type", "text/html; charset=utf-8").putHeader("Cache-Control", "no-store")
        .end(pages.page(reply, words, now.states().write(start.turn().state())));
  }
}
