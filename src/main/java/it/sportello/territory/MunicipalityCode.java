package it.sportello.territory;

import java.util.regex.Pattern;

/** The six-digit ISTAT code of a municipality. */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {

  private static final Pattern FORM = Pattern.compile("\\d{6}");

  public MunicipalityCode {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("Not an ISTAT code of a municipality: " + value);
    }
  }

  /** Whether the text could be the code of a municipality at all. */
  public static boolean isWellFormed(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  /** The first three digits: the province to which the municipality belongs. */
  public String provinceCode() {
    return value.substring(0, 3);
  }

  @Override
  public int compareTo(MunicipalityCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
