package it.sportello.interop;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A file that came with a letter, to be read while the box is open. */
record Enclosure(String name, Source source) {

  private static final int MOST = 50;
  private static final int LONGEST_NAME = 200;

  /** Opens the bytes; fails where the message cannot be read. */
  interface Source {
    InputStream open() throws IOException;
  }

  /** The files of a message, in their order; what is more than fifty stays in the box. */
  static List<Enclosure> in(Part mail) throws MessagingException, IOException {
    List<Enclosure> found = new ArrayList<>();
    collect(mail, found);
    return found.stream().limit(MOST).toList();
  }

  private static void collect(Part part, List<Enclosure> found)
      throws MessagingException, IOException {
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart many) {
      for (int i = 0; i < many.getCount(); i++) {
        collect(many.getBodyPart(i), found);
      }
    } else if (part.getFileName() != null) {
      found.add(new Enclosure(name(part.getFileName()), () -> bytes(part)));
    }
  }

  private static InputStream bytes(Part part) throws IOException {
    try {
      return part.getInputStream();
    } catch (MessagingException unreadable) {
      throw new IOException(unreadable);
    }
  }

  /** Only the last part of a path, without what no name of a file may have. */
  private static String name(String written) throws IOException {
    String decoded = MimeUtility.decodeText(written);
    String last =
        decoded.substring(Math.max(decoded.lastIndexOf('/'), decoded.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("\\p{Cntrl}", "").strip();
    String named = clean.isEmpty() ? "allegato" : clean;
    return named.substring(Math.max(0, named.length() - LONGEST_NAME));
  }
}
