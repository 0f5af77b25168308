package it.sportello.forms.national;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A house number that the schema wants as a bare number: “15/A” is 15, and is told whole with the
 * street; no number (“snc”) is 0, as offices write it.
 */
record HouseNumber(String number, String addition) {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\s*(.*)");

  static boolean is(Part.Element element) {
    return element.name().equals("nCivico")
        && element.content() instanceof Content.Value value
        && value.type().kind() == ValueType.Kind.INTEGER;
  }

  /** {@code addition} is what the street must say too, or “”. */
  static HouseNumber of(String typed) {
    Matcher found = NUMBER.matcher(typed.strip());
    if (!found.matches()) {
      return new HouseNumber("0", typed.strip());
    }
    return new HouseNumber(found.group(1), found.group(2).isEmpty() ? "" : typed.strip());
  }
}
