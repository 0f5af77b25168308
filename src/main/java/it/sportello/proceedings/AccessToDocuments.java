package it.sportello.proceedings;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import java.util.Date;

/** The steps and questions of {@code bpmn/accessToDocuments.bpmn}, each under its name there. */
@BpmnBean("accessToDocuments")
public class AccessToDocuments {

  private final Facts facts;
  private final CaseTerms terms;
  private final FinalTerms finalTerms;
  private final LegalEffects effects;

  AccessToDocuments(Facts facts, CaseTerms terms, FinalTerms finalTerms, LegalEffects effects) {
    this.facts = facts;
    this.terms = terms;
    this.finalTerms = finalTerms;
    this.effects = effects;
  }

  public boolean hasCounterparties(String number) {
    return facts.found(number, Step.HAS_COUNTERPARTIES);
  }

  public boolean isAccessGranted(String number) {
    return facts.found(number, Step.IS_ACCESS_GRANTED);
  }

  public boolean isAccessDeferred(String number) {
    return facts.found(number, Step.IS_ACCESS_DEFERRED);
  }

  /** Nobody answers before those concerned had their days to oppose. */
  public Date oppositionDue(String number) {
    return terms.firesAt(new CaseNumber(number), TermCode.ACCESSO_OPP, "");
  }

  public Date refusalDue(String number) {
    return finalTerms.firesAt(number, Silence.REFUSAL);
  }

  public void recordSilentRefusal(String number) {
    effects.recordSilentRefusal(new CaseNumber(number));
  }

  public void closeWithdrawn(String number) {
    effects.closeWithdrawn(new CaseNumber(number));
  }
}
