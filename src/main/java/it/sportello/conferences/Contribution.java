package it.sportello.conferences;

import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a body asks an office of its own, and what that answers. */
@Entity
@Table(name = "conferences_contribution")
class Contribution {

  @Id private String id;
  private String caseNumber;
  private String authorityId;
  private String office;

  @Column(columnDefinition = "text")
  private String question;

  private Instant askedAt;
  private String askedBy;

  @Column(columnDefinition = "text")
  private String answer;

  private Instant answeredAt;
  private String answeredBy;

  protected Contribution() {}

  Contribution(CaseNumber number, AuthorityId body, String office, String question) {
    this.id = UUID.randomUUID().toString();
    this.caseNumber = number.value();
    this.authorityId = body.value();
    this.office = office;
    this.question = question;
  }

  Contribution asked(String by, Instant at) {
    askedBy = by;
    askedAt = at;
    return this;
  }

  void answer(String text, String by, Instant at) {
    answer = text;
    answeredBy = by;
    answeredAt = at;
  }

  ContributionView view() {
    return new ContributionView(
        id, office, question, askedBy, askedAt, answer, answeredBy, answeredAt);
  }
}
