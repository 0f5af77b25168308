package it.sportello.proceedings;

import it.sportello.applications.ApplicationView;
import it.sportello.catalogue.Procedure;
import it.sportello.law.LegalBasis;

/** Which notice is filed where assents are still to be had: one that waits for them. */
@LegalBasis("L. 241/1990, art. 19-bis, c. 3")
final class ConditionalFiling {

  private ConditionalFiling() {}

  /** A conditional notice without a body to hear is a plain one; a plain one waits for nobody. */
  static void mustFit(Procedure procedure, ApplicationView application, boolean bodiesToHear) {
    if (procedure.waitsForAssents() && !bodiesToHear) {
      throw new StepRefused(
          procedure.kind().equals("suap") ? "actsAsked" : "landscape",
          "Dalle risposte non risulta alcun atto di assenso da acquisire: presenta una SCIA, che"
              + " vale dal giorno della presentazione.");
    }
    if (procedure.code().equals("scia-edilizia")
        && application.answer("noticeKind").equals("conditional")) {
      throw new StepRefused(
          "noticeKind",
          "Con atti di assenso ancora da acquisire si presenta la SCIA condizionata, che ha un suo"
              + " modulo (L. 241/1990, art. 19-bis, c. 3).");
    }
  }
}
