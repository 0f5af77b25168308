package it.sportello.forms;

import it.sportello.law.LegalBasis;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/** What a tax code says of its person: letters of the names, and the date of birth. */
@LegalBasis("D.M. 23 dicembre 1976")
record PersonInTaxCode(String code) {

  private static final String MONTHS = "ABCDEHLMPRST";
  private static final String DIGITS_OF_NAMESAKES = "LMNPQRSTUV";
  private static final int WOMEN = 40;

  boolean isNamed(String firstName, String lastName) {
    return code.startsWith(ofLastName(lastName)) && code.startsWith(ofFirstName(firstName), 3);
  }

  boolean isBornOn(LocalDate day) {
    int written = digits(9);
    int dayOfMonth = written > WOMEN ? written - WOMEN : written;
    return digits(6) == day.getYear() % 100
        && MONTHS.indexOf(code.charAt(8)) == day.getMonthValue() - 1
        && dayOfMonth == day.getDayOfMonth();
  }

  private static String ofLastName(String name) {
    return three(consonants(name) + vowels(name));
  }

  /** Of four consonants or more the second is left out. */
  private static String ofFirstName(String name) {
    String consonants = consonants(name);
    return consonants.length() > 3
        ? "" + consonants.charAt(0) + consonants.charAt(2) + consonants.charAt(3)
        : three(consonants + vowels(name));
  }

  private static String three(String letters) {
    return (letters + "XXX").substring(0, 3);
  }

  private static String consonants(String name) {
    return letters(name).replaceAll("[AEIOU]", "");
  }

  private static String vowels(String name) {
    return letters(name).replaceAll("[^AEIOU]", "");
  }

  private static String letters(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^A-Z]", "");
  }

  /** Two digits; with namesakes letters stand for some of them. */
  private int digits(int at) {
    return 10 * digit(code.charAt(at)) + digit(code.charAt(at + 1));
  }

  private static int digit(char c) {
    return Character.isDigit(c) ? c - '0' : DIGITS_OF_NAMESAKES.indexOf(c);
  }
}
