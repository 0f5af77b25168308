package it.sportello.payments;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Whether who calls is the node: by a secret in a header, or by the certificate of its client. */
@Component
class NodeDoor {

  static final String HEADER = "Ocp-Apim-Subscription-Key";
  private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

  private final PaymentSettings.Receipts settings;

  NodeDoor(PaymentSettings settings) {
    this.settings = settings.receipts();
  }

  boolean exists() {
    return settings.isOpen();
  }

  /** All that is configured must be right. */
  boolean admits(HttpServletRequest request) {
    return exists()
        && (settings.secret().isBlank() || knowsTheSecret(request))
        && (settings.certificateSha256().isBlank() || hasTheCertificate(request));
  }

  private boolean knowsTheSecret(HttpServletRequest request) {
    String given = request.getHeader(HEADER);
    return given != null && areAlike(settings.secret(), given);
  }

  private boolean hasTheCertificate(HttpServletRequest request) {
    return request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain
        && chain.length > 0
        && areAlike(
            settings.certificateSha256().replace(":", "").toLowerCase(Locale.ROOT),
            fingerprint(chain[0]));
  }

  private static String fingerprint(X509Certificate certificate) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException unreadable) {
      return "";
    }
  }

  /** Takes as long whether they differ early or late. */
  private static boolean areAlike(String known, String given) {
    return MessageDigest.isEqual(
        known.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
