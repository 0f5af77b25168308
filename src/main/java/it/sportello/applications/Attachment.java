package it.sportello.applications;

import it.sportello.documents.DocumentId;
import java.time.Instant;

/**
 * A document that goes with an application, and the requirement that it answers. It no longer holds
 * when what it was given for has changed since; it holds again when that is put back.
 */
public record Attachment(
    String id, String requirement, DocumentId document, Instant addedAt, boolean holds) {}
