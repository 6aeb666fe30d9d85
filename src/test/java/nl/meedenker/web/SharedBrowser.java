package nl.meedenker.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** One Chromium for all tests: the one that {@code CHROMIUM} names, or Debian's. */
final class SharedBrowser {
  private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
  private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps", "--disable-extensions");

  private static Browser one;

  private SharedBrowser() {}

  /** The browser; without one, the test that asks is skipped and says why. */
  static synchronized Browser get() {
    Assumptions.assumeTrue(Files.isExecutable(CHROMIUM),
        "SKIPPED: no Chromium at " + CHROMIUM + ". Install it (Debian: chromium), or name one in the environment variable CHROMIUM.");
    if (one == null) {
      Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      one = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(ARGUMENTS));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return one;
  }
}
