package it.sportello.conferences;

import it.sportello.conferences.rules.Appraisal;
import it.sportello.conferences.rules.Outcome;
import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A conference: the bodies convened, what they said, and how it ended. */
@Entity
@Table(name = "conferences_conference")
class Conference {

  @Id private String caseNumber;
  @Version private long version;
  private Instant convenedAt;
  private String regime;
  private LocalDate integrationsBy;
  private LocalDate meetingBy;

  @Enumerated(EnumType.STRING)
  private Appraisal appraisal;

  @Column(columnDefinition = "text")
  private String appraisalReasons;

  private Instant concludedAt;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "case_number", nullable = false)
  @OrderBy("due, authorityName")
  private List<Participant> participants = new ArrayList<>();

  protected Conference() {}

  Conference(CaseNumber number, Instant convenedAt) {
    this.caseNumber = number.value();
    this.convenedAt = convenedAt;
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
        participants.stream().map(Participant::view).toList(),
        Optional.ofNullable(appraisal),
        appraisalReasons,
        outcome(),
        Optional.ofNullable(concludedAt));
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
