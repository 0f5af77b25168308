package it.sportello.payments;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.HtmlUtils;

/** Where the node of payments brings its receipts, as SOAP; not there unless it is configured. */
@Controller
class ReceiptController {

  static final String PATH = "/pagopa/nodo";

  private static final Logger LOG = LoggerFactory.getLogger(ReceiptController.class);
  private static final int LARGEST = 1024 * 1024;
  private static final String ENVELOPE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
          + "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\""
          + " xmlns:paf=\"http://pagopa-api.pagopa.gov.it/pa/paForNode.xsd\"><soapenv:Body>"
          + "<paf:%1$s>%2$s</paf:%1$s></soapenv:Body></soapenv:Envelope>";
  private static final String FAULT =
      "<outcome>KO</outcome><fault><faultCode>%s</faultCode><faultString>%s</faultString>"
          + "<id>%s</id></fault>";
  private static final String CURRENT = "paSendRTV2Response";

  private final NodeDoor door;
  private final Receipts receipts;

  ReceiptController(NodeDoor door, Receipts receipts) {
    this.door = door;
    this.receipts = receipts;
  }

  @PostMapping(PATH)
  ResponseEntity<String> take(HttpServletRequest request) throws IOException {
    if (!door.exists()) {
      return ResponseEntity.notFound().build();
    }
    if (!door.admits(request)) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      return ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE).build();
    }
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_XML, StandardCharsets.UTF_8))
        .body(answer(body));
  }

  private String answer(byte[] body) {
    String name = CURRENT;
    try {
      ReceiptMessage message = ReceiptMessage.read(body);
      name = message.answer();
      receipts.take(message.receipt());
      return ENVELOPE.formatted(name, "<outcome>OK</outcome>");
    } catch (ReceiptRefused refused) {
      LOG.warn("A receipt was refused: {}", refused.code());
      return fault(name, refused.code(), refused.getMessage(), refused.creditor());
    } catch (RuntimeException failure) {
      LOG.error("A receipt could not be taken", failure);
      return fault(name, "PAA_SYSTEM_ERROR", "Errore interno: riprovare.", "");
    }
  }

  private static String fault(String name, String code, String words, String creditor) {
    return ENVELOPE.formatted(
        name, FAULT.formatted(code, HtmlUtils.htmlEscape(words, "UTF-8"), escaped(creditor)));
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
