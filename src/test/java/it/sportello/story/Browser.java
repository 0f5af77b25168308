package it.sportello.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, driven for the tests of pages; in CI it must be there. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  /** No display, no sandbox, and nothing that would look for hosts of its maker. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-dev-shm-usage",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS));
  }

  static Browser open() {
    boolean there = Files.isExecutable(CHROMIUM);
    if ("true".equals(System.getenv("CI"))) {
      assertThat(there).as("Chromium at " + CHROMIUM).isTrue();
    }
    assumeTrue(there, "needs Debian's package chromium");
    return new Browser();
  }

  /** Somebody in front of the browser: alone in it, at a width, with or without scripts. */
  Visitor visitor(String base, int width, boolean scripts) {
    return new Visitor(chromium, base, width, scripts);
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
