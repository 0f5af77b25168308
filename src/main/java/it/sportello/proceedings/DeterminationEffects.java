package it.sportello.proceedings;

import it.sportello.conferences.ConferenceAim;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.rules.Efficacy;
import it.sportello.conferences.rules.Outcome;
import it.sportello.conferences.rules.Position.Dissent;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What follows from the determination that ends a conference. */
@Component
class DeterminationEffects {

  private static final List<TermCode> ENDED =
      List.of(
          TermCode.CDS_CONCLUSION,
          TermCode.CDS_MEETING,
          TermCode.CDS_SIMUL_MEETING,
          TermCode.CDS_SIMUL_END);

  private final CaseTerms terms;
  private final Clock clock;

  DeterminationEffects(CaseTerms terms, Clock clock) {
    this.terms = terms;
    this.clock = clock;
  }

  /** Moves the terms of the case; returns what to add to the words of its timeline. */
  @LegalBasis("L. 241/1990, artt. 14-bis, c. 5, 14-quater, commi 1 e 3, e 14-quinquies, c. 1")
  String follow(Proceeding proceeding, ConferenceView conference) {
    CaseNumber number = proceeding.number();
    ENDED.forEach(code -> terms.met(number, code, ""));
    if (conference.stage().aim() == ConferenceAim.REVIEW) {
      return "; segue la decisione sul titolo";
    }
    Efficacy efficacy = conference.stage().efficacy().orElseThrow();
    if (efficacy == Efficacy.IMMEDIATE) {
      proceeding.silenceIsAssent(true);
      return "; subito efficace";
    }
    if (efficacy == Efficacy.SUSPENDED) {
      ClockView term =
          terms.startOfConference(number, TermCode.CDS_OPPOSITION, clock.instant(), conference);
      return "; efficacia sospesa, opposizione entro il " + Italian.day(term.due());
    }
    return refused(proceeding, conference);
  }

  /** The first unfavourable end works as the notice of obstacles; the second answers them. */
  @LegalBasis("L. 241/1990, artt. 10-bis e 14-bis, c. 5")
  private String refused(Proceeding proceeding, ConferenceView conference) {
    proceeding.find(Step.WERE_OBSTACLES_NOTIFIED, true);
    proceeding.explain(Step.NOTIFY_OBSTACLES, obstacles(conference));
    if (conference.stage().isRepeated()) {
      proceeding.explain(Step.WEIGH_OBSERVATIONS, conference.appraisalReasons());
      return "; le osservazioni non sono accolte";
    }
    CaseNumber number = proceeding.number();
    terms.happened(number, EventType.REJECTION_NOTICE, "");
    ClockView term =
        terms.startOfConference(number, TermCode.CDS_NEG_OBS, clock.instant(), conference);
    return "; vale come preavviso di rigetto, osservazioni entro il " + Italian.day(term.due());
  }

  private static String obstacles(ConferenceView conference) {
    return conference
        .outcome()
        .filter(Outcome.Unfavourable.class::isInstance)
        .map(outcome -> ((Outcome.Unfavourable) outcome).dissents())
        .orElse(List.of())
        .stream()
        .map(Dissent::reasons)
        .collect(Collectors.joining("\n"));
  }
}
