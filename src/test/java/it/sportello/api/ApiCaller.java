package it.sportello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A program that calls the interface; every answer it gets is held against the description. */
final class ApiCaller {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String JSON_TYPE = "application/json";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;
  private final JsonNode document;
  private final OpenApiInteractionValidator description;

  ApiCaller(int port) {
    this.base = "http://localhost:" + port;
    String text = bare(HttpRequest.newBuilder(URI.create(base + "/api/v1/openapi.json")));
    this.document = read(text);
    this.description = OpenApiInteractionValidator.createForInlineApiSpecification(text).build();
  }

  JsonNode document() {
    return document;
  }

  Call as(String username) {
    return new Call(username);
  }

  Call nobody() {
    return new Call("");
  }

  /** An answer: status, headers, and the body as JSON where it is. */
  record Answer(int status, Map<String, List<String>> headers, byte[] bytes) {

    JsonNode json() {
      return read(new String(bytes, StandardCharsets.UTF_8));
    }

    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    String header(String name) {
      return headers.getOrDefault(name.toLowerCase(), List.of("")).get(0);
    }

    String etag() {
      return header("etag");
    }

    /** The last part of the type of a problem. */
    String problem() {
      return json().path("type").asText().replace("urn:sportello:", "");
    }

    Answer expect(int expected) {
      assertThat(status).as(text()).isEqualTo(expected);
      return this;
    }
  }

  /** A request as somebody. */
  final class Call {

    private final String username;
    private final HttpRequest.Builder request = HttpRequest.newBuilder();
    private String key = UUID.randomUUID().toString();

    private Call(String username) {
      this.username = username;
    }

    Call key(String given) {
      key = given;
      return this;
    }

    Call header(String name, String value) {
      request.header(name, value);
      return this;
    }

    Call seen(String etag) {
      return header("If-Match", etag);
    }

    Answer get(String path) {
      return send("GET", path, BodyPublishers.noBody());
    }

    Answer delete(String path) {
      return send("DELETE", path, BodyPublishers.noBody());
    }

    Answer post(String path) {
      return send("POST", path, BodyPublishers.noBody());
    }

    Answer post(String path, String body) {
      return header("Content-Type", JSON_TYPE).send("POST", path, BodyPublishers.ofString(body));
    }

    Answer post(String path, Object body) {
      return post(path, write(body));
    }

    Answer put(String path, Object body) {
      return header("Content-Type", JSON_TYPE)
          .send("PUT", path, BodyPublishers.ofString(write(body)));
    }

    Answer stream(String method, String path, byte[] body) {
      return header("Content-Type", "application/octet-stream")
          .send(method, path, BodyPublishers.ofByteArray(body));
    }

    Answer send(String method, String path, BodyPublisher body) {
      String full = path.startsWith("/") ? path : "/api/v1/" + path;
      request.uri(URI.create(base + full)).timeout(PATIENCE).method(method, body);
      if (!username.isEmpty()) {
        String login = username.contains(":") ? username : username + ":demo";
        request.header(
            "Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes()));
      }
      if (method.equals("POST") && key != null) {
        request.header("Idempotency-Key", key);
      }
      Answer answer = answer(request);
      holds(method, full.replaceAll("\\?.*", ""), answer);
      return answer;
    }
  }

  /** The answer is one that the description promises. */
  private void holds(String method, String path, Answer answer) {
    assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(answer.header("set-cookie")).as("cookies").isEmpty();
    String type = answer.header("content-type");
    if (answer.status() >= 400) {
      assertThat(type).as(answer.text()).startsWith("application/problem+json");
      JsonNode problem = answer.json();
      assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
      assertThat(problem.path("riferimento").asText()).hasSize(8);
      assertThat(answer.text()).doesNotContain("Exception", "it.sportello", "select ", "at java");
    }
    if (!isDescribed(method, path)) {
      assertThat(answer.status()).isGreaterThanOrEqualTo(400);
      return;
    }
    var response = SimpleResponse.Builder.status(answer.status());
    if (!type.isEmpty()) {
      response.withContentType(type);
    }
    if (type.contains("json")) {
      response.withBody(answer.text());
    } else if (answer.bytes().length > 0) {
      response.withBody(answer.bytes());
    }
    var report =
        description.validateResponse(path, Request.Method.valueOf(method), response.build());
    assertThat(report.getMessages())
        .as("%s %s %d: %s", method, path, answer.status(), answer.text())
        .isEmpty();
  }

  private boolean isDescribed(String method, String path) {
    for (var paths = document.path("paths").fields(); paths.hasNext(); ) {
      var described = paths.next();
      String pattern = Pattern.quote(described.getKey()).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q");
      if (path.matches(pattern) && described.getValue().has(method.toLowerCase())) {
        return true;
      }
    }
    return false;
  }

  private Answer answer(HttpRequest.Builder asked) {
    try {
      HttpResponse<byte[]> response = http.send(asked.build(), BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private String bare(HttpRequest.Builder asked) {
    return answer(asked).expect(200).text();
  }

  static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException unreadable) {
      throw new IllegalStateException(text, unreadable);
    }
  }

  static String write(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
