package it.sportello.payments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The node of payments as far as positions go: paths, states and status codes of GPD, over HTTP. It
 * can be down, or lose its answers after it has done what was asked.
 */
class NodeStandIn {

  static final String KEY = "chiave-di-prova";

  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, JsonNode> positions = new ConcurrentHashMap<>();
  private final Map<String, String> states = new ConcurrentHashMap<>();
  private final List<String> calls = new ArrayList<>();
  private final HttpServer server;
  private boolean down;
  private int answersLost;

  NodeStandIn() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void stop() {
    server.stop(0);
  }

  synchronized void down(boolean isDown) {
    down = isDown;
  }

  synchronized void loseAnswers(int number) {
    answersLost = number;
  }

  JsonNode position(String iupd) {
    return positions.get(iupd);
  }

  String state(String iupd) {
    return states.getOrDefault(iupd, "");
  }

  synchronized List<String> calls(String iupd) {
    return calls.stream().filter(call -> call.contains(iupd)).toList();
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Reply reply = down ? new Reply(503, "{}") : reply(exchange, body);
    if (answersLost > 0 && !down) {
      answersLost--;
      reply = new Reply(504, "{}");
    }
    byte[] bytes = reply.body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(reply.status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Reply reply(HttpExchange exchange, String body) throws IOException {
    if (!KEY.equals(exchange.getRequestHeaders().getFirst("Ocp-Apim-Subscription-Key"))) {
      return new Reply(401, "{}");
    }
    String[] path = exchange.getRequestURI().getPath().split("/");
    boolean isOurs = path.length >= 4 && path[1].equals("organizations");
    if (!isOurs || !path[3].equals("debtpositions")) {
      return new Reply(404, "{}");
    }
    if (path.length == 4) {
      return create(json.readTree(body));
    }
    calls.add(path[path.length - 1] + " " + path[4]);
    if (!positions.containsKey(path[4])) {
      return new Reply(404, "{}");
    }
    return path.length == 5 ? shown(path[4]) : move(path[4], path[5]);
  }

  /** A position without its fields is refused; one that is there is a conflict. */
  private Reply create(JsonNode position) {
    String iupd = position.path("iupd").asText();
    calls.add("create " + iupd);
    JsonNode option = position.path("paymentOption").path(0);
    long sum = 0;
    for (JsonNode transfer : option.path("transfer")) {
      sum += transfer.path("amount").asLong();
      if (transfer.has("iban") == transfer.has("stamp") || !transfer.has("category")) {
        return new Reply(400, "{\"detail\": \"transfer\"}");
      }
    }
    boolean isWhole =
        option.path("iuv").asText().matches("\\d{17}")
            && option.path("description").asText().length() <= 140
            && option.path("amount").asLong() == sum
            && position.path("fiscalCode").asText().length() >= 11;
    if (!isWhole) {
      return new Reply(400, "{\"detail\": \"paymentOption\"}");
    }
    if (positions.putIfAbsent(iupd, position) != null) {
      return new Reply(409, "{}");
    }
    states.put(iupd, "DRAFT");
    return new Reply(201, position.toString());
  }

  private Reply move(String iupd, String verb) {
    String from = states.get(iupd);
    if (verb.equals("publish") && from.equals("DRAFT")) {
      states.put(iupd, "VALID");
      return shown(iupd);
    }
    if (verb.equals("invalidate") && from.equals("VALID")) {
      states.put(iupd, "INVALID");
      return shown(iupd);
    }
    return new Reply(409, "{}");
  }

  private Reply shown(String iupd) {
    return new Reply(
        200, "{\"iupd\": \"%s\", \"status\": \"%s\"}".formatted(iupd, states.get(iupd)));
  }

  private record Reply(int status, String body) {}
}
