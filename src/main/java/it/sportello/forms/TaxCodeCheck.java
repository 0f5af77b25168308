package it.sportello.forms;

import it.sportello.law.LegalBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The tax code of a person: sixteen characters, the last of which follows from the others. */
@Component
@LegalBasis("D.M. 23 dicembre 1976")
class TaxCodeCheck implements FieldCheck {

  private static final String KEY = "TaxCode";
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z]"
              + "[0-9LMNPQRSTUV]{3}[A-Z]");
  private static final int[] ODD = {
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
  };

  @Override
  public String name() {
    return "taxCode";
  }

  @Override
  public List<Finding> findings(String answer, Context context) {
    String code = answer.strip().toUpperCase();
    if (!FORM.matcher(code).matches()) {
      return List.of(
          wrong(
              "Il codice fiscale ha 16 caratteri, per esempio RSSNNA80A41A944Z.",
              "An Italian tax code has 16 characters, for example RSSNNA80A41A944Z."));
    }
    return code.charAt(15) == control(code)
        ? ofAnother(new PersonInTaxCode(code), context)
        : List.of(
            wrong(
                "L’ultima lettera del codice fiscale non corrisponde: ricontrollalo.",
                "The last letter of the tax code does not match: check it again."));
  }

  /** Names change and are written in many ways: what does not agree warns. */
  private static List<Finding> ofAnother(PersonInTaxCode person, Context context) {
    String first = context.beside(KEY, "FirstName");
    String last = context.beside(KEY, "LastName");
    String born = context.beside(KEY, "BirthDate");
    List<Finding> findings = new ArrayList<>();
    if (!first.isBlank() && !last.isBlank() && !person.isNamed(first, last)) {
      findings.add(doubt("al nome e al cognome", "the first and last name"));
    }
    if (!born.isBlank() && AnswerRules.isDay(born) && !person.isBornOn(LocalDate.parse(born))) {
      findings.add(doubt("alla data di nascita", "the date of birth"));
    }
    return findings;
  }

  /** The control letter of the first fifteen characters. */
  static char control(String code) {
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      char c = code.charAt(i);
      int value = Character.isDigit(c) ? c - '0' : c - 'A';
      sum += i % 2 == 0 ? ODD[value] : value;
    }
    return (char) ('A' + sum % 26);
  }

  private static Finding doubt(String it, String en) {
    return new Finding(
        new Text(
            "Il codice fiscale non corrisponde %s che hai scritto: ricontrollali.".formatted(it),
            "The tax code does not match %s that you wrote: check them again.".formatted(en)),
        false);
  }

  private static Finding wrong(String it, String en) {
    return new Finding(new Text(it, en), true);
  }
}
