package it.sportello.deadlines;

import it.sportello.deadlines.rules.ClockEvent;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.LegalTime;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** What happened to a clock; written once, never changed. */
@Entity
@Immutable
@Table(name = "deadlines_clock_event")
class CaseClockEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private CaseClock clock;

  @Enumerated(EnumType.STRING)
  private EventType type;

  private Instant happenedAt;

  @Column(name = "legal_day")
  private LocalDate day;

  private LocalDate newDue;
  private String who;
  private String reason;
  private String documentId;
  private Instant recordedAt;

  CaseClockEvent() {}

  CaseClockEvent(CaseClock clock, ClockFact fact, LocalDate newDue, Instant recordedAt) {
    this.clock = clock;
    this.type = fact.type();
    this.happenedAt = fact.at();
    this.day = LegalTime.dayOf(fact.at());
    this.newDue = newDue;
    this.who = fact.who();
    this.reason = fact.reason();
    this.documentId = fact.documentId();
    this.recordedAt = recordedAt;
  }

  ClockEvent inLaw() {
    return new ClockEvent(type, day, newDue, reason);
  }
}
