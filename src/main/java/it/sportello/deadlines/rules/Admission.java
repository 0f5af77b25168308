package it.sportello.deadlines.rules;

import java.time.LocalDate;
import java.util.function.Supplier;

/** What must be true of a clock before anything is counted; else it is refused, with the reason. */
final class Admission {

  private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

  private Admission() {}

  static void check(Countdown countdown) {
    checkYears(countdown, () -> "decorrenza", countdown.start());
    countdown.events().forEach(event -> check(countdown, event));
  }

  /** An answer without the request that it answers does not belong to this clock. */
  static void check(Countdown countdown, Plan plan) {
    for (var event : countdown.events()) {
      var type = event.type();
      if (plan.awaits(type) && plan.reactionTo(type).isEmpty() && !asked(countdown, plan, event)) {
        throw refusal(countdown, event, "il termine non era mai stato fermato");
      }
    }
  }

  static void check(Ledger ledger) {
    if (ledger.due() != null) {
      checkYears(ledger.countdown(), () -> "scadenza", ledger.due());
    }
  }

  private static boolean asked(Countdown countdown, Plan plan, ClockEvent answer) {
    return countdown.events().stream()
        .filter(event -> !event.date().isAfter(answer.date()))
        .anyMatch(event -> plan.stopsFor(event.type(), answer.type()));
  }

  private static void check(Countdown countdown, ClockEvent event) {
    checkYears(countdown, () -> ItalianWording.named(event), event.date());
    if (event.newDue() != null) {
      checkYears(countdown, () -> ItalianWording.named(event), event.newDue());
    }
    if (event.date().isBefore(countdown.start())) {
      var why = "precede la decorrenza, " + ItalianWording.the(countdown.start());
      throw refusal(countdown, event, why);
    }
  }

  /** The event is put into words only if it is refused. */
  private static void checkYears(Countdown countdown, Supplier<String> event, LocalDate day) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      throw ClockRefused.because(
          countdown.code().value(), event.get(), "%s è fuori dagli anni 1950-2200".formatted(day));
    }
  }

  private static ClockRefused refusal(Countdown countdown, ClockEvent event, String why) {
    return ClockRefused.because(countdown.code().value(), ItalianWording.named(event), why);
  }
}
