package it.sportello.payments;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.applications.ApplicationId;
import it.sportello.demo.Stage;
import it.sportello.testing.WholeHouse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

/** The door through which the node brings its receipts. */
@WholeHouse
class ReceiptDoorTest {

  private static final String SECRET = "segreto-di-prova";

  @LocalServerPort private int port;
  @Autowired private Payments payments;
  @Autowired private Stage stage;

  @Test
  void aReceiptSettlesThePositionAndARepetitionIsFine() throws Exception {
    // given
    ApplicationId draft = stage.draft(Stage.PERMIT);
    PositionView position = stage.as(Stage.ARCHITECT, () -> payments.open(draft, false));
    String message = message(position, "280.00");
    // when
    HttpResponse<String> first = bring(message, SECRET);
    HttpResponse<String> again = bring(message, SECRET);
    // then
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body()).contains("<paf:paSendRTV2Response><outcome>OK</outcome>");
    assertThat(again.body()).isEqualTo(first.body());
    PaymentsView now = stage.as(Stage.ARCHITECT, () -> payments.of(draft));
    assertThat(now.position().orElseThrow().isPaid()).isTrue();
    assertThat(now.receipts()).hasSize(1);
  }

  @Test
  void anUnknownNoticeIsAFaultInTheWordsOfTheNode() throws Exception {
    // when
    HttpResponse<String> answer = bring(ReceiptMessageTest.MESSAGE, SECRET);
    // then
    assertThat(answer.body())
        .contains("<outcome>KO</outcome>", "<faultCode>PAA_PAGAMENTO_SCONOSCIUTO</faultCode>");
  }

  @Test
  void anotherCreditorAndWhatIsNoXmlAreFaultsToo() throws Exception {
    String other = ReceiptMessageTest.MESSAGE.replace("00000000018<", "00000000026<");
    assertThat(bring(other, SECRET).body()).contains("PAA_ID_DOMINIO_ERRATO");
    assertThat(bring("<", SECRET).body()).contains("PAA_SINTASSI_XSD");
  }

  @Test
  void whoDoesNotKnowTheSecretIsNotLetIn() throws Exception {
    assertThat(bring(ReceiptMessageTest.MESSAGE, "altro").statusCode()).isEqualTo(403);
    assertThat(bring(ReceiptMessageTest.MESSAGE, "").statusCode()).isEqualTo(403);
  }

  @Test
  void tooMuchIsNotRead() throws Exception {
    String large = ReceiptMessageTest.MESSAGE + " ".repeat(1024 * 1024);
    assertThat(bring(large, SECRET).statusCode()).isEqualTo(413);
  }

  @Test
  void withoutASettingThereIsNoDoor() throws IOException {
    // given
    var door = new NodeDoor(settings("", ""));
    // when
    var answer = new ReceiptController(door, null).take(new MockHttpServletRequest());
    // then
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  void whereACertificateIsAskedForASecretAloneIsNotEnough() {
    // given
    var door = new NodeDoor(settings(SECRET, "ab".repeat(32)));
    var request = new MockHttpServletRequest();
    request.addHeader(NodeDoor.HEADER, SECRET);
    // then
    assertThat(door.admits(request)).isFalse();
  }

  private static PaymentSettings settings(String secret, String certificate) {
    return new PaymentSettings(
        new PaymentSettings.Creditor("", "", "", "", "", "", ""),
        new PaymentSettings.Node("", ""),
        new PaymentSettings.Receipts(secret, certificate),
        90);
  }

  private static String message(PositionView position, String amount) {
    return ReceiptMessageTest.MESSAGE
        .replace("300715700000000032", position.noticeNumber())
        .replace("282.00", amount);
  }

  private HttpResponse<String> bring(String message, String secret)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + ReceiptController.PATH))
            .header("Content-Type", "text/xml; charset=UTF-8");
    if (!secret.isEmpty()) {
      request.header(NodeDoor.HEADER, secret);
    }
    return HttpClient.newHttpClient()
        .send(request.POST(BodyPublishers.ofString(message)).build(), BodyHandlers.ofString());
  }
}
