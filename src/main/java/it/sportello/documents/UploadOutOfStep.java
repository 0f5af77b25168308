package it.sportello.documents;

/** A piece does not begin where the last one ended, or the file is not all there yet. */
public class UploadOutOfStep extends RuntimeException {

  private final long expectedOffset;

  UploadOutOfStep(UploadId id, long expectedOffset) {
    super("Upload %s goes on from byte %d".formatted(id, expectedOffset));
    this.expectedOffset = expectedOffset;
  }

  /** From where to send. */
  public long expectedOffset() {
    return expectedOffset;
  }
}
