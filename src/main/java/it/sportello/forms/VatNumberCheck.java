package it.sportello.forms;

import java.util.List;
import org.springframework.stereotype.Component;

/** The VAT number of a firm: eleven digits, the last of which follows from the others. */
@Component
class VatNumberCheck implements FieldCheck {

  private static final int LENGTH = 11;

  @Override
  public String name() {
    return "vatNumber";
  }

  @Override
  public List<Finding> findings(String answer, Context context) {
    String number = answer.strip();
    if (number.matches("\\d{11}") && control(number) == number.charAt(LENGTH - 1) - '0') {
      return List.of();
    }
    return List.of(
        new Finding(
            new Text(
                "La partita IVA ha 11 cifre e l'ultima deve corrispondere: ricontrollala.",
                "A VAT number has 11 digits and the last must match: check it again."),
            true));
  }

  private static int control(String number) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      int digit = number.charAt(i) - '0';
      int weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return (10 - sum % 10) % 10;
  }
}
