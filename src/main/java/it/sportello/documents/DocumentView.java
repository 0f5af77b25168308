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

  /** Whether it is of a kind of which a small picture can be drawn, and may be opened. */
  public boolean hasThumbnail() {
    boolean drawn =
        mediaType.equals("application/pdf")
            || mediaType.equals("image/png")
            || mediaType.equals("image/jpeg");
    return drawn && scan == ScanState.CLEAN;
  }

  public boolean signed() {
    return signature != null;
  }
}
