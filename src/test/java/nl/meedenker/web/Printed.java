package nl.meedenker.web;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Everything that this program prints from now on, on both outputs; it is still printed as well. */
final class Printed {
  private static final ByteArrayOutputStream KEPT = new ByteArrayOutputStream();
  private static boolean listening;

  private Printed() {}

  static synchronized void listen() {
    if (!listening) {
      listening = true;
      System.setOut(both(System.out));
      System.setErr(both(System.err));
    }
  }

  static String text() {
    return KEPT.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream both(PrintStream own) {
    return new PrintStream(new OutputStream() {
      @Override
      public void write(int b) {
        KEPT.write(b);
        own.write(b);
      }

      @Override
      public void write(byte[] bytes, int from, int length) {
        KEPT.write(bytes, from, length);
        own.write(bytes, from, length);
      }

      @Override
      public void flush() {
        own.flush();
      }
    }, true, StandardCharsets.UTF_8);
  }
}
