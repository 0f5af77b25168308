package it.sportello.deadlines.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ledger for those who read English; articles are cited as Italian law cites them. */
final class EnglishWording implements Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  @Override
  public String begins(Plan plan, LocalDate start, LocalDate nominal) {
    return "The term of %s runs from %s, a day that is not counted (art. 2963 c.c.; %s)%s."
        .formatted(lengths(plan), day(start), plan.term().provision().citation(), lastDay(nominal));
  }

  @Override
  public String reaction(Reaction reaction, ClockEvent event, LocalDate foreseen) {
    return step(event, effect(reaction), reaction.citation(), foreseen);
  }

  @Override
  public String answer(Stop stop, ClockEvent event, LocalDate foreseen) {
    return step(event, continuation(stop), stop.by().citation(), foreseen);
  }

  @Override
  public String resumed(Stop stop, LocalDate foreseen) {
    return "The suspension does not last beyond %s: from that day the term runs again (%s)%s."
        .formatted(day(stop.end()), stop.by().citation(), lastDay(foreseen));
  }

  @Override
  public String rolled(LocalDate nominal, LocalDate due) {
    return due.isAfter(nominal)
        ? "As %s is %s, the term ends on the first day after it that is not a holiday: %s (%s)."
            .formatted(day(nominal), free(nominal), due.format(WEEKDAY), ROLL)
        : "As %s is %s, the term, counted backwards, ends on the first day before it: %s."
            .formatted(day(nominal), free(nominal), due.format(WEEKDAY));
  }

  private static String free(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> "a Saturday";
      case SUNDAY -> "a Sunday";
      default -> "a public holiday";
    };
  }

  @Override
  public String corrected(ClockEvent event) {
    return "Correction of %s%s: the last day is %s."
        .formatted(day(event.date()), reason(event), day(event.newDue()));
  }

  @Override
  public String met(ClockEvent event, LocalDate due) {
    boolean late = due != null && event.date().isAfter(due);
    return late
        ? "Done on %s: %s late, as the last day was %s."
            .formatted(
                day(event.date()),
                Unit.CALENDAR_DAYS.inEnglish((int) ChronoUnit.DAYS.between(due, event.date())),
                day(due))
        : "Done on %s, in time.".formatted(day(event.date()));
  }

  @Override
  public String superseded(ClockEvent event) {
    return "From %s the term is no longer counted%s.".formatted(day(event.date()), reason(event));
  }

  @Override
  public String ignored(ClockEvent event, String why) {
    return "%s (%s): does not move the term, because %s."
        .formatted(event.type().english(), day(event.date()), why);
  }

  @Override
  public String alreadyOver() {
    return "the term had already ended";
  }

  @Override
  public String beforeTheStart() {
    return "it comes before the start of the term";
  }

  @Override
  public String tooLate(LocalDate lastDay) {
    return "the term ended on " + day(lastDay) + " (" + LATE + ")";
  }

  @Override
  public String notAwaited() {
    return "the term was not standing still to wait for this act";
  }

  @Override
  public String withoutEffect() {
    return "the law gives it no effect on this term";
  }

  @Override
  public String onlyOnce(Reaction reaction) {
    return "it can have effect only once (" + reaction.citation() + ")";
  }

  @Override
  public String alreadyStopped() {
    return "the term already stands still for the same reason";
  }

  @Override
  public String phaseOver(Reaction reaction) {
    return "the phase in which it was allowed is over (" + reaction.citation() + ")";
  }

  @Override
  public String nothingShortened() {
    return "it does not shorten the phase that is running";
  }

  @Override
  public String pastItsLimit(LocalDate limit, Reaction reaction) {
    return "the last day for it was %s (%s)".formatted(day(limit), reaction.citation());
  }

  private static String step(ClockEvent event, String what, String citation, LocalDate foreseen) {
    return "%s (%s): %s (%s)%s."
        .formatted(event.type().english(), day(event.date()), what, citation, lastDay(foreseen));
  }

  private static String effect(Reaction reaction) {
    if (reaction instanceof Reaction.Suspend suspend) {
      return suspend.cap() == null
          ? "the term is suspended until the answer"
          : "the term is suspended until the answer, for no more than "
              + Unit.CALENDAR_DAYS.inEnglish(suspend.cap());
    }
    if (reaction instanceof Reaction.Interrupt interrupt) {
      return interrupt.restart() == null
          ? "the term is interrupted and will begin anew, whole, with the answer"
          : "the term is interrupted and with the answer will begin anew for "
              + interrupt.restart().inEnglish();
    }
    if (reaction instanceof Reaction.Extend extend) {
      return "the term becomes longer by " + extend.by().inEnglish();
    }
    return reaction instanceof Reaction.BringForward
        ? "the next phase runs from this day"
        : "the term runs anew, whole, from this day";
  }

  private static String continuation(Stop stop) {
    if (stop.by() instanceof Reaction.Interrupt interrupt) {
      return interrupt.restart() == null
          ? "the term begins anew, whole, from this day"
          : "the term begins anew from this day for " + interrupt.restart().inEnglish();
    }
    int days = (int) ChronoUnit.DAYS.between(stop.since(), stop.end());
    return "the term runs again from %s, after %s of suspension"
        .formatted(day(stop.end()), Unit.CALENDAR_DAYS.inEnglish(days));
  }

  private static String lengths(Plan plan) {
    List<String> forward = new ArrayList<>();
    var backward = "";
    for (var stage : plan.stages()) {
      if (stage.length().unit() == Unit.BACKWARD_DAYS) {
        backward = ", less the last " + stage.length().amount() + ",";
      } else {
        forward.add(stage.length().inEnglish());
      }
    }
    return String.join(" plus ", forward) + backward;
  }

  private static String lastDay(LocalDate foreseen) {
    return foreseen == null ? "" : "; last day: " + day(foreseen);
  }

  private static String reason(ClockEvent event) {
    return event.note().isBlank() ? "" : " (" + event.note().strip() + ")";
  }

  private static String day(LocalDate day) {
    return day.format(DAY);
  }
}
