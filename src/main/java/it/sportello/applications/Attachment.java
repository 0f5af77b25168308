package it.sportello.applications;

import it.sportello.documents.DocumentId;
import java.time.Instant;

/** A document that goes with an application, and the requirement that it answers. */
public record Attachment(String id, String requirement, DocumentId document, Instant addedAt) {}
