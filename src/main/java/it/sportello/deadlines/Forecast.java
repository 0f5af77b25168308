package it.sportello.deadlines;

import it.sportello.deadlines.rules.ClockEngine;
import it.sportello.deadlines.rules.ClockEvent;
import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.Countdown;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.Ledger;
import it.sportello.deadlines.rules.LedgerLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What would become of a clock if documents were asked for today; nothing is recorded. */
final class Forecast {

  private static final int[] ANSWERS = {10, 30};

  private final ClockEngine engine;
  private final Countdown countdown;
  private final LocalDate today;

  Forecast(ClockEngine engine, Countdown countdown, LocalDate today) {
    this.engine = engine;
    this.countdown = countdown;
    this.today = today;
  }

  /** The account of the clock, with what would follow where the law knows such a request. */
  ClockAccount account(ClockView view, Ledger ledger) {
    boolean askable =
        !view.state().isOver()
            && view.state() != ClockState.NOT_STARTED
            && engine.concerns(countdown, EventType.INTEGRATION_REQUEST);
    return new ClockAccount(
        view,
        ledger.nominal(),
        ledger.netDaysLeft(today),
        ledger.term().provision().reading(),
        askable ? request() : null,
        askable ? follows() : List.of());
  }

  private LedgerLine request() {
    return asked(null).lines().stream()
        .filter(line -> line.event().equals(EventType.INTEGRATION_REQUEST.label()))
        .reduce((first, last) -> last)
        .orElse(null);
  }

  private List<ClockAccount.Follows> follows() {
    var follows = new ArrayList<ClockAccount.Follows>();
    for (int days : ANSWERS) {
      follows.add(new ClockAccount.Follows(days, asked(days).due()));
    }
    follows.add(new ClockAccount.Follows(null, asked(null).due()));
    return List.copyOf(follows);
  }

  private Ledger asked(Integer answeredAfter) {
    var events = new ArrayList<>(countdown.events());
    events.add(new ClockEvent(EventType.INTEGRATION_REQUEST, today));
    if (answeredAfter != null) {
      events.add(new ClockEvent(EventType.INTEGRATION_RECEIVED, today.plusDays(answeredAfter)));
    }
    return engine.compute(
        new Countdown(countdown.code(), countdown.start(), events, countdown.options()));
  }
}
