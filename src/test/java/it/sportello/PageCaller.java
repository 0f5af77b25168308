package it.sportello;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who sends requests to the pages by hand: cookies are kept, redirects not followed. */
final class PageCaller {

  static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern TOKEN =
      Pattern.compile(
          "name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final String base;
  private String token = "";

  PageCaller(int port) {
    this.base = "http://localhost:" + port;
  }

  PageCaller logIn(String username) {
    token();
    post("/accesso", Map.of("username", username, "password", "demo"));
    return token();
  }

  /** Takes a fresh token from the page of log-in, which everybody may see. */
  PageCaller token() {
    return token("/accesso");
  }

  /** Takes a fresh token from a page with a form. */
  PageCaller token(String page) {
    Matcher found = TOKEN.matcher(get(page).body());
    token = found.find() ? found.group(1) == null ? found.group(2) : found.group(1) : "";
    return this;
  }

  String csrf() {
    return token;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  HttpResponse<String> post(String path, Map<String, String> typed) {
    return send("POST", path, form(typed, token), "Content-Type", FORM);
  }

  HttpResponse<String> file(String path, String field, String name, byte[] content) {
    String boundary = "grenze";
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n--%s\r\n"
                .formatted(boundary, token, boundary)
            + "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                .formatted(field, name)
            + "Content-Type: application/octet-stream\r\n\r\n";
    return send(
        "POST",
        path,
        BodyPublishers.concat(
            BodyPublishers.ofString(head),
            BodyPublishers.ofByteArray(content),
            BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")),
        "Content-Type",
        "multipart/form-data; boundary=" + boundary);
  }

  static BodyPublisher form(Map<String, String> typed, String token) {
    String fields =
        typed.entrySet().stream()
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&"));
    return BodyPublishers.ofString(fields + "&_csrf=" + encoded(token));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofSeconds(60))
            .header("Accept", "text/html")
            .method(method, body);
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
