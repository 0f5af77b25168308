package it.sportello.documents;

import java.util.UUID;

/** The name under which a stored file is known to the other modules. */
public record DocumentId(String value) {

  public DocumentId {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("A document id may not be blank");
    }
  }

  static DocumentId fresh() {
    return new DocumentId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
