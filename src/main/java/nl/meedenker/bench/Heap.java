package nl.meedenker.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.meedenker.server.Service;

/** The heap that is in use after many turns of ever other conversations: it has to stay flat. */
final class Heap {
  private final Service service;

  Heap(Service service) {
    this.service = service;
  }

  void print(int turns, PrintStream out) {
    Random random = new Random(7);
    Walk walk = new Walk(service);
    int done = 0;
    StringBuilder line = new StringBuilder();
    for (int part = 1; part <= 4; part++) {
      while (done < (long) turns * part / 4) {
        List<Walk.Press> presses = new ArrayList<>();
        walk.conversation(random, presses);
        done += presses.size();
      }
      line.append(String.format(Locale.ROOT, "%s%d MB after %d", part == 1 ? "" : ", ", used(), done));
    }
    out.println("heap: " + line + " turns (aim: flat, under 300 MB)");
  }

  /** Megabytes in use once the rest is collected. */
  static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
  }
}
