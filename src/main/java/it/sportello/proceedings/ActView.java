package it.sportello.proceedings;

import it.sportello.documents.DocumentId;
import java.time.Instant;

/** An act of the desk, as it was issued. */
public record ActView(
    ActKind kind, DocumentId document, String protocol, Instant issuedAt, String signer) {}
