package nl.meedenker.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** A client that is no browser, and as rude as a test wants. */
final class Client {
  static final String WHO = "{\"answer\":{\"asked\":\"\",\"given\":{\"who\":[\"parent\"]}}}";
  static final String SLEEP = "{\"answer\":{\"asked\":\"concern\",\"given\":{\"concern\":[\"sleep\"]}}}";

  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Pattern STATE = Pattern.compile("<form id=\"ways\"[^>]*>\\s*<input type=\"hidden\" name=\"state\" value=\"([^\"]*)\"");

  private Client() {}

  static HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  static HttpResponse<String> post(Map<String, String> form, String... headers) {
    return raw("/g", encoded(form), headers);
  }

  /** A body as it is, encoded or not. */
  static HttpResponse<String> raw(String path, String body, String... headers) {
    HttpRequest.Builder request = request(path, headers);
    if (path.equals("/g")) {
      request.header("Content-Type", "application/x-www-form-urlencoded");
    } else {
      request.header("Content-Type", "application/json");
    }
    return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  static HttpResponse<String> method(String method, String path) {
    return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  private static HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(RunningServer.address(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request;
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A body as it travels when a browser asks, with all that stands above it. */
  record Transferred(int bytes, String text) {}

  static Transferred transferred(String path, Map<String, String> form) {
    HttpRequest.Builder request = request(path, "Accept-Encoding", "gzip, deflate");
    if (form != null) {
      request.header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
    }
    try {
      HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      int above = response.headers().map().entrySet().stream()
          .mapToInt(h -> h.getValue().stream().mapToInt(v -> h.getKey().length() + v.length() + 4).sum()).sum();
      boolean packed = response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
      return new Transferred(above + response.body().length, new String(
          packed ? new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes() : response.body(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Bytes on the wire, as they are; then the half of the connection that talks is closed. */
  static String wire(String request) throws IOException {
    URI address = RunningServer.address();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(3_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      socket.shutdownOutput();
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      try {
        socket.getInputStream().transferTo(answer);
      } catch (IOException e) {
        // The server hung up, or said nothing: both are fine, and what it said so far is what counts.
      }
      return answer.toString(StandardCharsets.UTF_8);
    }
  }

  static String encoded(Map<String, String> form) {
    return form.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  static String state(String lang, String... moves) {
    return "{\"dialogue\":\"parent\",\"lang\":\"" + lang + "\",\"content\":\"\",\"moves\":[" + String.join(",", moves) + "]}";
  }

  /** The state that a page holds. */
  static String state(String html) {
    Matcher matcher = STATE.matcher(html);
    if (!matcher.find()) {
      throw new AssertionError("a page without a state:\n" + html);
    }
    return matcher.group(1).replace("&#34;", "\"").replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
