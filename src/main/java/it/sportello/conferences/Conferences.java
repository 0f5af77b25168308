package it.sportello.conferences;

import it.sportello.conferences.rules.Appraisal;
import it.sportello.conferences.rules.Efficacy;
import it.sportello.conferences.rules.Outcome;
import it.sportello.deadlines.ClockKey;
import it.sportello.deadlines.ClockOptions;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Territory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Convenes bodies, takes their positions, and says what the law makes of them. Who may do so is
 * asked by the module of the case, which alone knows whose it is.
 */
@Service
@Transactional
public class Conferences {

  private final StoredConferences stored;
  private final LatePositions late;
  private final Deadlines deadlines;
  private final Territory territory;
  private final Clock clock;

  Conferences(
      StoredConferences stored,
      LatePositions late,
      Deadlines deadlines,
      Territory territory,
      Clock clock) {
    this.stored = stored;
    this.late = late;
    this.deadlines = deadlines;
    this.territory = territory;
    this.clock = clock;
  }

  /** Convenes the bodies; each has a term of its own, longer for protected interests. */
  @LegalBasis("L. 241/1990, art. 14-bis, c. 2; D.L. 76/2020, art. 13")
  public ConferenceView convene(
      CaseNumber number, List<Invitation> invitations, ConferenceAim aim) {
    return convene(number, invitations, aim, Convoked::options);
  }

  /** Convenes the bodies to look at their interests together, within so many days. */
  @LegalBasis("L. 241/1990, art. 14, c. 1")
  public ConferenceView examine(CaseNumber number, List<Invitation> invitations, int days) {
    return convene(
        number,
        invitations,
        ConferenceAim.FACT_FINDING,
        (body, all, now) -> body.options(all, now).with("n", String.valueOf(days)));
  }

  /** What the term of a body depends on. */
  private interface OptionsOf {
    ClockOptions of(Convoked body, List<Convoked> all, Instant now);
  }

  private ConferenceView convene(
      CaseNumber number, List<Invitation> invitations, ConferenceAim aim, OptionsOf options) {
    Instant now = clock.instant();
    Conference conference = begin(number, aim, now);
    List<Convoked> bodies = Convoked.of(invitations, territory.authorities());
    String regime = "";
    for (Convoked body : bodies) {
      ClockView term =
          deadlines.start(number, conference.term(), now, options.of(body, bodies, now));
      conference.invite(body.participant(term.due()));
      regime = term.legalBasis();
    }
    ClockView asking = deadlines.start(number, TermCode.CDS_INTEGR_REQ, now, ClockOptions.PLAIN);
    LocalDate meeting = meeting(number, conference.view().lastDue(), now).due();
    conference.terms(regime, asking.due(), meeting);
    return stored.save(conference).view();
  }

  /** The first conference of the case, or one more; the last one must be over. */
  private Conference begin(CaseNumber number, ConferenceAim aim, Instant now) {
    Optional<Conference> last = stored.findById(number.value());
    last.ifPresent(ended -> ended.beginAnother(aim, now));
    stored.flush();
    Conference conference = last.orElseGet(() -> new Conference(number, now));
    conference.isFor(aim);
    return conference;
  }

  /** Asks one body alone, without a conference: for its assent, or for an opinion. */
  @LegalBasis("L. 241/1990, artt. 16 e 17-bis")
  public ConferenceView askOne(CaseNumber number, Invitation invitation, ConferenceKind kind) {
    Instant now = clock.instant();
    AuthorityView body = territory.authority(invitation.authority());
    var options =
        ClockOptions.PLAIN
            .forSubject(body.id().value())
            .with("sensitive", String.valueOf(invitation.interest().isProtected()));
    ClockView term = deadlines.start(number, kind.term(), now, options);
    Conference conference = begin(number, ConferenceAim.DECISION, now);
    conference.becomes(kind);
    conference.invite(new Participant(invitation, body.name(), term.due()));
    conference.terms(term.legalBasis(), term.due(), null);
    return stored.save(conference).view();
  }

  /** Ends what needs no determination: one body alone was heard. */
  public void end(CaseNumber number) {
    find(number).end(clock.instant());
  }

  /** Lets the bodies that have not spoken see the last day that their terms have by now. */
  public void followTerms(CaseNumber number) {
    find(number).follow(body -> deadlines.find(key(number, body)).map(ClockView::due));
  }

