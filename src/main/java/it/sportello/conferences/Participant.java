package it.sportello.conferences;

import it.sportello.conferences.rules.Position;
import it.sportello.conferences.rules.Voice;
import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.Interest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A body convened to a conference, and its position once it has one. */
@Entity
@Table(name = "conferences_participant")
class Participant {

  private static final int LONGEST_REASON = 500;

  @Id private String id;
  private String authorityId;
  private String authorityName;

  @Enumerated(EnumType.STRING)
  private Interest interest;

  private String alsoGuards;
  private String reason;
  private LocalDate due;

  @Enumerated(EnumType.STRING)
  private PositionKind kind;

  @Column(columnDefinition = "text")
  private String reasons;

  @Column(columnDefinition = "text")
  private String conditions;

  private Instant givenAt;
  private String givenBy;

  protected Participant() {}

  Participant(Invitation invitation, String name, LocalDate due) {
    this.id = UUID.randomUUID().toString();
    this.authorityId = invitation.authority().value();
    this.authorityName = name;
    this.interest = invitation.interest();
    this.reason = invitation.reason();
    this.due = due;
  }

  /** Convened for one interest more; the reason says both. */
  void alsoFor(Interest another, String why) {
    if (guards().contains(another)) {
      return;
    }
    alsoGuards = alsoGuards == null ? another.name() : alsoGuards + "," + another.name();
    String both = reason + "; " + why;
    reason = both.substring(0, Math.min(both.length(), LONGEST_REASON));
  }

  private List<Interest> guards() {
    List<Interest> all = new ArrayList<>(List.of(interest));
    if (alsoGuards != null) {
      Arrays.stream(alsoGuards.split(",")).map(Interest::valueOf).forEach(all::add);
    }
    return all;
  }

  void state(Statement statement, CaseNumber number, Instant at) {
    if (kind != null) {
      throw new PositionAlreadyGiven(number);
    }
    kind = statement.kind();
    reasons = statement.reasons();
    conditions = String.join("\n", statement.conditions());
    givenAt = at;
    givenBy = statement.by();
  }

  /** A voice that was heard in time takes the place of the silence that was presumed. */
  void speak(Statement statement, CaseNumber number, Instant at) {
    if (kind == PositionKind.SILENCE) {
      kind = null;
    }
    state(statement, number, at);
  }

  /** Silence dates from the legal instant, whenever it is noticed. */
  void fallSilent(Instant since) {
    if (kind == null) {
      kind = PositionKind.SILENCE;
      givenAt = since;
    }
  }

  /** Says something else in place of what was said. */
  void restate(Statement statement, Instant at) {
    kind = statement.kind();
    reasons = statement.reasons();
    conditions = String.join("\n", statement.conditions());
    givenAt = at;
    givenBy = statement.by();
  }

  /** Silence in a meeting, or absence from it, whatever was said before. */
  void holdToAssent(String why, Instant at) {
    kind = PositionKind.SILENCE;
    reasons = why;
    conditions = "";
    givenAt = at;
    givenBy = null;
  }

  /** Asked again: nothing said yet. */
  void reopen(LocalDate newDue) {
    due = newDue;
    kind = null;
    reasons = null;
    conditions = null;
    givenAt = null;
    givenBy = null;
  }

  void dueOn(LocalDate day) {
    due = day;
  }

  Voice voice() {
    return new Voice(authorityName, interest.isProtected(), position());
  }

  boolean is(AuthorityId authority) {
    return authorityId.equals(authority.value());
  }

  boolean hasSpoken() {
    return kind != null;
  }

  LocalDate due() {
    return due;
  }

  Position position() {
    return kind.position(reasons == null ? "" : reasons, conditionLines());
  }

  ParticipantView view() {
    return new ParticipantView(
        new AuthorityId(authorityId),
        authorityName,
        interest,
        guards(),
        reason,
        due,
        kind,
        reasons == null ? "" : reasons,
        conditionLines(),
        givenAt,
        givenBy);
  }

  private List<String> conditionLines() {
    return conditions == null ? List.of() : conditions.lines().filter(c -> !c.isBlank()).toList();
  }
}
