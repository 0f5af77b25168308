package it.sportello.conferences;

import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.AuthorityId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a body said after its term: without effect, and not lost. */
@Entity
@Table(name = "conferences_late_position")
@LegalBasis("L. 241/1990, art. 2, c. 8-bis")
class LatePosition {

  @Id private String id;
  private String caseNumber;
  private String authorityId;

  @Enumerated(EnumType.STRING)
  private PositionKind kind;

  @Column(columnDefinition = "text")
  private String reasons;

  @Column(columnDefinition = "text")
  private String conditions;

  private Instant givenAt;
  private String givenBy;

  protected LatePosition() {}

  LatePosition(CaseNumber number, AuthorityId body, Statement said, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.caseNumber = number.value();
    this.authorityId = body.value();
    this.kind = said.kind();
    this.reasons = said.reasons();
    this.conditions = String.join("\n", said.conditions());
    this.givenAt = at;
    this.givenBy = said.by();
  }

  LatePositionView view() {
    List<String> lines = conditions.lines().filter(line -> !line.isBlank()).toList();
    return new LatePositionView(
        new AuthorityId(authorityId), kind, reasons, lines, givenAt, givenBy);
  }
}
