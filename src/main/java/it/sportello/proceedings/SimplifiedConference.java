package it.sportello.proceedings;

import it.sportello.conferences.ConferenceAim;
import it.sportello.conferences.ConferenceStage;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.rules.Efficacy;
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
  private final Facts facts;
  private final LegalEffects effects;
  private final ConferenceEffects conference;

  SimplifiedConference(
      Conferences conferences,
      CaseTerms terms,
      Facts facts,
      LegalEffects effects,
      ConferenceEffects conference) {
    this.conferences = conferences;
    this.terms = terms;
    this.facts = facts;
    this.effects = effects;
    this.conference = conference;
  }

  /** Whether one body alone is heard, without a conference. */
  public boolean isSingle(String number) {
    return view(number).stage().kind().isOfOne();
  }

  public boolean isSimultaneous(String number) {
    return facts.found(number, Step.IS_SIMULTANEOUS);
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

  public boolean isSuspended(String number) {
    return efficacy(number) == Efficacy.SUSPENDED;
  }

  /** Whether the determination stands after an opposition. */
  public boolean isUpheld(String number) {
    return efficacy(number) == Efficacy.DEFINITIVE;
  }

  /** An unfavourable end may be answered once; the second answers the observations. */
  public boolean mayObserve(String number) {
    ConferenceStage stage = view(number).stage();
    return stage.aim() == ConferenceAim.DECISION && !stage.isRepeated();
  }

  public Date observationsDue(String number) {
    return terms.firesAt(new CaseNumber(number), TermCode.CDS_NEG_OBS, "");
  }

  public void askAgain(String number) {
    conference.askAgain(new CaseNumber(number));
  }

  private Efficacy efficacy(String number) {
    return view(number).stage().efficacy().orElse(Efficacy.NONE);
  }

  private ConferenceView view(String number) {
    return conferences.view(new CaseNumber(number)).orElseThrow();
  }
}
