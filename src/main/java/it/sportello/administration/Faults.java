package it.sportello.administration;

import it.sportello.forms.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Gathers what is wrong with a form, the first fault of each field. */
final class Faults {

  static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 100;
  private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Text MISSING = new Text("Compila questo campo.", "Fill in this field.");

  private final Map<String, Text> found = new LinkedHashMap<>();

  void add(String field, String italian, String english) {
    found.putIfAbsent(field, new Text(italian, english));
  }

  void add(String field, Text message) {
    found.putIfAbsent(field, message);
  }

  /** It must say something, in one line of sensible length. */
  Faults text(String field, String value, int longest) {
    if (value.isBlank()) {
      add(field, MISSING);
    } else if (value.length() > longest) {
      add(
          field,
          "Al massimo %d caratteri.".formatted(longest),
          "At most %d characters.".formatted(longest));
    }
    return this;
  }

  /** An address for mail; empty only if it may be. */
  Faults mail(String field, String value, boolean needed) {
    if (value.isBlank() && !needed) {
      return this;
    }
    text(field, value, LONGEST_ADDRESS);
    if (!MAIL.matcher(value).matches()) {
      add(
          field,
          "Non è un indirizzo di posta, per esempio nome@ente.it.",
          "This is not a mail address, such as name@office.it.");
    }
    return this;
  }

  Faults given(String field, Object value) {
    if (value == null) {
      add(field, MISSING);
    }
    return this;
  }

  Map<String, Text> found() {
    return found;
  }

  /** Throws {@link NotAcceptable} if anything was found. */
  void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new NotAcceptable(found);
    }
  }
}
