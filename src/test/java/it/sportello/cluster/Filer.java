package it.sportello.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A program that files applications and never gives up: whatever it does not know to be done it
 * tries again with the same key, on the next node.
 */
final class Filer {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ARCHITECT = "giulia.bianchi:demo";
  private static final String JSON_TYPE = "application/json";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final List<Node> nodes;
  private final Map<String, Map<String, Object>> answers;
  private final byte[] pdf;
  private int next;

  Filer(List<Node> nodes, int first, Map<String, Map<String, Object>> answers, byte[] pdf) {
    this.nodes = nodes;
    this.next = first;
    this.answers = answers;
    this.pdf = pdf;
  }

  /** What was acknowledged: the draft and the number that it got. */
  record Filed(String draft, String number) {}

  /** Fills a draft and files it; returns what the house has acknowledged. */
  Filed file() {
    var start = Map.of("procedure", "permesso-di-costruire", "municipality", "037006");
    String draft = sure("POST", "/api/v1/bozze", start).path("id").asText();
    String path = "/api/v1/bozze/" + draft;
    answers.forEach((section, given) -> save(path, section, given));
    for (JsonNode demand : sure("GET", path + "/documenti", null).path("items")) {
      JsonNode document = demand.path("document");
      if (document.path("required").asBoolean()) {
        sure("POST", path + "/documenti/" + document.path("code").asText() + "?nome=a.pdf", pdf);
      }
    }
    String number = sure("POST", path + "/invio", null).path("number").asText();
    return new Filed(draft, number);
  }

  /** A change that may have been made already: what is there is read anew before each attempt. */
  private void save(String draft, String section, Map<String, Object> given) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      HttpResponse<String> seen = once("GET", draft, null, "", "");
      String tag = seen == null ? "" : seen.headers().firstValue("ETag").orElse("");
      HttpResponse<String> saved = once("PUT", draft + "/sezioni/" + section, given, tag, "");
      if (saved != null && saved.statusCode() == 200) {
        return;
      }
      pause();
    }
    throw new IllegalStateException("Never saved: " + section);
  }

  private JsonNode sure(String method, String path, Object body) {
    String key = UUID.randomUUID().toString();
    long end = System.nanoTime() + PATIENCE.toNanos();
    String last = "no answer";
    while (System.nanoTime() < end) {
      HttpResponse<String> answer = once(method, path, body, "", key);
      if (answer != null && answer.statusCode() < 300) {
        return read(answer.body());
      }
      last = answer == null ? last : answer.statusCode() + " " + answer.body();
      if (answer != null && answer.statusCode() < 500 && answer.statusCode() != 409) {
        throw new IllegalStateException(method + " " + path + ": " + last);
      }
      pause();
    }
    throw new IllegalStateException(method + " " + path + " never succeeded: " + last);
  }

  /** One attempt on the node that answered last; without an answer the next one has its turn. */
  private HttpResponse<String> once(
      String method, String path, Object body, String tag, String key) {
    Node node = nodes.get(next % nodes.size());
    var request =
        HttpRequest.newBuilder(node.at(path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Basic " + base64(ARCHITECT))
            .header("Content-Type", body instanceof byte[] ? "application/octet-stream" : JSON_TYPE)
            .method(method, publisher(body));
    if (!tag.isEmpty()) {
      request.header("If-Match", tag);
    }
    if (!key.isEmpty()) {
      request.header("Idempotency-Key", key);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException noAnswer) {
      next++;
      return null;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static BodyPublisher publisher(Object body) {
    if (body == null) {
      return BodyPublishers.noBody();
    }
    if (body instanceof byte[] bytes) {
      return BodyPublishers.ofByteArray(bytes);
    }
    try {
      return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body.isEmpty() ? "{}" : body);
    } catch (IOException notJson) {
      throw new IllegalStateException(body, notJson);
    }
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void pause() {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
  }
}
