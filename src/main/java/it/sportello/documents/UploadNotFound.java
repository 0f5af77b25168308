package it.sportello.documents;

/** No such upload, or it is somebody else's: one answer for both. */
public class UploadNotFound extends RuntimeException {

  UploadNotFound(UploadId id) {
    super("No upload " + id);
  }
}
