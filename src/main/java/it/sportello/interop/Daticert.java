package it.sportello.interop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What a provider of certified mail says in {@code daticert.xml} (D.M. 2 novembre 2005; RFC 6109):
 * which message, what became of it, for whom, when; what is missing is empty.
 */
record Daticert(
    String type,
    String error,
    String sender,
    String messageId,
    String identifier,
    String recipient,
    Instant at,
    String explanation) {

  private static final int LARGEST = 1_000_000;
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d/M/uuuu H:mm:ss XX");

  /** Empty where it is not what it should be: whatever it says is then not believed. */
  static Optional<Daticert> read(byte[] xml) {
    if (xml.length > LARGEST) {
      return Optional.empty();
    }
    try {
      Document parsed = ClosedXml.builder().parse(new ByteArrayInputStream(xml));
      Element root = parsed.getDocumentElement();
      return root.getTagName().equals("postacert") ? Optional.of(of(root)) : Optional.empty();
    } catch (SAXException | IOException | DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  private static Daticert of(Element root) {
    return new Daticert(
        root.getAttribute("tipo"),
        root.getAttribute("errore"),
        text(root, "mittente"),
        bare(text(root, "msgid")),
        text(root, "identificativo"),
        text(root, "consegna"),
        when(root),
        text(root, "errore-esteso"));
  }

  private static Instant when(Element root) {
    NodeList dates = root.getElementsByTagName("data");
    String zone = dates.getLength() == 0 ? "" : ((Element) dates.item(0)).getAttribute("zona");
    String moment = text(root, "giorno") + " " + text(root, "ora") + " " + zone;
    return OffsetDateTime.parse(moment, WHEN).toInstant();
  }

  private static String text(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }

  /** An id of a message without its angle brackets. */
  static String bare(String messageId) {
    return messageId == null ? "" : messageId.strip().replaceAll("^<|>$", "");
  }
}
