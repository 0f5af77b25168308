package it.sportello.payments.rules;

import java.util.regex.Pattern;

/** Euro as whole cents: read and written as the node of payments does, with two decimals. */
public final class Cents {

  private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}\\.\\d{2}");
  private static final int IN_A_EURO = 100;

  private Cents() {}

  /** The cents of an amount such as {@code 250.00}; fails on any other way of writing. */
  public static long parse(String decimal) {
    if (decimal == null || !DECIMAL.matcher(decimal).matches()) {
      throw new IllegalArgumentException("Not an amount in euro: " + decimal);
    }
    return Long.parseLong(decimal.replace(".", ""));
  }

  /** The amount as Italians write it: {@code 1.250,00}. */
  public static String inWords(long cents) {
    String euros = Long.toString(cents / IN_A_EURO).replaceAll("(\\d)(?=(\\d{3})+$)", "$1.");
    return "%s,%02d".formatted(euros, cents % IN_A_EURO);
  }
}
