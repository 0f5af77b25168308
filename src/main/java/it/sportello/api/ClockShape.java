package it.sportello.api;

import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.LedgerLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A term with its account: each step with the day, the provision, the date before and after. */
record ClockShape(
    String code,
    Optional<String> subject,
    String label,
    String state,
    LocalDate started,
    Optional<LocalDate> due,
    Optional<Instant> effectiveFrom,
    String effect,
    String consequence,
    String legalBasis,
    Optional<Integer> daysLeft,
    int netDays,
    int grossDays,
    List<LedgerStep> ledger) {

  static ClockShape of(ClockView clock) {
    return new ClockShape(
        clock.key().code().value(),
        Optional.of(clock.key().subject()).filter(subject -> !subject.isEmpty()),
        clock.label(),
        clock.state().name(),
        clock.started(),
        Optional.ofNullable(clock.due()),
        Optional.ofNullable(clock.effectiveFrom()),
        clock.effect().name(),
        clock.consequence(),
        clock.legalBasis(),
        Optional.ofNullable(clock.daysLeft()),
        clock.netDays(),
        clock.grossDays(),
        clock.ledger().stream().map(LedgerStep::of).toList());
  }

  /** One step of the account. */
  record LedgerStep(
      LocalDate day,
      String event,
      String citation,
      Optional<LocalDate> before,
      Optional<LocalDate> after,
      String sentence) {

    static LedgerStep of(LedgerLine line) {
      return new LedgerStep(
          line.day(),
          line.event(),
          line.citation(),
          Optional.ofNullable(line.before()),
          Optional.ofNullable(line.after()),
          line.sentence());
    }
  }
}
