package it.sportello.api;

import it.sportello.documents.DocumentView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A file that is kept, and what was found in it. */
record FileLine(
    String id,
    String name,
    String mediaType,
    long size,
    String sha256,
    Instant storedAt,
    Optional<String> signature,
    List<String> warnings,
    String scan) {

  static FileLine of(DocumentView document) {
    return new FileLine(
        document.id().value(),
        document.name(),
        document.mediaType(),
        document.size(),
        document.sha256(),
        document.storedAt(),
        Optional.ofNullable(document.signature()).map(report -> report.indication().name()),
        document.warnings(),
        document.scan().name());
  }
}
