package it.sportello.interop;

import it.sportello.documents.DocumentId;
import it.sportello.law.CaseNumber;
import java.time.Instant;
import java.util.List;

/** A message in the outbox as an operator sees it. */
public record OutboundView(
    String id,
    Channel channel,
    String recipient,
    String subject,
    String body,
    List<DocumentId> attachments,
    CaseNumber caseNumber,
    OutboundStatus status,
    int attempts,
    Instant nextAttemptAt,
    String lastError,
    Instant createdAt,
    Instant sentAt,
    String messageId) {}
