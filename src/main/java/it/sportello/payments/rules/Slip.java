package it.sportello.payments.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What machines read on a payment notice: the texts of its two codes. */
public record Slip(
    NoticeNumber number,
    String creditor,
    long cents,
    String debtor,
    String debtorName,
    String reason,
    String postAccount) {

  private static final long MOST = 9_999_999_999L;
  private static final int TAX_CODE = 16;
  private static final int NAME = 40;
  private static final int REASON = 110;
  private static final int RESERVED = 12;
  private static final Pattern CREDITOR = Pattern.compile("\\d{11}");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern UNREADABLE = Pattern.compile("[^A-Z0-9 .,'/()-]");

  public Slip {
    if (!CREDITOR.matcher(creditor).matches()) {
      throw new IllegalArgumentException("The tax code of a creditor has eleven digits");
    }
    if (cents <= 0 || cents > MOST) {
      throw new IllegalArgumentException("Not an amount to be paid: " + cents);
    }
  }

  /** The text of the QR code: version 002, the amount in cents. */
  public String qr() {
    return "PAGOPA|002|%s|%s|%d".formatted(number, creditor, cents);
  }

  /** Whether there is a post account, without which the post office reads nothing. */
  public boolean hasDataMatrix() {
    return !postAccount.isBlank();
  }

  /** The text of the Data Matrix of the post office: always 256 characters. */
  public String dataMatrix() {
    String line = "18" + number + "12" + zeros(postAccount, 12) + "10" + "%010d".formatted(cents);
    return "codfase=NBPA;"
        + line
        + "3"
        + "896"
        + "1P1"
        + creditor
        + padded(debtor, TAX_CODE)
        + padded(debtorName, NAME)
        + padded(reason, REASON)
        + " ".repeat(RESERVED)
        + "A";
  }

  private static String zeros(String digits, int length) {
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }

  private static String padded(String text, int length) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String readable =
        UNREADABLE
            .matcher(plain.replace('’', '\'').replace('–', '-').toUpperCase(Locale.ROOT))
            .replaceAll(" ");
    return (readable + " ".repeat(length)).substring(0, length);
  }
}
