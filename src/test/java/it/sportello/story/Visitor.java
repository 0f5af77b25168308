package it.sportello.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody in front of a browser. Every page that opens is looked at with axe. */
final class Visitor implements AutoCloseable {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String NEXT_PAGE = ".paging a[href*=dopo]";
  private static final int HEIGHT = 900;
  private static final int PATIENCE = 25_000;

  private static final Set<String> LOOKED_AT = new HashSet<>();

  private final BrowserContext context;

  /** The same session in a browser with scripts, which axe needs. */
  private final BrowserContext inspector;

  /** The page that axe looks at; pages here have no frames, so that one run sees them whole. */
  private Page seen;

  private final String base;
  private final Page page;

  Visitor(com.microsoft.playwright.Browser browser, String base, int width, boolean scripts) {
    this.base = base;
    this.context =
        browser.newContext(
            new NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setLocale("it-IT")
                .setAcceptDownloads(true)
                .setJavaScriptEnabled(scripts));
    this.inspector =
        browser.newContext(
            new NewContextOptions().setViewportSize(width, HEIGHT).setLocale("it-IT"));
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
  }

  Visitor logIn(String username) {
    open("/accesso");
    page.fill("#username", username);
    page.fill("#password", "demo");
    page.locator("form:has(#username) button").click();
    return look();
  }

  Visitor open(String path) {
    Response response = page.navigate(base + path);
    assertThat(response.status()).as("status of %s", path).isEqualTo(200);
    return look();
  }

  /** The page of a list on which something stands: the first, or one that follows. */
  Visitor openUntilSeen(String list, String something) {
    open(list);
    while (!text().contains(something) && sees(NEXT_PAGE)) {
      press(NEXT_PAGE);
    }
    assertThat(text()).contains(something);
    return this;
  }

  int status(String path) {
    return page.navigate(base + path).status();
  }

  /** Presses the button or follows the link, and looks at what comes. */
  Visitor press(String selector) {
    page.locator(selector).first().click();
    page.waitForLoadState();
    return look();
  }

  Visitor act(String action) {
    return press("button[name=azione][value='" + action + "']");
  }

  Visitor type(String selector, String text) {
    page.locator(selector).first().fill(text);
    return this;
  }

  Visitor choose(String selector, String value) {
    page.locator(selector).first().selectOption(value);
    return this;
  }

  Visitor tick(String selector) {
    page.locator(selector).first().check();
    return this;
  }

  Visitor tickAll(String selector) {
    page.locator(selector).all().forEach(Locator::check);
    return this;
  }

  /** Answers the questions that are asked on the page, as far as there are answers for them. */
  Visitor answer(Map<String, Object> answers) {
    Map<String, String> asked = asked();
    answers.forEach(
        (key, value) -> {
          if (value instanceof List<?> rows && !rows.isEmpty() && rows.get(0) instanceof Map) {
            for (int i = 0; i < rows.size(); i++) {
              int row = i;
              ((Map<?, ?>) rows.get(i))
                  .forEach((k, v) -> fill(asked, "%s[%d].%s".formatted(key, row, k), v));
            }
          } else {
            fill(asked, key, value);
          }
        });
    return this;
  }

  /** The fields of the page by name, each with its type, read at once. */
  private Map<String, String> asked() {
    var fields =
        (List<?>)
            page.locator("form [name]").evaluateAll("all => all.map(e => [e.name, e.type || ''])");
    return fields.stream()
        .map(field -> (List<?>) field)
        .collect(
            Collectors.toMap(
                field -> field.get(0).toString(),
                field -> field.get(1).toString(),
                (first, second) -> first));
  }

  private void fill(Map<String, String> asked, String name, Object value) {
    String type = asked.get(name);
    if (type == null) {
      return;
    }
    Locator field = page.locator("form [name=\"" + name + "\"]");
    if (type.startsWith("select")) {
      field.first().selectOption(value.toString());
    } else if (type.equals("radio")) {
      page.locator("form [name=\"" + name + "\"][value=\"" + value + "\"]").check();
    } else if (type.equals("checkbox") && value instanceof Collection<?> many) {
      many.forEach(v -> page.locator("[name=\"" + name + "\"][value=\"" + v + "\"]").check());
    } else if (type.equals("checkbox")) {
      field.first().setChecked(Boolean.parseBoolean(value.toString()));
    } else {
      field.first().fill(value.toString());
    }
  }

  Visitor upload(String formAction, Path file) {
    String form = "form[action$='" + formAction + "']";
    page.locator(form + " input[type=file]").first().setInputFiles(file);
    return press(form + " button[name=carica]");
  }

  byte[] download(String selector) {
    Download download = page.waitForDownload(() -> page.locator(selector).first().click());
    try {
      return Files.readAllBytes(download.path());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String text() {
    return page.locator("main").innerText();
  }

  /** What a list of facts on the page says under a name. */
  String fact(String name) {
    return page.locator("main dt:text-is('" + name + "') + dd").first().innerText();
  }

  String path() {
    return page.url().substring(base.length());
  }

  boolean sees(String selector) {
    return page.locator(selector).count() > 0;
  }

  Page page() {
    return page;
  }

  void forgetsSession() {
    context.clearCookies();
  }

  /** Keeps a picture of the page for the README, when a folder for them is given. */
  Visitor picture(String name) {
    String folder = System.getProperty("sportello.pictures", "");
    if (!folder.isBlank()) {
      page.evaluate("window.scrollTo(0, 0)");
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")).setFullPage(false));
    }
    return this;
  }

  /** Keeps a picture of one thing on the page. */
  Visitor picture(String name, String selector) {
    String folder = System.getProperty("sportello.pictures", "");
    if (!folder.isBlank()) {
      page.locator(selector)
          .first()
          .screenshot(new Locator.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
    }
    return this;
  }

  /** Axe looks once at each kind of page: same place, same width, with or without an error. */
  private Visitor look() {
    String kind =
        path().replaceAll("[0-9a-f-]{20,}|\\d{6}-\\d{8}-\\d{6}", "*").replaceAll("[?#].*", "")
            + page.viewportSize().width
            + sees("[role=alert]");
    if (!LOOKED_AT.add(kind)) {
      return this;
    }
    inspector.clearCookies();
    inspector.addCookies(context.cookies());
    if (seen == null) {
      seen = inspector.newPage();
    }
    seen.navigate(page.url());
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    var violations =
        new AxeBuilder(seen)
            .options(options).withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                .map(v -> v.getId() + ": " + v.getHelp() + " " + v.getNodes().get(0).getHtml())
                .toList();
    assertThat(violations).as("what axe finds on %s", page.url()).isEmpty();
    return this;
  }

  @Override
  public void close() {
    inspector.close();
    context.close();
  }
}
