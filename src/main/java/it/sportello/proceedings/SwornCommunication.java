package it.sportello.proceedings;

import it.sportello.law.CaseNumber;

/** The steps and questions of {@code bpmn/swornCommunication.bpmn}, each under its name there. */
@BpmnBean("swornCommunication")
public class SwornCommunication {

  private final Facts facts;
  private final LegalEffects effects;

  SwornCommunication(Facts facts, LegalEffects effects) {
    this.facts = facts;
    this.effects = effects;
  }

  public void drawSample(String number) {
    effects.drawSample(new CaseNumber(number));
  }

  public boolean isSampled(String number) {
    return facts.found(number, Step.IS_SAMPLED);
  }

  public boolean isRegular(String number) {
    return facts.found(number, Step.IS_REGULAR);
  }

  public void reportIrregularity(String number) {
    effects.reportIrregularity(new CaseNumber(number));
  }
}
