package it.sportello.payments.rules;

import java.util.Optional;
import java.util.regex.Pattern;

/** The serial number printed on a paper stamp: fourteen digits. */
public record StampSerial(String value) {

  private static final Pattern SHAPE = Pattern.compile("\\d{14}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s.-]+");

  public StampSerial {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not the serial number of a stamp: " + value);
    }
  }

  /** Reads what was typed, with or without spaces; empty when it is no serial number. */
  public static Optional<StampSerial> read(String typed) {
    String digits = typed == null ? "" : BETWEEN.matcher(typed).replaceAll("");
    return SHAPE.matcher(digits).matches()
        ? Optional.of(new StampSerial(digits))
        : Optional.empty();
  }
}
