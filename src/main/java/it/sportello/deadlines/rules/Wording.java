package it.sportello.deadlines.rules;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The ledger in plain words: one sentence for each step, with the article, and why one has none.
 */
public sealed interface Wording permits ItalianWording, EnglishWording {

  String ROLL = "art. 2963, c. 3, c.c.";
  String LATE = "L. 241/1990, art. 2, c. 8-bis";

  Wording ITALIAN = new ItalianWording();
  Wording ENGLISH = new EnglishWording();

  /** English for those who read English, Italian for everybody else. */
  static Wording in(Locale locale) {
    return "en".equals(locale.getLanguage()) ? ENGLISH : ITALIAN;
  }

  String begins(Plan plan, LocalDate start, LocalDate nominal);

  String reaction(Reaction reaction, ClockEvent event, LocalDate foreseen);

  String answer(Stop stop, ClockEvent event, LocalDate foreseen);

  String resumed(Stop stop, LocalDate foreseen);

  String rolled(LocalDate nominal, LocalDate due);

  String corrected(ClockEvent event);

  String met(ClockEvent event, LocalDate due);

  String superseded(ClockEvent event);

  /** That an event leaves the term where it is, and why: one of the clauses that follow. */
  String ignored(ClockEvent event, String why);

  String alreadyOver();

  String beforeTheStart();

  String tooLate(LocalDate lastDay);

  String notAwaited();

  String withoutEffect();

  String onlyOnce(Reaction reaction);

  String alreadyStopped();

  String phaseOver(Reaction reaction);

  String nothingShortened();

  String pastItsLimit(LocalDate limit, Reaction reaction);
}