  /** What convening the bodies now would mean; nothing is kept, and nobody is told. */
  @Transactional(readOnly = true)
  public ConferenceView foresee(
      CaseNumber number,
      List<Invitation> invitations,
      List<AuthorityView> newcomers,
      ConferenceAim aim) {
    Instant now = clock.instant();
    var conference = new Conference(number, now);
    conference.isFor(aim);
    List<AuthorityView> known = new ArrayList<>(territory.authorities());
    known.addAll(newcomers);
    List<Convoked> bodies = Convoked.of(invitations, known);
    String regime = "";
    for (Convoked body : bodies) {
      ClockView term = deadlines.foresee(number, conference.term(), now, body.options(bodies, now));
      conference.invite(body.participant(term.due()));
      regime = term.legalBasis();
    }
    ClockView asking = deadlines.foresee(number, TermCode.CDS_INTEGR_REQ, now, ClockOptions.PLAIN);
    LocalDate last = conference.view().lastDue();
    conference.terms(regime, asking.due(), meeting(number, last, now).due());
    return conference.view();
  }

  /** The meeting, should there be one, is held within its days of the last term of the bodies. */
  @LegalBasis("L. 241/1990, art. 14-bis, c. 2, lett. d")
  private ClockView meeting(CaseNumber number, LocalDate lastDue, Instant convened) {
    Instant expiry = lastDue.atStartOfDay(LegalTime.ROME).toInstant();
    var options = ClockOptions.PLAIN.withLawOf(LegalTime.dayOf(convened));
    return deadlines.foresee(number, TermCode.CDS_MEETING, expiry, options);
  }

  /** One body more, in a conference that is open; its term runs from today. */
  @LegalBasis("L. 241/1990, art. 14-bis, c. 2, lett. c")
  public ParticipantView add(CaseNumber number, Invitation invitation) {
    Conference conference = find(number);
    Instant now = clock.instant();
    List<Convoked> bodies = Convoked.of(List.of(invitation), territory.authorities());
    Convoked body = bodies.get(0);
    ClockView term = deadlines.start(number, conference.term(), now, body.options(bodies, now));
    Participant added = body.participant(term.due());
    conference.invite(added);
    return added.view();
  }

  /** Takes what a body says; after its term nothing it says has effect. */
  @LegalBasis("L. 241/1990, art. 14-bis, commi 3 e 4; art. 2, c. 8-bis")
  public void give(CaseNumber number, AuthorityId body, Statement statement) {
    Participant participant = find(number).participant(body);
    if (isOver(number, participant.view())) {
      throw new PositionTooLate(number, participant.due());
    }
    Instant now = clock.instant();
    participant.state(statement, number, now);
    deadlines.met(key(number, body), now, statement.by(), null);
  }

  /** Takes what a body said in time elsewhere, even where silence was recorded meanwhile. */
  @LegalBasis("L. 241/1990, art. 14-bis, c. 3; D.P.R. 68/2005, art. 3")
  public void acquire(CaseNumber number, AuthorityId body, Statement statement, Instant at) {
    Participant participant = find(number).participant(body);
    participant.speak(statement, number, at);
    if (!deadlines.get(key(number, body)).state().isOver()) {
      deadlines.met(key(number, body), at, statement.by(), null);
    }
  }

  /** Whether nothing that the body says counts any more: its term, or the conference, is over. */
  @Transactional(readOnly = true)
  public boolean isTooLate(CaseNumber number, AuthorityId body) {
    Conference conference = find(number);
    return conference.view().concludedAt().isPresent()
        || isOver(number, conference.participant(body).view());
  }

  /** Whether the term of the body is over; an opinion that is waited for is never too late. */
  private boolean isOver(CaseNumber number, ParticipantView body) {
    return find(number).view().silenceOf(body) != SilenceMeaning.AWAITED
        && deadlines.expired(key(number, body.authority()));
  }

  /** Keeps what a body says too late; the position that the law gave it stays as it is. */
  @LegalBasis("L. 241/1990, art. 2, c. 8-bis; art. 14-bis, c. 4")
  public void keepLate(CaseNumber number, AuthorityId body, Statement statement) {
    find(number).participant(body);
    late.save(new LatePosition(number, body, statement, clock.instant()));
  }

  /** What came too late, the first first. */
  @Transactional(readOnly = true)
  public List<LatePositionView> late(CaseNumber number) {
    return late.findByCaseNumberOrderByGivenAt(number.value()).stream()
        .map(LatePosition::view)
        .toList();
  }

