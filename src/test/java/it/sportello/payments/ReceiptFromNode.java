package it.sportello.payments;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Brings the receipt of a notice to the house, as the node does when somebody has paid. */
public final class ReceiptFromNode {

  private static final String SECRET = "segreto-di-prova";

  private ReceiptFromNode() {}

  /** Returns what the house answers; the amount is written as 280.00. */
  public static String bring(int port, String notice, String amount) throws IOException {
    String message =
        ReceiptMessageTest.MESSAGE.replace("300715700000000032", notice).replace("282.00", amount);
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + ReceiptController.PATH))
            .header("Content-Type", "text/xml; charset=UTF-8")
            .header(NodeDoor.HEADER, SECRET)
            .POST(BodyPublishers.ofString(message))
            .build();
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }
}
