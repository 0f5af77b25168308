package it.sportello.interop;

import it.sportello.testing.Certified;
import it.sportello.testing.SigningDesk;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Properties;
import java.util.function.UnaryOperator;

/** Puts mails into the signed envelope of a provider, as providers do (RFC 6109, S/MIME). */
final class SealedMail {

  private static final String END = "\r\n";
  private static final String BOUNDARY = "sigillo-del-gestore";

  private SealedMail() {}

  static MimeMessage sealed(MimeMessage mail, Certified provider) throws Exception {
    return sealed(mail, provider, UnaryOperator.identity());
  }

  /** What the provider signed, and something else in its place. */
  static MimeMessage sealed(MimeMessage mail, Certified provider, UnaryOperator<String> changed)
      throws MessagingException, IOException {
    var whole = new ByteArrayOutputStream();
    mail.writeTo(whole);
    String text = whole.toString(StandardCharsets.ISO_8859_1);
    int blank = text.indexOf(END + END);
    String content =
        "Content-Type: " + mail.getContentType() + END + END + text.substring(blank + 4);
    byte[] seal = SigningDesk.seal(content.getBytes(StandardCharsets.ISO_8859_1), provider);
    String envelope =
        "Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\";"
            + " micalg=sha-256; boundary=\"%s\"".formatted(BOUNDARY)
            + END
            + headers(text.substring(0, blank))
            + END
            + part(changed.apply(content))
            + part(
                "Content-Type: application/pkcs7-signature; name=smime.p7s"
                    + END
                    + "Content-Transfer-Encoding: base64"
                    + END
                    + END
                    + Base64.getMimeEncoder().encodeToString(seal))
            + "--"
            + BOUNDARY
            + "--"
            + END;
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(envelope.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static String part(String content) {
    return "--" + BOUNDARY + END + content + END;
  }

  /** All but what the new envelope says of its content. */
  private static String headers(String block) {
    var kept = new StringBuilder();
    for (String header : block.split("\r\n(?![ \t])")) {
      if (!header.startsWith("Content-")) {
        kept.append(header).append(END);
      }
    }
    return kept.toString();
  }
}
