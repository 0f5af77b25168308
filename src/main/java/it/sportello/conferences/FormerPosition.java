package it.sportello.conferences;

import it.sportello.territory.AuthorityId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a body had said before it spoke again: nothing that was said is lost. */
@Embeddable
class FormerPosition {

  private int round;
  private String authorityId;
  private String authorityName;

  @Enumerated(EnumType.STRING)
  private PositionKind kind;

  @Column(columnDefinition = "text")
  private String reasons;

  @Column(columnDefinition = "text")
  private String conditions;

  private Instant givenAt;
  private String givenBy;
  private LocalDate due;

  protected FormerPosition() {}

  FormerPosition(int round, ParticipantView said) {
    this.round = round;
    this.authorityId = said.authority().value();
    this.authorityName = said.name();
    this.kind = said.kind();
    this.reasons = said.reasons();
    this.conditions = String.join("\n", said.conditions());
    this.givenAt = said.givenAt();
    this.givenBy = said.givenBy();
    this.due = said.due();
  }

  FormerPositionView view() {
    List<String> lines = conditions.lines().filter(line -> !line.isBlank()).toList();
    return new FormerPositionView(
        round, new AuthorityId(authorityId), authorityName, kind, reasons, lines, givenAt);
  }
}
