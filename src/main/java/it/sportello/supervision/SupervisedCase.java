package it.sportello.supervision;

import it.sportello.deadlines.rules.ExpiryEffect;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseState;
import it.sportello.proceedings.CaseSummary;
import it.sportello.supervision.rules.Cause;
import it.sportello.supervision.rules.Initials;
import it.sportello.territory.MunicipalityCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A case as supervisors see it: no name of anybody, only initials. */
@Entity
@Table(name = "supervision_case")
class SupervisedCase {

  @Id private String number;
  private String municipality;
  private String officeId;
  private String procedureCode;

  @Enumerated(EnumType.STRING)
  private CaseState state;

  private String holderInitials;
  private Instant filedAt;
  private Instant closedAt;
  private LocalDate due;

  @Enumerated(EnumType.STRING)
  private ExpiryEffect effect;

  private boolean stopped;
  private Integer netDays;
  private Integer grossDays;

  @Enumerated(EnumType.STRING)
  private Cause cause;

  private String waitsFor;

  protected SupervisedCase() {}

  SupervisedCase(CaseNumber number) {
    this.number = number.value();
  }

  void about(CaseSummary summary) {
    municipality = summary.municipality().value();
    officeId = summary.office().value();
    procedureCode = summary.procedure();
    state = summary.state();
    holderInitials = Initials.of(summary.holder());
    filedAt = summary.filedAt();
    closedAt = summary.closedAt().orElse(null);
  }

  void term(LocalDate lastDay, ExpiryEffect consequence, boolean isStopped) {
    due = lastDay;
    effect = consequence;
    stopped = isStopped;
  }

  /** The days that a concluded case took; not counted before. */
  void took(Integer net, Integer gross) {
    netDays = net;
    grossDays = gross;
  }

  void waits(Cause why, String forWhom) {
    cause = why;
    waitsFor = forWhom;
  }

  WatchedCase view() {
    return new WatchedCase(
        new CaseNumber(number),
        new MunicipalityCode(municipality),
        procedureCode,
        state,
        holderInitials,
        filedAt,
        Optional.ofNullable(closedAt),
        Optional.ofNullable(due),
        Optional.ofNullable(effect),
        stopped,
        Optional.ofNullable(netDays),
        Optional.ofNullable(grossDays),
        cause,
        waitsFor);
  }
}
