package nl.meedenker.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import nl.meedenker.conversation.Reply;
import nl.meedenker.server.HtmlPages;
import nl.meedenker.server.ServerOptions;
import nl.meedenker.server.Service;

/** Where the time of a turn goes: reading the state, the step (rules and agenda), and rendering; without transport. */
final class Parts {
  private final Service service;
  private final Walk walk;
  private final HtmlPages pages;

  Parts(Service service, Walk walk, ServerOptions options) {
    this.service = service;
    this.walk = walk;
    this.pages = new HtmlPages(new HtmlPages.Look(options.exit(), options.theme(), options.themeClass()));
  }

  void print(int turns, PrintStream out) {
    List<Walk.Press> presses = walk.presses();
    measure(presses, Math.min(turns, 4_000));
    long[] nanos = measure(presses, turns);
    long all = nanos[0] + nanos[1] + nanos[2];
    out.println(String.format(Locale.ROOT, "a turn: %.0f us; reading the state %s, rules and agenda %s, rendering %s of it", all / 1000.0 / turns,
        Bench.ratio((double) nanos[0] / all),
        Bench.ratio((double) nanos[1] / all), Bench.ratio((double) nanos[2] / all)));
  }

  private long[] measure(List<Walk.Press> presses, int turns) {
    long[] nanos = new long[3];
    int bytes = 0;
    for (int i = 0; i < turns; i++) {
      Walk.Press press = presses.get(i % presses.size());
      String posted = service.states().write(press.state());
      long t0 = System.nanoTime();
      var state = service.states().read(posted);
      long t1 = System.nanoTime();
      Reply reply = service.conversation().take(state, press.said(), service.today().get());
      long t2 = System.nanoTime();
      bytes += pages.page(reply, service.conversation().words(reply.turn().state()), service.states().write(reply.turn().state())).length();
      long t3 = System.nanoTime();
      nanos[0] += t1 - t0;
      nanos[1] += t2 - t1;
      nanos[2] += t3 - t2;
    }
    if (bytes == 0) {
      throw new IllegalStateException("nothing was rendered");
    }
    return nanos;
  }
}