  /** Records, at its legal date, that a body said nothing in time. */
  @LegalBasis("L. 241/1990, art. 14-bis, c. 4")
  public ParticipantView recordSilence(CaseNumber number, AuthorityId body) {
    ClockView expired = deadlines.markExpired(key(number, body), clock.instant(), "timer");
    Participant participant = find(number).participant(body);
    participant.fallSilent(expired.effectiveFrom());
    return participant.view();
  }

  /**
   * Goes on in meetings: written positions are waited for no more, those given stand until their
   * bodies speak again.
   */
  @LegalBasis("L. 241/1990, artt. 14-bis, commi 6 e 7, e 14-ter")
  public ConferenceView meet(CaseNumber number) {
    Conference conference = find(number);
    conference.meet();
    for (ParticipantView body : conference.view().participants()) {
      deadlines
          .find(key(number, body.authority()))
          .filter(term -> !term.state().isOver())
          .ifPresent(term -> deadlines.supersede(term.key(), "Si procede in forma simultanea"));
    }
    return conference.view();
  }

  /** Asks all bodies again, with terms that start afresh: the applicant had something to say. */
  @LegalBasis("L. 241/1990, art. 14-bis, commi 2 e 5")
  public ConferenceView repeat(CaseNumber number) {
    Conference conference = find(number);
    Instant now = clock.instant();
    Map<AuthorityId, LocalDate> due = new HashMap<>();
    List<Convoked> bodies = Convoked.of(conference.view().invitations(), territory.authorities());
    for (Convoked one : bodies) {
      ClockView term = deadlines.start(number, conference.term(), now, one.options(bodies, now));
      due.put(one.body().id(), term.due());
    }
    conference.beginRound(due);
    return conference.view();
  }

  /** Says what became of a determination whose efficacy was suspended. */
  @LegalBasis("L. 241/1990, art. 14-quinquies, c. 6")
  public void settle(CaseNumber number, Efficacy settled) {
    find(number).settle(settled);
  }

  /** Takes what the officer makes of the positions. */
  public Optional<Outcome> appraise(CaseNumber number, Appraisal appraisal, String reasons) {
    Conference conference = find(number);
    conference.appraise(appraisal, reasons);
    return conference.outcome();
  }

  public void conclude(CaseNumber number) {
    find(number).conclude(clock.instant());
  }

  @Transactional(readOnly = true)
  public Optional<ConferenceView> view(CaseNumber number) {
    return stored.findById(number.value()).map(Conference::view);
  }

  /**
   * What goes on around the conference; nothing, where none is. It is read in one statement with
   * the conference itself, which its transaction then knows.
   */
  @Transactional(readOnly = true)
  public AroundConference around(CaseNumber number) {
    List<Object[]> rows = stored.around(number.value());
    return each(rows, Conference.class)
        .findFirst()
        .map(conference -> around(conference.view(), rows))
        .orElse(AroundConference.NONE);
  }

  private static AroundConference around(ConferenceView conference, List<Object[]> rows) {
    return new AroundConference(
        each(rows, Ask.class).map(Ask::view).toList(),
        each(rows, Meeting.class).map(Meeting::view).toList(),
        Disagreements.of(conference, each(rows, DisagreementNote.class).toList()));
  }

  private static <T> Stream<T> each(List<Object[]> rows, Class<T> type) {
    return rows.stream()
        .flatMap(Arrays::stream)
        .filter(type::isInstance)
        .map(type::cast)
        .distinct();
  }

  @Transactional(readOnly = true)
  public boolean isConvened(CaseNumber number, AuthorityId body) {
    return view(number).flatMap(conference -> conference.participant(body)).isPresent();
  }

  /** Whether the body spoke, or kept silent, in an earlier conference of the case. */
  @Transactional(readOnly = true)
  public boolean wasHeard(CaseNumber number, AuthorityId body) {
    return view(number).filter(conference -> !conference.saidBefore(body).isEmpty()).isPresent();
  }

  /** The conferences to which the body was convened, the last first. */
  @Transactional(readOnly = true)
  public List<ConferenceView> of(AuthorityId body) {
    return stored.of(body.value()).stream().map(Conference::view).toList();
  }

  /** When the term of the body is over: the first moment after its last day. */
  @Transactional(readOnly = true)
  public Instant overAt(CaseNumber number, AuthorityId body) {
    return deadlines.firesAt(key(number, body));
  }

  private Conference find(CaseNumber number) {
    return stored.findById(number.value()).orElseThrow(() -> new ConferenceNotFound(number));
  }

  private ClockKey key(CaseNumber number, AuthorityId body) {
    return new ClockKey(number, find(number).term(), body.value());
  }
}
