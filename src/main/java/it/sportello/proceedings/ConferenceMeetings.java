package it.sportello.proceedings;

import it.sportello.conferences.Attending;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.MeetingCall;
import it.sportello.conferences.MeetingView;
import it.sportello.conferences.Meetings;
import it.sportello.conferences.NotAtTheMeeting;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.Statement;
import it.sportello.conferences.rules.Appraisal;
import it.sportello.conferences.rules.MeetingWindow;
import it.sportello.conferences.rules.Outcome;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.AuthorityId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of the conference of a case: called, held, closed, weighed. */
@Service
@Transactional
@LegalBasis("L. 241/1990, art. 14-ter")
public class ConferenceMeetings {

  private static final int LONGEST_LINK = 500;
  private static final Set<PositionKind> SPOKEN =
      EnumSet.of(PositionKind.ASSENT, PositionKind.CONDITIONAL_ASSENT, PositionKind.DISSENT);

  private final CaseAccess access;
  private final StepGate gate;
  private final CaseTerms terms;
  private final Conferences conferences;
  private final Meetings meetings;
  private final MeetingActs acts;
  private final Workflow workflow;
  private final Journal journal;
  private final Clock clock;

  ConferenceMeetings(
      CaseAccess access,
      StepGate gate,
      CaseTerms terms,
      Conferences conferences,
      Meetings meetings,
      MeetingActs acts,
      Workflow workflow,
      Journal journal,
      Clock clock) {
    this.access = access;
    this.gate = gate;
    this.terms = terms;
    this.conferences = conferences;
    this.meetings = meetings;
    this.acts = acts;
    this.workflow = workflow;
    this.journal = journal;
    this.clock = clock;
  }

  /** The days on which the next meeting may be held. */
  @Transactional
  public MeetingWindow window(CaseNumber number) {
    access.toRead(number);
    return windowOf(number);
  }

  /** Calls the bodies to a meeting, each asked for its single representative. */
  @LegalBasis("L. 241/1990, artt. 14-bis, c. 7, e 14-ter, commi 1, 3 e 4")
  public void call(CaseNumber number, MeetingCall call) {
    Proceeding proceeding = gate.staff(number, Step.CALL_MEETING);
    MeetingWindow window = windowOf(number);
    LocalDate day = LegalTime.dayOf(call.startsAt());
    window
        .refusal(day, terms::isHoliday, LegalTime.dayOf(clock.instant()))
        .ifPresent(
            why -> {
              throw new StepRefused("day", why);
            });
    mustBeHeldSomewhere(call);
    MeetingView meeting = meetings.call(number, call);
    ActView act = acts.call(proceeding, conference(number), meeting, window);
    String late =
        window.isLate(day)
            ? " Oltre il %s: il ritardo resta registrato (%s)."
                .formatted(Italian.day(window.until()), window.article())
            : "";
    journal.happened(
        number,
        EventKind.MEETING_CALLED,
        "Il %s alle %s, in via telematica: %s.%s"
            .formatted(Italian.day(day), Italian.hour(call.startsAt()), call.link(), late),
        act.document());
    workflow.complete(Step.CALL_MEETING, number);
    workflow.deadlinesMoved(number);
  }

  /** Notes who came, for whom and with which powers; the days for the meetings run from then. */
  @LegalBasis("L. 241/1990, art. 14-ter, commi 2, 3, 4 e 5")
  public void callRoll(CaseNumber number, List<Attending> attending) {
    gate.staff(number, Step.HOLD_MEETING);
    MeetingView meeting = current(number);
    mustHaveBegun(meeting);
    for (Attending one : attending) {
      if (one.present() && (one.representative().isBlank() || one.powers().isBlank())) {
        throw new StepRefused(
            "representative-" + one.authority().value(),
            "Scrivi chi rappresenta l’ente e con quali poteri (art. 14-ter, commi 3 e 4).");
      }
    }
    meetings.callRoll(number, attending);
    terms.met(number, TermCode.CDS_MEETING, "");
    terms.met(number, TermCode.CDS_SIMUL_MEETING, "");
    if (terms.find(number, TermCode.CDS_SIMUL_END).filter(t -> !t.state().isOver()).isEmpty()) {
      terms.startOfConference(
          number, TermCode.CDS_SIMUL_END, meeting.startsAt(), conference(number));
    }
    workflow.deadlinesMoved(number);
  }

  /** Takes what a body says in the meeting. */
  @LegalBasis("L. 241/1990, art. 14-ter, commi 3 e 7")
  public void state(CaseNumber number, AuthorityId body, SpokenPosition said) {
    gate.staff(number, Step.HOLD_MEETING);
    current(number);
    if (!SPOKEN.contains(said.kind())) {
      throw new StepRefused("kind", "Scegli la posizione: il silenzio non si dichiara.");
    }
    if (said.kind() == PositionKind.CONDITIONAL_ASSENT && said.conditions().isEmpty()) {
      throw new StepRefused("conditions", "Indica almeno una condizione.");
    }
    var statement =
        new Statement(said.kind(), said.reasons(), said.conditions(), access.actor().name());
    try {
      meetings.state(number, body, statement, said.onTopic());
    } catch (NotAtTheMeeting absent) {
      throw new StepRefused(
          "authority", "L’ente non è presente all’appello: non può esprimersi in riunione.");
    }
    String name = conference(number).participant(body).orElseThrow().name();
    journal.happened(number, EventKind.POSITION_GIVEN, name + ", in riunione");
  }

