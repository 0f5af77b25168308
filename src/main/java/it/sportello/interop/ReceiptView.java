package it.sportello.interop;

import java.time.Instant;

/**
 * What became of a certified message, as its provider says; the fault is null where all is well.
 */
public record ReceiptView(
    String recipient, String subject, ReceiptKind kind, Instant at, String fault) {}
