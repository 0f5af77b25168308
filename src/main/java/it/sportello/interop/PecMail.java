package it.sportello.interop;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail as it stood in the box of certified mail: the envelope of the provider, what the provider
 * certifies, and the letter inside; what is missing is empty.
 *
 * @param brokenSeal what is wrong with the signature of the provider, in words for the office
 */
record PecMail(
    String messageId,
    String from,
    String receipt,
    String transport,
    List<String> references,
    Optional<Daticert> daticert,
    Inner letter,
    String original,
    Optional<String> brokenSeal) {

  private static final int MOST = 200_000;

  /** The letter itself, inside its envelope or without one. */
  record Inner(
      String from,
      String subject,
      String text,
      List<String> references,
      List<Enclosure> enclosures) {}

  boolean isReceipt() {
    return !receipt.isEmpty();
  }

  /** Only what the provider says that it carried as such is certified mail. */
  boolean isCertified() {
    return transport.equals("posta-certificata") && daticert.isPresent();
  }

  static PecMail read(MimeMessage mail, ProviderSeal seal) throws MessagingException, IOException {
    String from = address(mail.getFrom());
    Optional<String> brokenSeal = seal.fault(mail, from);
    Optional<Part> certificate = part(mail, "daticert.xml");
    Optional<Daticert> daticert = Optional.empty();
    if (certificate.isPresent()) {
      daticert = Daticert.read(certificate.get().getInputStream().readAllBytes());
    }
    Optional<Part> enclosed = part(mail, "postacert.eml");
    Inner letter =
        enclosed.isPresent() && enclosed.get().getContent() instanceof MimeMessage inside
            ? inner(inside)
            : inner(mail);
    return new PecMail(
        Daticert.bare(header(mail, "Message-ID")),
        from,
        header(mail, "X-Ricevuta").toLowerCase(Locale.ROOT),
        header(mail, "X-Trasporto").toLowerCase(Locale.ROOT),
        references(mail),
        daticert,
        letter,
        original(mail),
        brokenSeal);
  }

  private static Inner inner(MimeMessage mail) throws MessagingException, IOException {
    String subject = mail.getSubject() == null ? "" : mail.getSubject();
    return new Inner(
        address(mail.getFrom()),
        cut(subject, 500),
        cut(text(mail), MOST),
        references(mail),
        Enclosure.in(mail));
  }

  private static List<String> references(MimeMessage mail) throws MessagingException {
    List<String> ids = new ArrayList<>();
    for (String name : List.of("X-Riferimento-Message-ID", "In-Reply-To", "References")) {
      for (String id : header(mail, name).split("\\s+")) {
        if (!id.isBlank()) {
          ids.add(Daticert.bare(id));
        }
      }
    }
    return List.copyOf(ids);
  }

  private static String header(MimeMessage mail, String name) throws MessagingException {
    String[] found = mail.getHeader(name);
    return found == null ? "" : found[0].strip();
  }

  private static String address(Address[] from) {
    return from == null || from.length == 0 || !(from[0] instanceof InternetAddress known)
        ? ""
        : known.getAddress().toLowerCase(Locale.ROOT);
  }

  private static Optional<Part> part(Part within, String name)
      throws MessagingException, IOException {
    if (name.equalsIgnoreCase(within.getFileName())) {
      return Optional.of(within);
    }
    if (!within.isMimeType("multipart/*") || !(within.getContent() instanceof Multipart many)) {
      return Optional.empty();
    }
    for (int i = 0; i < many.getCount(); i++) {
      Optional<Part> found = part(many.getBodyPart(i), name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String text(Part part) throws MessagingException, IOException {
    if (part.isMimeType("text/plain")) {
      return part.getContent() instanceof String plain ? plain : "";
    }
    StringBuilder all = new StringBuilder();
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart many) {
      for (int i = 0; i < many.getCount(); i++) {
        if (many.getBodyPart(i).getFileName() == null) {
          all.append(text(many.getBodyPart(i)));
        }
      }
    }
    return all.toString();
  }

  /** As it came; of a large one the beginning, the rest stays in the box. */
  private static String original(MimeMessage mail) throws MessagingException, IOException {
    var beginning = new ByteArrayOutputStream();
    mail.writeTo(
        new OutputStream() {
          @Override
          public void write(int one) {
            if (beginning.size() < MOST) {
              beginning.write(one);
            }
          }

          @Override
          public void write(byte[] many, int from, int length) {
            beginning.write(many, from, Math.max(0, Math.min(length, MOST - beginning.size())));
          }
        });
    return cut(beginning.toString(StandardCharsets.ISO_8859_1), MOST);
  }

  private static String cut(String text, int longest) {
    String clean = text.replace("\u0000", "");
    return clean.substring(0, Math.min(clean.length(), longest));
  }
}
