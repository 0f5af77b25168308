package it.sportello.proceedings;

import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.rules.Outcome;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import java.util.Date;
import java.util.List;

/** The steps and questions of {@code bpmn/simplifiedConference.bpmn}, each under its name there. */
@BpmnBean("simplifiedConference")
public class SimplifiedConference {

  private final Conferences conferences;
  private final CaseTerms terms;
  private final LegalEffects effects;

  SimplifiedConference(Conferences conferences, CaseTerms terms, LegalEffects effects) {
    this.conferences = conferences;
    this.terms = terms;
    this.effects = effects;
  }

  /** The keys of the multi-instance: the bodies convened. */
  public List<String> consultedAuthorities(String number) {
    return view(number).participants().stream().map(body -> body.authority().value()).toList();
  }

  public Date positionDue(String number, String authority) {
    return terms.firesAt(new CaseNumber(number), TermCode.CDS_DETERM, authority);
  }

  public void recordSilence(String number, String authority) {
    effects.recordSilence(new CaseNumber(number), authority);
  }

  public boolean isMeetingNeeded(String number) {
    return view(number).outcome().filter(Outcome.MeetingNeeded.class::isInstance).isPresent();
  }

  public boolean isFavourable(String number) {
    return view(number).outcome().filter(Outcome.Favourable.class::isInstance).isPresent();
  }

  private ConferenceView view(String number) {
    return conferences.view(new CaseNumber(number)).orElseThrow();
  }
}
