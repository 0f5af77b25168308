package it.sportello.deadlines;

import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.Countdown;
import it.sportello.deadlines.rules.Ledger;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.deadlines.rules.TermOptions;
import it.sportello.law.CaseNumber;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A term that runs in a case: its start and its facts; where it stands is computed, not stored. */
@Entity
@Table(name = "deadlines_clock")
class CaseClock {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(updatable = false)
  private String caseNumber;

  @Column(updatable = false)
  private String termCode;

  @Column(updatable = false)
  private String subject;

  @Column(updatable = false)
  private int round;

  @Column(updatable = false)
  private Instant startedAt;

  @Column(updatable = false)
  private LocalDate startDay;

  @Column(updatable = false)
  private String options;

  @Column(updatable = false)
  private String startedBy;

  @Column(updatable = false)
  private String documentId;

  private int facts;
  private LocalDate due;
  private boolean open;
  private Instant effectiveFrom;
  private Instant noticedAt;
  private String expiryCause;

  @Version private long version;

  @OneToMany(mappedBy = "clock", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<CaseClockEvent> events = new ArrayList<>();

  CaseClock() {}

  CaseClock(ClockKey key, int round, Instant at, ClockOptions options) {
    this.caseNumber = key.number().value();
    this.termCode = key.code().value();
    this.subject = key.subject();
    this.round = round;
    this.startedAt = at;
    this.startDay = LegalTime.dayOf(at);
    this.options = options.facts().text();
    this.startedBy = options.actor();
    this.documentId = options.documentId();
  }

  ClockKey key() {
    return new ClockKey(new CaseNumber(caseNumber), new TermCode(termCode), subject);
  }

  long id() {
    return id;
  }

  LocalDate due() {
    return due;
  }

  int round() {
    return round;
  }

  Instant noticedAt() {
    return noticedAt;
  }

  Countdown countdown() {
    return new Countdown(
        new TermCode(termCode),
        startDay,
        events.stream().map(CaseClockEvent::inLaw).toList(),
        TermOptions.parse(options));
  }

  /** Counted, so that two facts recorded at the same moment cannot overlook each other. */
  void add(ClockFact fact, LocalDate newDue, Instant recordedAt) {
    events.add(new CaseClockEvent(this, fact, newDue, recordedAt));
    facts++;
  }

  /** Keeps what queries need of the ledger: the last day, and whether anything is still awaited. */
  void settle(Ledger ledger, LocalDate today) {
    due = ledger.due();
    boolean over = ledger.stateOn(today).isOver();
    if (!over) {
      effectiveFrom = null;
      noticedAt = null;
      expiryCause = null;
    }
    open = !over || ledger.stateOn(today) == ClockState.EXPIRED && noticedAt == null;
  }

  /** Notes when the expiry was noticed, and since when it had its effect; only the first counts. */
  void expire(Instant noticed, String cause) {
    if (noticedAt == null) {
      effectiveFrom = LegalTime.effectOf(due);
      noticedAt = noticed;
      expiryCause = cause;
      open = false;
    }
  }
}
