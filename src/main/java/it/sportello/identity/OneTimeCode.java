package it.sportello.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A secret that is shown once; the house keeps only its digest. */
final class OneTimeCode {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final String text;

  private OneTimeCode(String text) {
    this.text = text;
  }

  static OneTimeCode ofBytes(int bytes) {
    byte[] secret = new byte[bytes];
    RANDOM.nextBytes(secret);
    return new OneTimeCode(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  static OneTimeCode typed(String text) {
    return new OneTimeCode(text.strip());
  }

  String text() {
    return text;
  }

  String digest() {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
