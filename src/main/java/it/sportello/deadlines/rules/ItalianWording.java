package it.sportello.deadlines.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Locale;

/** The plain Italian of the ledger. */
final class ItalianWording implements Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ITALIAN);
  private static final DateTimeFormatter FIRST_DAY =
      DateTimeFormatter.ofPattern("d'º' MMMM uuuu", Locale.ITALIAN);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ITALIAN);

  /** {@code il 3 marzo 2026}, {@code l'8 marzo 2026}, {@code il 1º marzo 2026}. */
  static String the(LocalDate day) {
    return (startsWithVowel(day) ? "l'" : "il ") + day(day);
  }

  private static String from(LocalDate day) {
    return (startsWithVowel(day) ? "dall'" : "dal ") + day(day);
  }

  static String ofThe(LocalDate day) {
    return (startsWithVowel(day) ? "dell'" : "del ") + day(day);
  }

  /** {@code Integrazione ricevuta del 3 marzo 2026}. */
  static String named(ClockEvent event) {
    return event.type().label() + " " + ofThe(event.date());
  }

  private static boolean startsWithVowel(LocalDate day) {
    return day.getDayOfMonth() == 8 || day.getDayOfMonth() == 11;
  }

  private static String day(LocalDate day) {
    return day.format(day.getDayOfMonth() == 1 ? FIRST_DAY : DAY);
  }

  @Override
  public String begins(Plan plan, LocalDate start, LocalDate nominal) {
    return "Il termine di %s decorre %s, giorno che non si conta (art. 2963 c.c.; %s)%s."
        .formatted(
            lengths(plan), from(start), plan.term().provision().citation(), lastDay(nominal));
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
    return "La sospensione non dura oltre %s: da quel giorno il termine riprende (%s)%s."
        .formatted(the(stop.end()), stop.by().citation(), lastDay(foreseen));
  }

  @Override
  public String rolled(LocalDate nominal, LocalDate due) {
    var holiday = the(nominal);
    return due.isAfter(nominal)
        ? "Poiché %s è festivo, il termine scade il primo giorno seguente non festivo: %s (%s)."
            .formatted(holiday, due.format(WEEKDAY), ROLL)
        : "Poiché %s è festivo, il termine a ritroso scade il primo giorno precedente: %s."
            .formatted(holiday, due.format(WEEKDAY));
  }

  @Override
  public String corrected(ClockEvent event) {
    return "Correzione %s%s: l'ultimo giorno è %s."
        .formatted(ofThe(event.date()), reason(event), the(event.newDue()));
  }

  @Override
  public String met(ClockEvent event, LocalDate due) {
    boolean late = due != null && event.date().isAfter(due);
    return late
        ? "Adempimento %s: in ritardo di %s, perché l'ultimo giorno era %s."
            .formatted(
                ofThe(event.date()),
                Unit.CALENDAR_DAYS.inWords((int) ChronoUnit.DAYS.between(due, event.date())),
                the(due))
        : "Adempimento %s, nel termine.".formatted(ofThe(event.date()));
  }

  @Override
  public String superseded(ClockEvent event) {
    return "%s il termine non si conta più%s."
        .formatted(capital(from(event.date())), reason(event));
  }

  @Override
  public String ignored(ClockEvent event, String why) {
    return "%s (%s): non modifica il termine, perché %s."
        .formatted(event.type().label(), day(event.date()), why);
  }

  @Override
  public String alreadyOver() {
    return "il termine era già concluso";
  }

  @Override
  public String beforeTheStart() {
    return "precede la decorrenza del termine";
  }

  @Override
  public String tooLate(LocalDate lastDay) {
    return "il termine scadeva " + the(lastDay) + " (" + LATE + ")";
  }

  @Override
  public String notAwaited() {
    return "il termine non era fermo in attesa di questo atto";
  }

  @Override
  public String withoutEffect() {
    return "la legge non vi collega effetti su questo termine";
  }

  @Override
  public String onlyOnce(Reaction reaction) {
    return "può avere effetto una sola volta (" + reaction.citation() + ")";
  }

  @Override
  public String alreadyStopped() {
    return "il termine è già fermo per lo stesso motivo";
  }

  @Override
  public String phaseOver(Reaction reaction) {
    return "la fase in cui era ammessa è conclusa (" + reaction.citation() + ")";
  }

  @Override
  public String nothingShortened() {
    return "non abbrevia la fase in corso";
  }

  @Override
  public String pastItsLimit(LocalDate limit, Reaction reaction) {
    return "l'ultimo giorno utile era %s (%s)".formatted(the(limit), reaction.citation());
  }

  private static String step(ClockEvent event, String what, String citation, LocalDate foreseen) {
    return "%s (%s): %s (%s)%s."
        .formatted(event.type().label(), day(event.date()), what, citation, lastDay(foreseen));
  }

  private static String reason(ClockEvent event) {
    return event.note().isBlank() ? "" : " (" + event.note().strip() + ")";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
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
    return "il termine riprende %s, dopo %s di sospensione"
        .formatted(the(stop.end()), Unit.CALENDAR_DAYS.inWords(days));
  }

  private static String lengths(Plan plan) {
    var forward = new ArrayList<String>();
    var backward = "";
    for (var stage : plan.stages()) {
      if (stage.length().unit() == Unit.BACKWARD_DAYS) {
        backward = ", meno gli ultimi " + stage.length().amount();
      } else {
        forward.add(stage.length().inWords());
      }
    }
    return String.join(" più ", forward) + backward;
  }

  private static String lastDay(LocalDate foreseen) {
    return foreseen == null ? "" : "; ultimo giorno: " + day(foreseen);
  }
}
