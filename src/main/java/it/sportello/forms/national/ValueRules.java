package it.sportello.forms.national;

import it.sportello.forms.PersonalCodes;
import it.sportello.forms.Text;
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
      return wrong(
          path,
          new Text(
              "il codice fiscale %s non torna: ricontrolla l’ultima lettera",
              "the tax code %s cannot be right: check its last letter"),
          value);
    }
    if (isVatNumber(name)
        && VAT_NUMBER.matcher(value).matches()
        && !PersonalCodes.isVatNumber(value)) {
      return wrong(
          path,
          new Text(
              "la partita IVA %s non torna: ricontrolla l’ultima cifra",
              "the VAT number %s cannot be right: check its last digit"),
          value);
    }
    Matcher date = DATE.matcher(value);
    return date.matches() && !isReal(date)
        ? wrong(path, new Text("il giorno %s non esiste", "there is no day %s"), value)
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

  private static Optional<Finding> wrong(String path, Text words, String value) {
    var told = new Text(words.it().formatted(value), words.en().formatted(value));
    return Optional.of(new Finding(Layer.VALUES, path, told, false));
  }
}
