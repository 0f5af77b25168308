package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.MunicipalityCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A plan, or a change of one, laid open to everybody until a day. */
@Entity
@Table(name = "proceedings_deposit")
@LegalBasis("L. 1150/1942, art. 16; D.P.R. 160/2010, art. 8")
class PlanDeposit {

  @Id private String caseNumber;
  private String municipality;
  private String object;
  private String place;

  @Column(columnDefinition = "text")
  private String notice;

  private LocalDate publishedOn;
  private LocalDate untilOn;

  protected PlanDeposit() {}

  PlanDeposit(Proceeding proceeding, String object, String notice) {
    this.caseNumber = proceeding.number().value();
    this.municipality = proceeding.municipality().value();
    this.object = object;
    this.place = proceeding.place();
    this.notice = notice;
  }

  PlanDeposit open(LocalDate from, LocalDate until) {
    publishedOn = from;
    untilOn = until;
    return this;
  }

  void openUntil(LocalDate until) {
    untilOn = until;
  }

  /** As everybody sees it on that day; where its case is over, nobody observes any more. */
  PublishedPlan view(LocalDate today, boolean caseIsOpen) {
    return new PublishedPlan(
        new CaseNumber(caseNumber),
        new MunicipalityCode(municipality),
        object,
        place,
        notice,
        publishedOn,
        untilOn,
        caseIsOpen && !today.isAfter(untilOn));
  }
}