  /** Closes the meeting with its minutes: the works go on another day, or are over. */
  @LegalBasis("L. 241/1990, art. 14-ter, commi 2 e 7")
  public void close(CaseNumber number, boolean over, String minutes) {
    Proceeding proceeding = gate.staff(number, Step.HOLD_MEETING);
    MeetingView meeting = current(number);
    StepGate.mustSay(minutes, "minutes");
    if (over && meeting.openedAt().isEmpty()) {
      throw new StepRefused("over", "Prima dell’appello la riunione si può solo rinviare.");
    }
    MeetingView closed = meetings.close(number, over, minutes);
    ActView act = acts.minutes(proceeding, conference(number), closed);
    proceeding.find(Step.IS_WORK_OVER, over);
    journal.happened(
        number,
        EventKind.MEETING_HELD,
        over ? "Lavori conclusi" : "I lavori proseguono in un’altra riunione",
        act.document());
    workflow.complete(Step.HOLD_MEETING, number);
    workflow.deadlinesMoved(number);
  }

  /** Says with reasons which positions prevail: by competence and interest, never by number. */
  @LegalBasis("L. 241/1990, art. 14-ter, c. 7")
  public void weigh(CaseNumber number, boolean favourable, String reasons) {
    Proceeding proceeding = gate.staff(number, Step.WEIGH_POSITIONS);
    StepGate.mustSay(reasons, "reasons");
    Appraisal appraisal =
        favourable ? Appraisal.PREVAILING_FAVOURABLE : Appraisal.PREVAILING_UNFAVOURABLE;
    Outcome outcome = conferences.appraise(number, appraisal, reasons).orElseThrow();
    if (outcome instanceof Outcome.MeetingNeeded
        || !favourable && outcome instanceof Outcome.Favourable) {
      throw new StepRefused(
          "favourable",
          "Nessun ente dissente con motivi: non può prevalere una posizione sfavorevole.");
    }
    proceeding.explain(Step.WEIGH_POSITIONS, reasons);
    journal.happened(number, EventKind.POSITIONS_WEIGHED, ConferenceActs.inWords(outcome));
    workflow.complete(Step.WEIGH_POSITIONS, number);
    workflow.deadlinesMoved(number);
  }

  /** The meetings of the case, for all who may see it. */
  @Transactional
  public List<MeetingView> of(CaseNumber number) {
    access.toRead(number);
    return meetings.of(number);
  }

  /** The bodies that would be held to assent if the works ended now. */
  @Transactional
  public List<String> silentSoFar(CaseNumber number) {
    access.toRead(number);
    return meetings.silentSoFar(number);
  }

  private MeetingWindow windowOf(CaseNumber number) {
    LocalDate today = LegalTime.dayOf(clock.instant());
    Optional<ClockView> works =
        terms.find(number, TermCode.CDS_SIMUL_END).filter(ClockView::isTicking);
    if (works.isPresent()) {
      return window(works.get(), today, "oggi");
    }
    ClockView written =
        terms.find(number, TermCode.CDS_MEETING).filter(ClockView::isTicking).orElse(null);
    return written != null
        ? window(
            written,
            conference(number).lastDue(),
            "ultimo giorno in cui gli enti possono rispondere per iscritto")
        : window(
            terms
                .find(number, TermCode.CDS_SIMUL_MEETING)
                .or(() -> terms.find(number, TermCode.CDS_MEETING))
                .orElseThrow(() -> new TaskNotOpen(Step.CALL_MEETING, number)),
            today,
            "oggi");
  }

  private static MeetingWindow window(ClockView term, LocalDate after, String what) {
    return new MeetingWindow(after, what, term.due(), term.legalBasis());
  }

  private static void mustBeHeldSomewhere(MeetingCall call) {
    if (!call.link().startsWith("https://") || call.link().length() > LONGEST_LINK) {
      throw new StepRefused(
          "link", "Scrivi l’indirizzo della riunione, che comincia con https://.");
    }
    if (call.agenda().isBlank()) {
      throw new StepRefused("agenda", "Scrivi l’ordine del giorno.");
    }
  }

  private void mustHaveBegun(MeetingView meeting) {
    Instant now = clock.instant();
    if (LegalTime.dayOf(now).isBefore(LegalTime.dayOf(meeting.startsAt()))) {
      throw new StepRefused(
          "roll",
          "La riunione è convocata per il %s: l’appello si fa quel giorno.",
          LegalTime.dayOf(meeting.startsAt()));
    }
  }

  private MeetingView current(CaseNumber number) {
    return meetings.current(number).orElseThrow(() -> new TaskNotOpen(Step.HOLD_MEETING, number));
  }

  private ConferenceView conference(CaseNumber number) {
    return conferences.view(number).orElseThrow();
  }
}
