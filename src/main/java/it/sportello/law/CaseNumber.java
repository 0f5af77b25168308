package it.sportello.law;

import java.util.regex.Pattern;

/**
 * The number under which a case is known to everybody (CUI): ISTAT code of the municipality, date
 * of filing, progressive number of that municipality and year.
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {

  private static final Pattern FORM = Pattern.compile("\\d{6}-\\d{8}-\\d{6}");

  public CaseNumber {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a case number: " + value);
    }
  }

  /** Whether the text could be a case number at all. */
  public static boolean isWellFormed(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(CaseNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
