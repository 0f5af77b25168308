package it.sportello.territory;

import java.util.regex.Pattern;

/** The readable identifier of a desk office, such as "sue-bologna". */
public record OfficeId(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public OfficeId {
    if (value == null || value.length() > 64 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a valid OfficeId: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
