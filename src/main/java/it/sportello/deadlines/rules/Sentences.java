package it.sportello.deadlines.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;

/** The plain Italian of the ledger: one sentence for each step, with the article. */
final class Sentences {

  static final String ROLL = "art. 2963, c. 3, c.c.";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ITALIAN);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ITALIAN);

  private Sentences() {}

  static String day(LocalDate day) {
    return day.format(DAY);
  }

  static String begins(Plan plan, LocalDate start, LocalDate nominal) {
    return "Il termine di %s decorre dal %s, giorno che non si conta (art. 2963 c.c.; %s)%s."
        .formatted(lengths(plan), day(start), plan.term().provision().citation(), lastDay(nominal));
  }

  static String reaction(Reaction reaction, ClockEvent event, LocalDate foreseen) {
    return "%s, %s: %s (%s)%s."
        .formatted(
            event.type().label(),
            day(event.date()),
            effect(reaction),
            reaction.citation(),
            lastDay(foreseen));
  }

  static String answer(Stop stop, ClockEvent event, LocalDate foreseen) {
    return "%s, %s: %s (%s)%s."
        .formatted(
            event.type().label(),
            day(event.date()),
            continuation(stop),
            stop.by().citation(),
            lastDay(foreseen));
  }

  static String resumed(Stop stop, LocalDate foreseen) {
    return "La sospensione non dura oltre il %s: da quel giorno il termine riprende a decorrere (%s)%s."
        .formatted(day(stop.end()), stop.by().citation(), lastDay(foreseen));
  }

  static String rolled(LocalDate nominal, LocalDate due) {
    return due.isAfter(nominal)
        ? "Il %s è festivo: il termine scade il primo giorno seguente non festivo, %s (%s)."
            .formatted(day(nominal), due.format(WEEKDAY), ROLL)
        : "Il %s è festivo: il termine a ritroso scade il primo giorno precedente non festivo, %s."
            .formatted(day(nominal), due.format(WEEKDAY));
  }

  static String corrected(ClockEvent event) {
    return "Correzione motivata del responsabile, %s: l'ultimo giorno è il %s."
        .formatted(day(event.date()), day(event.newDue()));
  }

  static String met(ClockEvent event, LocalDate due) {
    boolean late = due != null && event.date().isAfter(due);
    return late
        ? "Adempimento del %s, in ritardo di %s rispetto al %s."
            .formatted(
                day(event.date()),
                Unit.CALENDAR_DAYS.inWords((int) ChronoUnit.DAYS.between(due, event.date())),
                day(due))
        : "Adempimento del %s, nel termine.".formatted(day(event.date()));
  }

  static String superseded(ClockEvent event) {
    return "Dal %s il termine non si conta più: è stato superato da un altro atto."
        .formatted(day(event.date()));
  }

  static String ignored(ClockEvent event, String why) {
    return "%s, %s: non modifica il termine, perché %s."
        .formatted(event.type().label(), day(event.date()), why);
  }

  private static String effect(Reaction reaction) {
    if (reaction instanceof Reaction.Suspend suspend) {
      return suspend.cap() == null
          ? "il termine è sospeso fino alla risposta"
          : "il termine è sospeso fino alla risposta, per non più di "
              + Unit.CALENDAR_DAYS.inWords(suspend.cap());
    }
    if (reaction instanceof Reaction.Interrupt interrupt) {
      return interrupt.restart() == null
          ? "il termine è interrotto e ricomincerà per intero con la risposta"
          : "il termine è interrotto e con la risposta ricomincerà per "
              + interrupt.restart().inWords();
    }
    if (reaction instanceof Reaction.Extend extend) {
      return "il termine si allunga di " + extend.by().inWords();
    }
    return reaction instanceof Reaction.BringForward
        ? "la fase seguente decorre da questo giorno"
        : "il termine decorre per intero da questo giorno";
  }

  private static String continuation(Stop stop) {
    if (stop.by() instanceof Reaction.Interrupt interrupt) {
      return interrupt.restart() == null
          ? "il termine ricomincia per intero da questo giorno"
          : "il termine ricomincia da questo giorno per " + interrupt.restart().inWords();
    }
    int days = (int) ChronoUnit.DAYS.between(stop.since(), stop.end());
    return "il termine riprende il %s, dopo %s di sospensione"
        .formatted(day(stop.end()), Unit.CALENDAR_DAYS.inWords(days));
  }

  private static String lengths(Plan plan) {
    return plan.stages().stream()
        .map(Stage::length)
        .map(Length::inWords)
        .collect(Collectors.joining(" più "))
        .replaceAll(" più (\\d+ giorn. prima)", ", contando $1,");
  }

  private static String lastDay(LocalDate foreseen) {
    return foreseen == null ? "" : ": ultimo giorno " + day(foreseen);
  }
}
