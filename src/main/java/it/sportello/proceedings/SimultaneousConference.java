package it.sportello.proceedings;

import it.sportello.conferences.Conferences;
import it.sportello.conferences.rules.Outcome;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import java.util.Date;

/**
 * The steps and questions of {@code bpmn/simultaneousConference.bpmn}, each under its name there.
 */
@BpmnBean("simultaneousConference")
public class SimultaneousConference {

  private final Facts facts;
  private final Conferences conferences;
  private final CaseTerms terms;
  private final ConferenceEffects effects;

  SimultaneousConference(
      Facts facts, Conferences conferences, CaseTerms terms, ConferenceEffects effects) {
    this.facts = facts;
    this.conferences = conferences;
    this.terms = terms;
    this.effects = effects;
  }

  public void startTerms(String number) {
    effects.startMeetings(new CaseNumber(number));
  }

  public boolean isWorkOver(String number) {
    return facts.found(number, Step.IS_WORK_OVER);
  }

  /** Runs from the first meeting that is held; before, never. */
  public Date worksDue(String number) {
    return terms.firesAt(new CaseNumber(number), TermCode.CDS_SIMUL_END, "");
  }

  public void closeWorks(String number) {
    effects.endWorks(new CaseNumber(number));
  }

  public boolean isPrevailingFavourable(String number) {
    return conferences
        .view(new CaseNumber(number))
        .flatMap(conference -> conference.outcome())
        .filter(Outcome.Favourable.class::isInstance)
        .isPresent();
  }
}
