package it.sportello.deadlines;

import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.Ledger;
import it.sportello.deadlines.rules.LedgerLine;
import it.sportello.deadlines.rules.LegalTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Makes of a clock and its ledger what may be seen of it today. */
final class ClockViews {

  private ClockViews() {}

  static ClockView of(CaseClock clock, Ledger ledger, LocalDate today) {
    var term = ledger.term();
    var due = ledger.due();
    return new ClockView(
        clock.key(),
        ledger.stateOn(today),
        ledger.countdown().start(),
        due,
        due == null ? null : LegalTime.effectOf(due),
        clock.noticedAt(),
        term.label(),
        term.expiry().consequence(),
        term.expiry().effect(),
        term.expiry().bound(),
        term.provision().citation(),
        lines(ledger, today),
        due == null ? null : (int) ChronoUnit.DAYS.between(today, due),
        ledger.netDays(today),
        ledger.grossDays(today));
  }

  private static List<LedgerLine> lines(Ledger ledger, LocalDate today) {
    if (ledger.stateOn(today) != ClockState.EXPIRED) {
      return ledger.lines();
    }
    var lines = new ArrayList<>(ledger.lines());
    var expiry = ledger.term().expiry();
    lines.add(
        new LedgerLine(
            ledger.due().plusDays(1),
            expiry.effect().label(),
            ledger.term().provision().citation(),
            ledger.due(),
            ledger.due(),
            expiry.consequence()));
    return List.copyOf(lines);
  }
}
