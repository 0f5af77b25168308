package it.sportello.supervision;

import it.sportello.deadlines.rules.LegalTime;
import it.sportello.identity.Actor;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Oversight;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** A supervisor may look into a case on the day on which the reason was stated. */
@Component
class StatedReasons implements Oversight {

  private final Looks looks;
  private final Clock clock;

  StatedReasons(Looks looks, Clock clock) {
    this.looks = looks;
    this.clock = clock;
  }

  @Override
  public boolean hasOpened(Actor supervisor, CaseNumber number) {
    Instant midnight = LegalTime.dayOf(clock.instant()).atStartOfDay(LegalTime.ROME).toInstant();
    return looks.last(number.value(), supervisor.id().value(), midnight).isPresent();
  }
}
