package nl.meedenker.server;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Headers of every answer: nothing is kept, nothing is sent on, nothing from elsewhere is loaded. */
final class Headers {
  private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private Headers() {}

  static void secure(RoutingContext context) {
    HttpServerResponse response = context.response();
    response.putHeader("Content-Security-Policy", POLICY);
    response.putHeader("X-Content-Type-Options", "nosniff");
    response.putHeader("Referrer-Policy", "no-referrer");
    response.putHeader("X-Robots-Tag", "noindex");
    response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.putHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.putHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    context.next();
  }

  static void unkept(RoutingContext context) {
    context.response().putHeader("Cache-Control", "no-store");
    context.next();
  }

  /** A form of another site may not post here. A client that is no browser sends neither header. */
  static void ownForms(RoutingContext context) {
    String site = context.request().getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      context.fail(403);
      return;
    }
    context.next();
  }
}
