package nl.meedenker.server;

import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The files of web/ that a browser may have, read once at the start. They are few and small. */
final class StaticFiles {
  private static final Map<String, String> TYPES = Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg",
      "image/svg+xml", "ico", "image/x-icon", "png", "image/png", "woff2", "font/woff2");

  private record Held(byte[] bytes, String type, String tag) {}

  private final Map<String, Held> files = new HashMap<>();

  StaticFiles(Path web) {
    for (String folder : new String[]{"styles", "vendor", "components"}) {
      hold(web, web.resolve(folder));
    }
    hold(web, web.resolve("app.js"));
    hold(web, web.resolve("favicon.svg"));
  }

  private void hold(Path web, Path from) {
    if (!Files.exists(from)) {
      return;
    }
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type != null) {
          byte[] bytes = Files.readAllBytes(file);
          files.put("/web/" + web.relativize(file).toString().replace('\\', '/'),
              new Held(bytes, type, "\"" + Integer.toHexString(java.util.Arrays.hashCode(bytes)) + "\""));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void serve(RoutingContext context) {
    Held held = files.get(context.request().path());
    if (held == null) {
      context.fail(404);
      return;
    }
    context.response().putHeader("Cache-Control", "public, max-age=3600").putHeader("ETag", held.tag());
    if (held.tag().equals(context.request().getHeader("If-None-Match"))) {
      context.response().setStatusCode(304).end();
      return;
    }
    context.response().putHeader("Content-Type", held.type()).end(io.vertx.core.buffer.Buffer.buffer(held.bytes()));
  }
}
