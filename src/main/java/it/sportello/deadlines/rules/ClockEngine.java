package it.sportello.deadlines.rules;

import java.time.LocalDate;
import java.util.List;

/** Computes clocks: from a table of terms and a calendar to a ledger, with nothing else. */
public final class ClockEngine {

  private final TermTable table;
  private final LegalCalendar calendar;

  public ClockEngine(TermTable table, LegalCalendar calendar) {
    this.table = table;
    this.calendar = calendar;
  }

  /**
   * The account of a clock from its start through all that happened to it.
   *
   * @throws ClockRefused if the code is unknown, an event comes before the start or answers nothing
   *     that was asked, or a date is out of the years 1950-2200
   */
  public Ledger compute(Countdown countdown) {
    Admission.check(countdown);
    var plan = planOf(countdown);
    Admission.check(countdown, plan);
    var ledger = run(plan, countdown);
    Admission.check(ledger);
    return ledger;
  }

  /** The same calendar under another table. */
  public ClockEngine under(TermTable other) {
    return new ClockEngine(other, calendar);
  }

  private static boolean wasAsked(Plan plan, Countdown countdown, EventType answer) {
    return countdown.events().stream().anyMatch(event -> plan.stopsFor(event.type(), answer));
  }

  private Plan planOf(Countdown countdown) {
    var options = countdown.options();
    return plan(countdown.code(), options.lawOf(countdown.start()), options);
  }

  private Ledger run(Plan plan, Countdown countdown) {
    var options = countdown.options();
    return new ClockRun(
            plan,
            countdown,
            calendar.with(options),
            (asking, origin) -> limit(asking, origin, options))
        .run();
  }

  /** Whether the law lets something of that kind move this clock at all. */
  public boolean concerns(Countdown countdown, EventType type) {
    var plan = planOf(countdown);
    return plan.reactionTo(type).isPresent()
        || plan.awaits(type) && wasAsked(plan, countdown, type);
  }

  private Plan plan(TermCode code, LocalDate day, TermOptions options) {
    var term = table.inForce(code, day, options);
    var chain = term.span().chain();
    var length = term.span().lengthFor(options);
    return chain == null
        ? Plan.single(term, length)
        : plan(chain.after(), day, options.with(chain.with()))
            .followedBy(term, length, chain.nominal());
  }

  /** The last day on which a request may be made, null if at any time. */
  private LocalDate limit(Asking asking, LocalDate origin, TermOptions options) {
    if (asking.within() != null) {
      var request = new Countdown(asking.within(), origin, List.of(), options);
      return run(planOf(request), request).due();
    }
    return asking.withinDays() == null
        ? null
        : calendar.with(options).roll(origin.plusDays(asking.withinDays()), Roll.FORWARD);
  }
}
