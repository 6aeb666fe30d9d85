package nl.meedenker;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server that asks itself for the start page and one typed turn: whether this build works, and which classes a start needs. */
final class SelfCall {
  private static final int TIMEOUT_MILLIS = 20_000;

  private SelfCall() {}

  static boolean answered(int port) {
    try {
      return answered(port, "/", null)
          && answered(port, "/api/v1/turn", "{\"lang\":\"nl\"}")
          && answered(port, "/api/v1/turn", "{\"lang\":\"nl\",\"said\":{\"text\":\"mijn kind van 3 slaapt slecht\"}}");
    } catch (IOException e) {
      System.err.println("The server did not answer itself: " + e.getMessage());
      return false;
    }
  }

  private static boolean answered(int port, String path, String body) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
    connection.setReadTimeout(TIMEOUT_MILLIS);
    if (body != null) {
      connection.setDoOutput(true);
      connection.setRequestProperty("Content-Type", "application/json");
      try (OutputStream out = connection.getOutputStream()) {
        out.write(body.getBytes(StandardCharsets.UTF_8));
      }
    }
    return connection.getResponseCode() == 200 && connection.getInputStream().readAllBytes().length > 0;
  }
}
