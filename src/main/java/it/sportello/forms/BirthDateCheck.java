package it.sportello.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The date on which somebody was born who is alive: in Rome it is past, and not by too much. */
@Component
class BirthDateCheck implements FieldCheck {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final int LONGEST_LIFE = 125;

  private final Clock clock;

  BirthDateCheck(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "birthDate";
  }

  @Override
  public List<Finding> findings(String answer, Context context) {
    LocalDate born = LocalDate.parse(answer);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ROME);
    boolean possible = born.isBefore(today) && born.isAfter(today.minusYears(LONGEST_LIFE));
    return possible
        ? List.of()
        : List.of(
            new Finding(
                new Text(
                    "Questa non può essere una data di nascita: controlla l’anno.",
                    "This cannot be a date of birth: check the year."),
                true));
  }
}
