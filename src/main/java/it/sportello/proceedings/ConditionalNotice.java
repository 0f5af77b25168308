package it.sportello.proceedings;

import it.sportello.law.CaseNumber;

/** The steps and questions of {@code bpmn/conditionalNotice.bpmn}, each under its name there. */
@BpmnBean("conditionalNotice")
public class ConditionalNotice {

  private final AssentEffects assents;
  private final LegalEffects effects;

  ConditionalNotice(AssentEffects assents, LegalEffects effects) {
    this.assents = assents;
    this.effects = effects;
  }

  public boolean areAssentsGiven(String number) {
    return assents.areGiven(new CaseNumber(number));
  }

  public void releaseAssents(String number) {
    assents.release(new CaseNumber(number));
  }

  public void closeRefused(String number) {
    assents.refuse(new CaseNumber(number));
  }

  public void closeWithdrawn(String number) {
    effects.closeWithdrawn(new CaseNumber(number));
  }
}
