package it.sportello.proceedings;

import it.sportello.law.CaseNumber;

/** The one step of {@code bpmn/plainCommunication.bpmn}, under its name there. */
@BpmnBean("plainCommunication")
public class PlainCommunication {

  private final LegalEffects effects;

  PlainCommunication(LegalEffects effects) {
    this.effects = effects;
  }

  public void putOnFile(String number) {
    effects.putOnFile(new CaseNumber(number));
  }
}
