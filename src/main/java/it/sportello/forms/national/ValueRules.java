package it.sportello.forms.national;

import it.sportello.forms.PersonalCodes;
import it.sportello.forms.national.Finding.Layer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that a schema takes by their shape alone, though they cannot be right. */
final class ValueRules {

  private static final Pattern DATE = Pattern.compile("(\\d{2,})/(\\d{2,})/(\\d{4})");
  private static final Pattern TAX_CODE = Pattern.compile("[A-Z0-9]{16}");
  private static final Pattern VAT_NUMBER = Pattern.compile("\\d{11}");

  private ValueRules() {}

  static Optional<Finding> finding(String path, String element, String value) {
    String name = element.toLowerCase(Locale.ROOT).replace("_", "");
    if (isTaxCode(name) && TAX_CODE.matcher(value).matches() && !PersonalCodes.isTaxCode(value)) {
      return wrong(path, "il codice fiscale %s non torna: ricontrolla l’ultima lettera", value);
    }
    if (isVatNumber(name)
        && VAT_NUMBER.matcher(value).matches()
        && !PersonalCodes.isVatNumber(value)) {
      return wrong(path, "la partita IVA %s non torna: ricontrolla l’ultima cifra", value);
    }
    Matcher date = DATE.matcher(value);
    return date.matches() && !isReal(date)
        ? wrong(path, "il giorno %s non esiste", value)
        : Optional.empty();
  }

  private static boolean isTaxCode(String name) {
    return name.startsWith("codicefiscale");
  }

  private static boolean isVatNumber(String name) {
    return name.startsWith("partitaiva") || name.equals("piva") || isTaxCode(name);
  }

  private static boolean isReal(Matcher date) {
    try {
      return LocalDate.of(number(date, 3), number(date, 2), number(date, 1)) != null
          && date.group(1).length() == 2
          && date.group(2).length() == 2;
    } catch (DateTimeException | NumberFormatException none) {
      return false;
    }
  }

  private static int number(Matcher date, int part) {
    return Integer.parseInt(date.group(part));
  }

  private static Optional<Finding> wrong(String path, String sentence, String value) {
    return Optional.of(new Finding(Layer.VALUES, path, sentence.formatted(value), false));
  }
}
