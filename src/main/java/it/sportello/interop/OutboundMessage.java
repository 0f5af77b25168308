package it.sportello.interop;

import it.sportello.documents.DocumentId;
import it.sportello.law.CaseNumber;
import java.util.List;

/**
 * A message to be sent. The key makes a repetition recognisable: the same key is one message. The
 * case may be null.
 */
public record OutboundMessage(
    String dedupKey,
    Channel channel,
    String recipient,
    String subject,
    String body,
    List<DocumentId> attachments,
    CaseNumber caseNumber) {

  public OutboundMessage {
    if (dedupKey == null || dedupKey.isBlank() || dedupKey.length() > 200) {
      throw new IllegalArgumentException("A message needs a key of at most 200 characters");
    }
    if (recipient == null || recipient.isBlank() || subject == null || body == null) {
      throw new IllegalArgumentException("A message needs a recipient, a subject and a body");
    }
    attachments = List.copyOf(attachments);
  }
}
