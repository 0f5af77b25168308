package it.sportello.payments;

import it.sportello.payments.rules.Cents;
import it.sportello.payments.rules.NoticeNumber;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A message in which the node brings a receipt: {@code paSendRTV2Request}, or the older {@code
 * paSendRTReq}. Nothing is fetched and no document type is read; the rest of it is passed over.
 */
record ReceiptMessage(Receipt receipt, String answer) {

  private static final int DEEPEST = 40;
  private static final int MOST_ELEMENTS = 5_000;
  private static final int LONGEST_TEXT = 300;
  private static final int LONGEST_ID = 70;
  private static final int LONGEST_TIME = 40;
  private static final int LONGEST_PAYER = 140;
  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final String NODE = "http://pagopa-api.pagopa.gov.it/pa/paForNode.xsd";
  private static final Map<String, String> ANSWERS =
      Map.of("paSendRTV2Request", "paSendRTV2Response", "paSendRTReq", "paSendRTRes");

  /** What of the message counts: each stands once, at this place below the request. */
  private static final Set<String> WANTED =
      Set.of(
          "idPA",
          "receipt/receiptId",
          "receipt/noticeNumber",
          "receipt/fiscalCode",
          "receipt/outcome",
          "receipt/paymentAmount",
          "receipt/payer/fullName",
          "receipt/paymentDateTime");

  /** Fails with {@link ReceiptRefused} when it is not such a message. */
  static ReceiptMessage read(byte[] xml) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      return new Reading(reader).read();
    } catch (XMLStreamException unreadable) {
      throw ReceiptRefused.unreadable("Il messaggio non è XML leggibile.");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static final class Reading {

    private final XMLStreamReader reader;
    private final Map<String, StringBuilder> found = new HashMap<>();
    private final StringBuilder path = new StringBuilder();
    private String request = "";
    private int depth;
    private int elements;

    Reading(XMLStreamReader reader) {
      this.reader = reader;
    }

    ReceiptMessage read() throws XMLStreamException {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.DTD ->
              throw ReceiptRefused.unreadable("Il messaggio ha un DOCTYPE.");
          case XMLStreamConstants.START_ELEMENT -> start();
          case XMLStreamConstants.END_ELEMENT -> end();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
          default -> {}
        }
      }
      if (request.isEmpty()) {
        throw ReceiptRefused.unreadable("Il messaggio non porta una ricevuta.");
      }
      return new ReceiptMessage(receipt(), ANSWERS.get(request));
    }

    private void start() {
      depth++;
      elements++;
      if (depth > DEEPEST || elements > MOST_ELEMENTS) {
        throw ReceiptRefused.unreadable("Il messaggio è troppo grande.");
      }
      String name = reader.getLocalName();
      if (depth <= 2) {
        mustBe(depth == 1 ? "Envelope" : "", SOAP);
      } else if (depth == 3 && path().endsWith("/Body")) {
        begin(name);
      }
      path.append('/').append(name);
      String place = place();
      if (WANTED.contains(place) && found.put(place, new StringBuilder()) != null) {
        throw ReceiptRefused.unreadable("Ripetuto: " + place);
      }
    }

    private void mustBe(String name, String namespace) {
      if (!namespace.equals(reader.getNamespaceURI())
          || !name.isEmpty() && !name.equals(reader.getLocalName())) {
        throw ReceiptRefused.unreadable("Il messaggio non è una busta SOAP 1.1.");
      }
    }

    private void begin(String name) {
      if (!request.isEmpty()
          || !ANSWERS.containsKey(name)
          || !NODE.equals(reader.getNamespaceURI())) {
        throw ReceiptRefused.unreadable("Operazione non prevista.");
      }
      request = name;
    }

    private void end() {
      depth--;
      path.setLength(path.lastIndexOf("/"));
    }

    private void text() {
      StringBuilder text = found.get(place());
      if (text != null) {
        text.append(reader.getText());
        if (text.length() > LONGEST_TEXT) {
          throw ReceiptRefused.unreadable("Troppo lungo: " + place());
        }
      }
    }

    private String path() {
      return path.toString();
    }

    /** Where the element stands below the request; empty outside of it. */
    private String place() {
      String root = "/Envelope/Body/" + request + "/";
      return !request.isEmpty() && path().startsWith(root) ? path().substring(root.length()) : "";
    }

    private Receipt receipt() {
      String notice = given("receipt/noticeNumber", LONGEST_ID);
      String outcome = given("receipt/outcome", LONGEST_ID);
      if (!NoticeNumber.isValid(notice) || !outcome.matches("OK|KO")) {
        throw ReceiptRefused.unreadable("Numero di avviso o esito non validi.");
      }
      String creditor = given("idPA", LONGEST_ID);
      if (!creditor.equals(given("receipt/fiscalCode", LONGEST_ID))) {
        throw ReceiptRefused.unreadable("idPA e fiscalCode non concordano.");
      }
      return new Receipt(
          creditor,
          notice,
          given("receipt/receiptId", LONGEST_ID),
          outcome.equals("OK"),
          cents(given("receipt/paymentAmount", LONGEST_ID)),
          shortened(optional("receipt/payer/fullName"), LONGEST_PAYER),
          shortened(optional("receipt/paymentDateTime"), LONGEST_TIME));
    }

    private static long cents(String amount) {
      try {
        return Cents.parse(amount);
      } catch (IllegalArgumentException wrong) {
        throw ReceiptRefused.unreadable("Importo non valido.");
      }
    }

    private String given(String place, int longest) {
      String text = optional(place);
      if (text.isEmpty() || text.length() > longest) {
        throw ReceiptRefused.unreadable("Manca o è troppo lungo: " + place);
      }
      return text;
    }

    private String optional(String place) {
      StringBuilder text = found.get(place);
      return text == null ? "" : text.toString().strip();
    }

    private static String shortened(String text, int longest) {
      return text.length() <= longest ? text : text.substring(0, longest);
    }
  }
}
