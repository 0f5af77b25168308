package it.sportello.proceedings;

import it.sportello.conferences.AskView;
import it.sportello.conferences.Asks;
import it.sportello.conferences.ConferenceKind;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.Meetings;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.rules.AskKind;
import it.sportello.conferences.rules.Efficacy;
import it.sportello.conferences.rules.Voice;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.AuthorityId;
import java.time.Instant;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a conference by law, or by the way its process takes. */
@Service
@Transactional
class ConferenceEffects {

  private final CaseAccess access;
  private final CaseTerms terms;
  private final Conferences conferences;
  private final Meetings meetings;
  private final Asks asks;
  private final Journal journal;

  ConferenceEffects(
      CaseAccess access,
      CaseTerms terms,
      Conferences conferences,
      Meetings meetings,
      Asks asks,
      Journal journal) {
    this.access = access;
    this.terms = terms;
    this.conferences = conferences;
    this.meetings = meetings;
    this.asks = asks;
    this.journal = journal;
  }

  /**
   * The days in which the first meeting is held: after the written positions it is counted from the
   * last day on which they were due; chosen at once, or on request, from that day.
   */
  @LegalBasis("L. 241/1990, art. 14-bis, cc. 2, lett. d, 6 e 7")
  void startMeetings(CaseNumber number) {
    boolean atOnce = access.asLaw(number).found(Step.IS_SIMULTANEOUS);
    ConferenceView conference = conferences.meet(number);
    if (atOnce) {
      terms.startOfConference(
          number, TermCode.CDS_SIMUL_MEETING, askedAt(number, conference), conference);
    } else {
      Instant from = conference.lastDue().atStartOfDay(LegalTime.ROME).toInstant();
      terms.startOfConference(number, TermCode.CDS_MEETING, from, conference);
    }
  }

  /** When the meeting was asked for; where the office chose it itself, when it convened. */
  private Instant askedAt(CaseNumber number, ConferenceView conference) {
    return asks.of(number, AskKind.MEETING).stream()
        .filter(ask -> ask.irrelevant().isEmpty())
        .map(AskView::askedAt)
        .findFirst()
        .orElse(conference.convenedAt());
  }

  /** The terms of the bodies moved: what they see as their last day moves with them. */
  void followTerms(CaseNumber number) {
    conferences.followTerms(number);
  }

  /** One body alone said nothing in time: its assent is there, or its opinion is done without. */
  @LegalBasis("L. 241/1990, artt. 16, c. 2, e 17-bis, c. 2")
  void recordSilenceOfOne(CaseNumber number, String authority) {
    ParticipantView body = conferences.recordSilence(number, new AuthorityId(authority));
    journal.byLaw(
        number,
        EventKind.SILENCE_RECORDED,
        body.givenAt(),
        kind(number) == ConferenceKind.OPINION
            ? "%s non ha risposto entro il %s: si procede senza il parere (art. 16, c. 2)"
                .formatted(body.name(), Italian.day(body.due()))
            : "%s non ha risposto entro il %s: l’assenso è acquisito (art. 17-bis, c. 2)"
                .formatted(body.name(), Italian.day(body.due())),
        null);
  }

  /** Ends the hearing of one body: what it assented to needs no other act. */
  @LegalBasis("L. 241/1990, artt. 16 e 17-bis")
  void endHearingOfOne(CaseNumber number) {
    conferences.end(number);
    Proceeding proceeding = access.asLaw(number);
    ConferenceView heard = conferences.view(number).orElseThrow();
    if (heard.voices().stream().noneMatch(Voice::dissents)
        && heard.stage().kind() == ConferenceKind.SINGLE_ASSENT) {
      proceeding.silenceIsAssent(true);
    }
    proceeding.explain(Step.CONDITIONS, conditions(heard));
  }

  private static String conditions(ConferenceView heard) {
    return heard.participants().stream()
        .filter(body -> body.kind() == PositionKind.CONDITIONAL_ASSENT)
        .flatMap(body -> body.conditions().stream())
        .collect(Collectors.joining("\n"));
  }

  private ConferenceKind kind(CaseNumber number) {
    return conferences.view(number).orElseThrow().stage().kind();
  }

  /** The days for the meetings are over: who has not spoken has assented. */
  @LegalBasis("L. 241/1990, art. 14-ter, commi 2 e 7")
  void endWorks(CaseNumber number) {
    ClockView term = terms.expire(number, TermCode.CDS_SIMUL_END, "");
    meetings.endByLaw(number, term.effectiveFrom());
    access.asLaw(number).find(Step.IS_WORK_OVER, true);
    journal.byLaw(
        number,
        EventKind.CONFERENCE_WORKS_ENDED,
        term.effectiveFrom(),
        "Termine scaduto il %s: chi non si è espresso assente senza condizioni (art. 14-ter, c. 7)"
            .formatted(Italian.day(term.due())),
        null);
  }

  /** The observations go to the bodies, which speak again, with terms that start afresh. */
  @LegalBasis("L. 241/1990, art. 14-bis, commi 2 e 5")
  void askAgain(CaseNumber number) {
    Proceeding proceeding = access.asLaw(number);
    proceeding.find(Step.IS_SIMULTANEOUS, false);
    proceeding.find(Step.IS_WORK_OVER, false);
    ConferenceView conference = conferences.repeat(number);
    journal.happened(
        number,
        EventKind.BODIES_ASKED_AGAIN,
        "Osservazioni trasmesse agli enti, che si esprimono di nuovo entro il "
            + Italian.day(conference.lastDue()));
  }

  /** Nobody opposed the determination in time: it has effect. */
  @LegalBasis("L. 241/1990, artt. 14-quater, c. 3, e 14-quinquies, c. 1")
  void makeEffective(CaseNumber number) {
    ClockView term = terms.expire(number, TermCode.CDS_OPPOSITION, "");
    conferences.settle(number, Efficacy.DEFINITIVE);
    access.asLaw(number).silenceIsAssent(true);
    journal.byLaw(
        number,
        EventKind.DETERMINATION_EFFECTIVE,
        term.effectiveFrom(),
        "Nessuna opposizione entro il " + Italian.day(term.due()),
        null);
  }
}
