package it.sportello.conferences;

import it.sportello.conferences.rules.Appraisal;
import it.sportello.conferences.rules.Efficacy;
import it.sportello.conferences.rules.Outcome;
import it.sportello.conferences.rules.Voice;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.Hibernate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Formula;

/** A conference: the bodies convened, what they said, and how it ended. */
@Entity
@Table(name = "conferences_conference")
class Conference {

  private static final Comparator<ParticipantView> FIRST_DUE_FIRST =
      Comparator.comparing(ParticipantView::due).thenComparing(ParticipantView::name);

  @Id private String caseNumber;
  @Version private long version;
  private Instant convenedAt;
  private String regime;
  private LocalDate integrationsBy;
  private LocalDate meetingBy;

  @Enumerated(EnumType.STRING)
  private ConferenceKind kind = ConferenceKind.SIMPLIFIED;

  @Enumerated(EnumType.STRING)
  private ConferenceAim aim = ConferenceAim.DECISION;

  private int round = 1;
  private int firstRound = 1;

  @Enumerated(EnumType.STRING)
  private Efficacy efficacy;

  @Enumerated(EnumType.STRING)
  private Appraisal appraisal;

  @Column(columnDefinition = "text")
  private String appraisalReasons;

  private Instant concludedAt;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
  @Fetch(FetchMode.JOIN)
  @JoinColumn(name = "case_number", nullable = false)
  @OrderBy("due, authorityName")
  private Set<Participant> participants = new LinkedHashSet<>();

  /** What bodies had said before they spoke again. */
  @ElementCollection
  @CollectionTable(
      name = "conferences_former_position",
      joinColumns = @JoinColumn(name = "case_number"))
  @OrderColumn(name = "position")
  private List<FormerPosition> former = new ArrayList<>();

  /** How many of them there were when this was read. */
  @Formula("(select count(*) from conferences_former_position f where f.case_number = case_number)")
  private int saidBefore;

  /** The conferences of the case that ended before this one began. */
  @ElementCollection
  @CollectionTable(
      name = "conferences_past_conference",
      joinColumns = @JoinColumn(name = "case_number"))
  @OrderColumn(name = "position")
  private List<PastConference> past = new ArrayList<>();

  /** The conditions of all bodies as they were put together; empty until then. */
  @ElementCollection
  @CollectionTable(name = "conferences_condition", joinColumns = @JoinColumn(name = "case_number"))
  @OrderColumn(name = "position")
  private List<MergedCondition> conditions = new ArrayList<>();

  protected Conference() {}

  Conference(CaseNumber number, Instant convenedAt) {
    this.caseNumber = number.value();
    this.convenedAt = convenedAt;
  }

  /** Begins a conference for something else, once the last one is over; all of it is kept. */
  void beginAnother(ConferenceAim other, Instant at) {
    if (concludedAt == null) {
      throw new IllegalStateException("Case %s: a conference is open".formatted(caseNumber));
    }
    past.add(new PastConference(view()));
    participants.forEach(this::keep);
    participants.clear();
    startAfresh();
    firstRound = round;
    aim = other;
    convenedAt = at;
  }

  void isFor(ConferenceAim what) {
    aim = what;
  }

  /** One body alone is heard, in another way than a conference. */
  void becomes(ConferenceKind other) {
    kind = other;
  }

  /** Ends what needs no determination. */
  void end(Instant at) {
    mustBeOpen();
    concludedAt = at;
  }

  /** The terms of the bodies may have moved: those that have not spoken see their new last day. */
  void follow(Function<AuthorityId, Optional<LocalDate>> dueOf) {
    participants.stream()
        .filter(body -> !body.hasSpoken())
        .forEach(body -> dueOf.apply(body.view().authority()).ifPresent(body::dueOn));
  }

  /** The term within which each body speaks. */
  TermCode term() {
    return aim.term(kind);
  }

  void terms(String regime, LocalDate integrationsBy, LocalDate meetingBy) {
    this.regime = regime;
    this.integrationsBy = integrationsBy;
    this.meetingBy = meetingBy;
  }

  void invite(Participant participant) {
    participants.add(participant);
  }

