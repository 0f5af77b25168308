package it.sportello.proceedings;

import it.sportello.documents.DocumentId;
import it.sportello.law.CaseNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a case. {@code at} is when it counts in law, which for what happens by
 * the passing of time is earlier than when it was noticed; {@code protocol} is the number that came
 * in under, if something came in.
 */
public record CaseEvent(
    String id,
    CaseNumber number,
    EventKind kind,
    Instant at,
    String actor,
    String text,
    Optional<DocumentId> document,
    Optional<String> protocol,
    Instant noticedAt) {}
