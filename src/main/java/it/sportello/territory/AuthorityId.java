package it.sportello.territory;

import java.util.regex.Pattern;

/** The readable identifier of a third body, such as "soprintendenza-bo". */
public record AuthorityId(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public AuthorityId {
    if (value == null || value.length() > 64 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a valid AuthorityId: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
