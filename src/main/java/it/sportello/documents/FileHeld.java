package it.sportello.documents;

/** The file may not be opened: the scanner has not spoken yet, or has found it harmful. */
public class FileHeld extends RuntimeException {

  private final ScanState state;

  FileHeld(DocumentId id, ScanState state) {
    super("Document %s is held: %s".formatted(id, state));
    this.state = state;
  }

  public boolean isHarmful() {
    return state == ScanState.HARMFUL;
  }
}
