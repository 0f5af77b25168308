package it.sportello.proceedings;

import it.sportello.catalogue.Catalogue;
import it.sportello.deadlines.ClockKey;
import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.proceedings.LaterSubmissions.Sent;
import it.sportello.territory.Desk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an applicant may do when the office let its term pass: turn to whoever decides in its place,
 * and, for a business procedure, ask for the indemnity.
 */
@Service
@Transactional
public class Substitution {

  private final CaseAccess access;
  private final CaseTerms terms;
  private final TermAccounts accounts;
  private final Deadlines deadlines;
  private final Catalogue catalogue;
  private final LaterSubmissions submissions;

  Substitution(
      CaseAccess access,
      CaseTerms terms,
      TermAccounts accounts,
      Deadlines deadlines,
      Catalogue catalogue,
      LaterSubmissions submissions) {
    this.access = access;
    this.terms = terms;
    this.accounts = accounts;
    this.deadlines = deadlines;
    this.catalogue = catalogue;
    this.submissions = submissions;
  }

  /** Asks that the case be decided in place of the office, within half of its first term. */
  @LegalBasis("L. 241/1990, art. 2, commi 9-bis e 9-ter")
  public void ask(CaseNumber number) {
    Proceeding proceeding = access.asParty(number, "askSubstitution");
    Inertia inertia = inertia(number);
    if (inertia.substitution().isPresent()) {
      throw new TaskNotOpen("askSubstitution", number);
    }
    var term = terms.startSubstitution(number, inertia.firstTerm());
    submissions.take(
        proceeding,
        Sent.of(
            EventKind.SUBSTITUTION_ASKED,
            "Chi ha il potere sostitutivo decide entro il %s, la metà del termine (art. 2, c. 9-ter)"
                .formatted(Italian.day(term.due()))));
  }

  /** Asks for what is owed for the delay, in time. */
  @LegalBasis("D.L. 69/2013, art. 28, commi 1 e 2")
  public void askIndemnity(CaseNumber number) {
    Proceeding proceeding = access.asParty(number, "askIndemnity");
    Inertia inertia = inertia(number);
    if (catalogue.procedure(proceeding.procedure()).desk() != Desk.SUAP) {
      throw new StepRefused(
          "indemnity",
          "L’indennizzo spetta solo per l’avvio e l’esercizio dell’attività d’impresa"
              + " (D.L. 69/2013, art. 28, c. 10).");
    }
    var key = new ClockKey(number, TermCode.INDENNIZZO_REQ);
    if (deadlines.find(key).isEmpty() || deadlines.expired(key)) {
      throw new StepRefused(
          "indemnity", "L’indennizzo si chiedeva entro il %s.", Italian.day(inertia.indemnityBy()));
    }
    if (deadlines.find(key).orElseThrow().state().isOver()) {
      throw new TaskNotOpen("askIndemnity", number);
    }
    terms.met(number, TermCode.INDENNIZZO_REQ, "");
    int euro = inertia.indemnity().orElseThrow().euro();
    submissions.take(
        proceeding,
        Sent.of(
            EventKind.INDEMNITY_ASKED,
            "Maturati finora %d euro: 30 al giorno, al massimo 2.000".formatted(euro)));
  }

  private Inertia inertia(CaseNumber number) {
    return accounts.inertia(number).orElseThrow(() -> new TaskNotOpen("askSubstitution", number));
  }
}
