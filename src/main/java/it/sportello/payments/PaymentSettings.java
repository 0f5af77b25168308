package it.sportello.payments;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is paid and by which way; without a creditor nothing is paid through the node, and the pages
 * say only what is due.
 */
@ConfigurationProperties("sportello.payments")
record PaymentSettings(
    @DefaultValue Creditor creditor,
    @DefaultValue Node node,
    @DefaultValue Receipts receipts,
    @DefaultValue("90") int daysToPay) {

  PaymentSettings {
    creditor.mustMakeSense();
    if (daysToPay < 1) {
      throw new IllegalArgumentException("sportello.payments.days-to-pay must be at least 1");
    }
  }

  /**
   * The body that is paid: tax code of eleven digits, name, the segregation code of its notices,
   * and a post account if it has one.
   */
  record Creditor(
      @DefaultValue("") String taxCode,
      @DefaultValue("") String name,
      @DefaultValue("") String segregationCode,
      @DefaultValue("") String postAccount,
      @DefaultValue("") String iban,
      @DefaultValue("") String category,
      @DefaultValue("") String province) {

    boolean isNamed() {
      return !taxCode.isBlank();
    }

    private void mustMakeSense() {
      mustMatch("tax-code", taxCode, "(\\d{11})?");
      mustMatch("post-account", postAccount, "\\d{0,12}");
      if (isNamed()) {
        mustMatch("segregation-code", segregationCode, "\\d{2}");
        mustMatch("name", name, ".*\\S.*");
      }
    }

    private static void mustMatch(String setting, String value, String shape) {
      if (!value.matches(shape)) {
        throw new IllegalArgumentException(
            "sportello.payments.creditor.%s is not as it must be: “%s”".formatted(setting, value));
      }
    }
  }

  /** Where positions are published; without an address nothing is published. */
  record Node(@DefaultValue("") String url, @DefaultValue("") String key) {

    boolean isConfigured() {
      return !url.isBlank();
    }
  }

  /**
   * By what the node is known when it brings receipts: a secret in a header, or the SHA-256 of its
   * certificate where the server asks for one. With neither the door does not exist.
   */
  record Receipts(@DefaultValue("") String secret, @DefaultValue("") String certificateSha256) {

    boolean isOpen() {
      return !secret.isBlank() || !certificateSha256.isBlank();
    }
  }
}
