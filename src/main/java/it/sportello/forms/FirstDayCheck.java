package it.sportello.forms;

import it.sportello.law.LegalBasis;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The day, in Rome, from which an activity is announced: none that lies before its notice. */
@Component
@LegalBasis("L. 241/1990, art. 19, c. 2")
class FirstDayCheck implements FieldCheck {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private final Clock clock;

  FirstDayCheck(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "firstDay";
  }

  /** A draft may lie for days, and the desk decides: this only warns. */
  @Override
  public List<Finding> findings(String answer, Context context) {
    return LocalDate.parse(answer).isBefore(LocalDate.ofInstant(clock.instant(), ROME))
        ? List.of(
            new Finding(
                new Text(
                    "Questo giorno è passato: si può iniziare solo da quando si presenta (L."
                        + " 241/1990, art. 19, c. 2).",
                    "This day is past: one may begin only from the day of filing (Law 241/1990,"
                        + " art. 19, par. 2)."),
                false))
        : List.of();
  }
}
