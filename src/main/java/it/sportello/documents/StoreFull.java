package it.sportello.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** The disk of the documents is full: nothing was kept, and nothing that was there is touched. */
public class StoreFull extends UncheckedIOException {

  private StoreFull(IOException failure) {
    super("The document store is full", failure);
  }

  /** What an error of the disk is: this one, or one that only says what could not be done. */
  public static UncheckedIOException or(String what, IOException failure) {
    return isFull(failure) ? new StoreFull(failure) : new UncheckedIOException(what, failure);
  }

  private static boolean isFull(IOException failure) {
    String words =
        failure instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : String.valueOf(failure.getMessage());
    String said = words.toLowerCase(Locale.ROOT);
    return said.contains("no space left") || said.contains("quota exceeded");
  }
}
