package it.sportello.documents;

/** How far an upload has come: it goes on from {@code received}. */
public record UploadView(UploadId id, String name, long size, long received) {

  public boolean complete() {
    return received == size;
  }
}
