package it.sportello.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file as it arrives: its bytes, the name it claims, who brings it, and whether it is an act. */
public record IncomingFile(Source source, String name, String uploadedBy, boolean act) {

  /** Where the bytes come from; opened once and closed by the reader. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  /** A file that somebody uploads. */
  public static IncomingFile upload(Source source, String name, String uploadedBy) {
    return new IncomingFile(source, name, uploadedBy, false);
  }

  /** An act of the office, printed by the application. */
  public static IncomingFile act(byte[] content, String name, String uploadedBy) {
    return new IncomingFile(() -> new ByteArrayInputStream(content), name, uploadedBy, true);
  }
}
