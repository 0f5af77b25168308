package it.sportello.interop;

import it.sportello.documents.DocumentId;
import it.sportello.law.CaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A message in the outbox: when it is tried again, and what became of it. */
@Entity
@Table(name = "interop_outbound_message")
class OutboxEntry {

  private static final int LONGEST_ERROR = 500;

  /** A link that lets in whoever holds it: once it has left, it is not kept here. */
  private static final Pattern ONE_TIME_LINK =
      Pattern.compile("(/invito/|/accesso-enti/|PIN: )[A-Za-z0-9_-]+");

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6));

  @Id private String id;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(10)")
  private Channel channel;

  private String recipient;
  private String subject;

  @Column(columnDefinition = "text")
  private String body;

  @Column(columnDefinition = "text")
  private String attachments;

  private String caseNumber;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(10)")
  private OutboundStatus status;

  private int attempts;
  private Instant nextAttemptAt;
  private String lastError;
  private Instant createdAt;
  private Instant sentAt;
  private String messageId;

  protected OutboxEntry() {}

  /** Nobody else takes it until the lease ends, even if this node dies meanwhile. */
  void claim(Instant leaseEnds) {
    attempts++;
    nextAttemptAt = leaseEnds;
  }

  void sent(Instant at) {
    status = OutboundStatus.SENT;
    body = ONE_TIME_LINK.matcher(body).replaceAll("$1…");
    sentAt = at;
    lastError = null;
  }

  /** Tries again after a pause that grows, and gives up after the last. */
  void failed(String reason, Instant at) {
    lastError = shortened(reason);
    if (status != OutboundStatus.PENDING) {
      return;
    }
    if (attempts > PAUSES.size()) {
      status = OutboundStatus.FAILED;
    } else {
      nextAttemptAt = at.plus(PAUSES.get(attempts - 1));
    }
  }

  void cannotBeSent(String reason) {
    status = OutboundStatus.FAILED;
    lastError = shortened(reason);
  }

  void retry(Instant at) {
    requireUnsent();
    status = OutboundStatus.PENDING;
    attempts = 0;
    nextAttemptAt = at;
  }

  void setAside(String reason) {
    requireUnsent();
    status = OutboundStatus.SET_ASIDE;
    lastError = shortened(reason);
  }

  private void requireUnsent() {
    if (status == OutboundStatus.SENT) {
      throw new IllegalStateException("Message %s was sent already".formatted(id));
    }
  }

  private static String shortened(String reason) {
    String text = reason == null ? "" : reason.replaceAll("\\p{Cntrl}+", " ").strip();
    return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
  }

  OutboundView view() {
    return new OutboundView(
        id,
        channel,
        recipient,
        subject,
        body,
        attachments.isEmpty()
            ? List.of()
            : Arrays.stream(attachments.split(",")).map(DocumentId::new).toList(),
        caseNumber == null ? null : new CaseNumber(caseNumber),
        status,
        attempts,
        nextAttemptAt,
        lastError,
        createdAt,
        sentAt,
        messageId);
  }
}
