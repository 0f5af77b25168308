package it.sportello.payments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sportello.interop.NotCarried;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Speaks with the node’s interface for positions (GPD); an answer is waited for ten seconds. */
@Component
class NodeClient {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final PaymentSettings settings;
  private final ObjectMapper json;
  private final SingletonSupplier<HttpClient> http =
      SingletonSupplier.of(
          () ->
              HttpClient.newBuilder()
                  .connectTimeout(PATIENCE)
                  .followRedirects(HttpClient.Redirect.NEVER)
                  .build());

  NodeClient(PaymentSettings settings, ObjectMapper json) {
    this.settings = settings;
    this.json = json;
  }

  boolean isConfigured() {
    return settings.node().isConfigured();
  }

  /** Posts below the positions of the creditor; gives the status of the answer. */
  int post(String below, String body) throws NotCarried {
    var request = request(below).header("Content-Type", "application/json");
    return send(request.POST(BodyPublishers.ofString(body)).build()).statusCode();
  }

  /** The state that the node gives to a position; empty when it does not know it. */
  String status(String iupd) throws NotCarried {
    HttpResponse<String> answer = send(request("/" + iupd).GET().build());
    if (answer.statusCode() == 404) {
      return "";
    }
    if (answer.statusCode() != 200) {
      throw NotCarried.thisTime("Il nodo ha risposto " + answer.statusCode());
    }
    try {
      JsonNode position = json.readTree(answer.body());
      return position.path("status").asText();
    } catch (IOException unreadable) {
      throw NotCarried.thisTime("La risposta del nodo non si legge");
    }
  }

  private HttpRequest.Builder request(String below) {
    String address =
        "%s/organizations/%s/debtpositions%s"
            .formatted(settings.node().url(), settings.creditor().taxCode(), below);
    return HttpRequest.newBuilder(URI.create(address))
        .timeout(PATIENCE)
        .header(NodeDoor.HEADER, settings.node().key())
        .header("Accept", "application/json");
  }

  private HttpResponse<String> send(HttpRequest request) throws NotCarried {
    try {
      return http.obtain().send(request, BodyHandlers.ofString());
    } catch (IOException silent) {
      throw NotCarried.thisTime("Il nodo non risponde: " + silent.getClass().getSimpleName());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw NotCarried.thisTime("Interrotto");
    }
  }
}