  Participant participant(AuthorityId authority) {
    return participants.stream()
        .filter(participant -> participant.is(authority))
        .findFirst()
        .orElseThrow(() -> new ConferenceNotFound(number()));
  }

  void appraise(Appraisal officers, String reasons) {
    mustBeOpen();
    if (participants.stream().anyMatch(participant -> !participant.hasSpoken())) {
      throw new IllegalStateException("Case %s: not all have spoken".formatted(caseNumber));
    }
    appraisal = officers;
    appraisalReasons = reasons;
  }

  void conclude(Instant at) {
    mustBeOpen();
    if (outcome().filter(o -> !(o instanceof Outcome.MeetingNeeded)).isEmpty()) {
      throw new IllegalStateException(
          "Case %s: the conference has no outcome".formatted(caseNumber));
    }
    concludedAt = at;
    if (aim == ConferenceAim.DECISION) {
      efficacy = Efficacy.of(outcome().orElseThrow(), voices());
    }
  }

  void meet() {
    mustBeOpen();
    kind = ConferenceKind.SIMULTANEOUS;
    appraisal = null;
  }

  /** Takes what a body says in a meeting in place of what it had said before. */
  void restate(AuthorityId authority, Statement statement, Instant at) {
    mustBeOpen();
    Participant body = participant(authority);
    keep(body);
    body.restate(statement, at);
  }

  /** The law holds the body to have assented, for the reason. */
  void holdToAssent(AuthorityId authority, String why, Instant at) {
    mustBeOpen();
    Participant body = participant(authority);
    keep(body);
    body.holdToAssent(why, at);
  }

  /** Asks all bodies again, by other last days; what they had said is kept. */
  void beginRound(Map<AuthorityId, LocalDate> dueOf) {
    for (Participant body : participants) {
      keep(body);
      body.reopen(dueOf.get(body.view().authority()));
    }
    startAfresh();
  }

  private void startAfresh() {
    round++;
    conditions.clear();
    kind = ConferenceKind.SIMPLIFIED;
    appraisal = null;
    appraisalReasons = null;
    concludedAt = null;
    efficacy = null;
  }

  void merge(List<MergedCondition> together) {
    conditions.clear();
    conditions.addAll(together);
  }

  List<MergedCondition> conditions() {
    return conditions;
  }

  /** What became of a determination whose efficacy was suspended. */
  void settle(Efficacy settled) {
    if (efficacy != Efficacy.SUSPENDED) {
      throw new IllegalStateException(
          "Case %s: the determination is not suspended".formatted(caseNumber));
    }
    efficacy = settled;
  }

  private void keep(Participant body) {
    if (body.hasSpoken()) {
      former.add(new FormerPosition(round, body.view()));
    }
  }

  private List<Voice> voices() {
    return participants.stream().filter(Participant::hasSpoken).map(Participant::voice).toList();
  }

  Optional<Outcome> outcome() {
    return appraisal == null
        ? Optional.empty()
        : Optional.of(
            Outcome.of(participants.stream().map(Participant::position).toList(), appraisal));
  }

  ConferenceView view() {
    return new ConferenceView(
        number(),
        convenedAt,
        regime,
        integrationsBy,
        meetingBy,
        participants.stream().map(Participant::view).sorted(FIRST_DUE_FIRST).toList(),
        Optional.ofNullable(appraisal),
        appraisalReasons,
        outcome(),
        Optional.ofNullable(concludedAt),
        stage());
  }

  private ConferenceStage stage() {
    return new ConferenceStage(
        aim,
        kind,
        round,
        firstRound,
        former().stream().map(FormerPosition::view).toList(),
        Optional.ofNullable(efficacy),
        past().stream().map(PastConference::view).toList());
  }

  /** Not read where nothing was said before. */
  private List<FormerPosition> former() {
    return saidBefore == 0 && !Hibernate.isInitialized(former) ? List.of() : former;
  }

  /** Before the first round there was none. */
  private List<PastConference> past() {
    return round == 1 ? List.of() : past;
  }

  private CaseNumber number() {
    return new CaseNumber(caseNumber);
  }

  private void mustBeOpen() {
    if (concludedAt != null) {
      throw new IllegalStateException("Case %s: the conference is over".formatted(caseNumber));
    }
  }
}
