package it.sportello.proceedings;

import it.sportello.applications.ApplicationView;
import it.sportello.deadlines.ClockView;
import it.sportello.law.LegalBasis;
import java.time.LocalDate;

/**
 * What a notice that takes the place of a permit must say to be filed here: works begin after the
 * days of control, and these run only once all assents are there.
 */
@LegalBasis("D.P.R. 380/2001, art. 23, commi 1, 3 e 4")
final class DelayedNotice {

  private DelayedNotice() {}

  static void mustBeFileable(
      ApplicationView application, boolean assentsAcquired, ClockView control) {
    if (!assentsAcquired
        || application.answer("priorAssents").equals("toAcquire")
        || application.answer("noticeKind").equals("conditional")) {
      throw new StepRefused(
          "priorAssents",
          "La SCIA alternativa si presenta da qui con gli atti di assenso già acquisiti: i trenta"
              + " giorni decorrono dal loro rilascio (D.P.R. 380/2001, art. 23, commi 3 e 4).");
    }
    LocalDate first = control.due().plusDays(1);
    String start = application.answer("worksStart");
    if (!start.isEmpty() && LocalDate.parse(start).isBefore(first)) {
      throw new StepRefused(
          "worksStart",
          "I lavori possono iniziare dal %s: la segnalazione si presenta almeno trenta giorni prima"
              + " (D.P.R. 380/2001, art. 23, c. 1).",
          first);
    }
  }
}
