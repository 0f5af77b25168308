package it.sportello.documents;

/** No such file is kept. */
public class DocumentNotFound extends RuntimeException {

  private final DocumentId id;

  DocumentNotFound(DocumentId id) {
    super("No document " + id);
    this.id = id;
  }

  public DocumentId id() {
    return id;
  }
}
