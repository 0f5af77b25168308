package it.sportello.documents;

import java.util.UUID;

/** The name of an upload that is under way. */
public record UploadId(String value) {

  public UploadId {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("An upload id may not be blank");
    }
  }

  static UploadId fresh() {
    return new UploadId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
