package it.sportello.forms;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** An address of electronic mail, ordinary or certified. */
@Component
class EmailCheck implements FieldCheck {

  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>\"(),;:]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");

  @Override
  public String name() {
    return "email";
  }

  @Override
  public List<Finding> findings(String answer, Context context) {
    return ADDRESS.matcher(answer).matches()
        ? List.of()
        : List.of(
            new Finding(
                new Text(
                    "Scrivi un indirizzo come nome@dominio.it.",
                    "Write an address such as name@domain.it."),
                true));
  }
}
