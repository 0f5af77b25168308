package it.sportello.documents;

import java.time.Instant;
import java.util.List;

/** What may be seen of a stored file; {@code signature} is null when the file bears none. */
public record DocumentView(
    DocumentId id,
    String name,
    String mediaType,
    long size,
    String sha256,
    Instant storedAt,
    SignatureReport signature,
    List<String> warnings,
    ScanState scan) {

  public DocumentView {
    warnings = List.copyOf(warnings);
  }

  public boolean signed() {
    return signature != null;
  }
}
