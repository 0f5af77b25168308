package it.sportello.payments.rules;

import java.util.regex.Pattern;

/**
 * The number of a payment notice (codice avviso): auxiliary digit 3, segregation code, thirteen
 * digits of the creditor’s own, and two check digits, the first sixteen modulo 93.
 */
public record NoticeNumber(String value) {

  private static final Pattern SHAPE = Pattern.compile("3\\d{17}");
  private static final Pattern SEGREGATION = Pattern.compile("\\d{2}");
  private static final long MOST = 9_999_999_999_999L;
  private static final int CHECKED = 16;
  private static final int MODULUS = 93;

  public NoticeNumber {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not the number of a notice: " + value);
    }
  }

  /** The notice with that number of the creditor’s own, from 1 on. */
  public static NoticeNumber of(String segregationCode, long number) {
    if (!SEGREGATION.matcher(segregationCode).matches() || number < 1 || number > MOST) {
      throw new IllegalArgumentException("No notice %s/%d".formatted(segregationCode, number));
    }
    String checked = "3%s%013d".formatted(segregationCode, number);
    return new NoticeNumber(checked + checkDigits(checked));
  }

  /** Whether the text is eighteen digits with the right check digits. */
  public static boolean isValid(String text) {
    return text != null
        && SHAPE.matcher(text).matches()
        && text.endsWith(checkDigits(text.substring(0, CHECKED)));
  }

  /** The IUV: the number without its auxiliary digit. */
  public String iuv() {
    return value.substring(1);
  }

  /** In groups of four, as people read it. */
  public String spaced() {
    return value.replaceAll("(.{4})(?=.)", "$1 ");
  }

  private static String checkDigits(String checked) {
    return "%02d".formatted(Long.parseLong(checked) % MODULUS);
  }

  @Override
  public String toString() {
    return value;
  }
}
