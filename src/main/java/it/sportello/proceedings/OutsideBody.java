package it.sportello.proceedings;

import it.sportello.law.LegalBasis;
import java.util.Arrays;
import java.util.Optional;

/** Who decides outside the desk and outside a conference; the desk records what it sends. */
@LegalBasis("D.Lgs. 42/2004, art. 146, c. 8; D.P.R. 59/2013, art. 4; D.P.R. 160/2010, art. 8, c. 1")
enum OutsideBody {
  SUPERINTENDENCE(DecidedStep.RECORD_OPINION, "Soprintendenza"),
  ENVIRONMENTAL_AUTHORITY(DecidedStep.RECORD_ADOPTION, "Autorità competente (Città metropolitana)"),
  COUNCIL(DecidedStep.RECORD_VOTE, "Consiglio comunale, nella prima seduta utile"),
  ADOPTING(DecidedStep.ADOPT_PLAN, "Giunta o Consiglio comunale"),
  APPROVING(DecidedStep.APPROVE_PLAN, "Giunta o Consiglio comunale");

  private final DecidedStep step;
  private final String name;

  OutsideBody(DecidedStep step, String name) {
    this.step = step;
    this.name = name;
  }

  /** Whom the case waits for; empty where it waits for the desk, a conference or the applicant. */
  static Optional<OutsideBody> awaitedIn(CaseView view) {
    return Arrays.stream(values()).filter(body -> view.waitsFor(body.task())).findFirst();
  }

  String task() {
    return step.task();
  }

  /** As the case names it, where a body of the territory was found for it. */
  String nameIn(CaseView view) {
    String found = this == SUPERINTENDENCE ? view.reason(LandscapeSteps.BODY) : "";
    return found.isEmpty() ? name : found;
  }
}
