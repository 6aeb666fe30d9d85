package nl.meedenker.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** axe, put once into a page that stays: its builder would put it there anew for every look. */
final class Axe {
  private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final String SCRIPT = script();

  private Axe() {}

  static void into(Page page) {
    page.evaluate(SCRIPT);
  }

  /** What is wrong, one line for each element. */
  static List<String> violations(Page page) {
    return found(page, "tag", TAGS);
  }

  /** Letters that stand out less than WCAG AAA asks, one line for each element. */
  static List<String> contrast(Page page) {
    return found(page, "rule", List.of("color-contrast-enhanced"));
  }

  @SuppressWarnings("unchecked")
  private static List<String> found(Page page, String type, List<String> values) {
    return (List<String>) page.evaluate("([type, values]) => axe.run(document, { runOnly: { type, values }, resultTypes: ['violations'] })"
        + ".then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target + ' ' + n.html.slice(0, 160) + ' ' + (n.any[0]?.message ?? n.all[0]?.message ?? ''))))",
        List.of(type, values));
  }

  private static String script() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
