package it.sportello.deadlines;

import it.sportello.deadlines.rules.ClockEngine;
import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.Countdown;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.LegalCalendar;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts the terms of a case, moves them by what happens, and says where each stands in law. */
@Service
@Transactional
public class Deadlines {

  private static final Comparator<ClockView> MOST_PRESSING =
      Comparator.comparing(ClockView::due).thenComparing(clock -> !clock.effect().isDecisive());

  private final Clocks clocks;
  private final ClocksInHand hand;
  private final ClockEngine engine;
  private final LegalCalendar calendar;
  private final ApplicationEventPublisher events;
  private final HouseReading reading;
  private final Clock clock;

  Deadlines(
      Clocks clocks,
      ClocksInHand hand,
      ClockEngine engine,
      LegalCalendar calendar,
      ApplicationEventPublisher events,
      HouseReading reading,
      Clock clock) {
    this.clocks = clocks;
    this.hand = hand;
    this.engine = engine;
    this.calendar = calendar;
    this.events = events;
    this.reading = reading;
    this.clock = clock;
  }

  /** Starts a term; one that is over may be started again and is then a clock of its own. */
  public ClockView start(CaseNumber number, TermCode code, Instant at, ClockOptions options) {
    var key = new ClockKey(number, code, options.subject());
    var last = hand.latest(key);
    if (last.isPresent() && !view(last.get()).state().isOver()) {
      throw new ClockAlreadyRuns(key);
    }
    int round = last.map(CaseClock::round).orElse(0) + 1;
    var started = new CaseClock(key, round, at, options.read(reading));
    var view = settled(started);
    hand.keep(started);
    return view;
  }

  /** The clock as it would be if it were started; nothing is kept. */
  @Transactional(readOnly = true)
  public ClockView foresee(CaseNumber number, TermCode code, Instant at, ClockOptions options) {
    var key = new ClockKey(number, code, options.subject());
    return view(new CaseClock(key, 1, at, options.read(reading)));
  }

  /** Writes down what happened; what the law ignores is written too, with the reason. */
  public ClockView record(ClockKey key, ClockFact fact) {
    var found = kept(key);
    found.add(fact, null, clock.instant());
    return settled(found);
  }

  /** Sets another last day by hand: a new line with its reason, on top of all the others. */
  public ClockView correct(ClockKey key, LocalDate newDue, String who, String reason) {
    if (reason == null || reason.isBlank()) {
      throw new IllegalArgumentException("A correction needs a reason");
    }
    var found = kept(key);
    var now = clock.instant();
    found.add(new ClockFact(EventType.CORRECTION, now, who, reason, null), newDue, now);
    return settled(found);
  }

  /** The term was met; after the last day this counts only where the term is a mere duty. */
  public ClockView met(ClockKey key, Instant at, String who, String documentId) {
    return record(key, new ClockFact(EventType.MET, at, who, "", documentId));
  }

  /** Something else made the term pointless. */
  public ClockView supersede(ClockKey key, String reason) {
    return record(key, new ClockFact(EventType.SUPERSEDED, clock.instant(), "", reason, null));
  }

  /** Notes that the expiry was noticed; it has had its effect since 00:00 after the last day. */
  public ClockView markExpired(ClockKey key, Instant noticedAt, String cause) {
    var found = kept(key);
    var seen = view(found);
    if (seen.state() != ClockState.EXPIRED) {
      throw new ClockNotExpired(seen);
    }
    found.expire(noticedAt, cause);
    return view(found);
  }

  /** Whether the law lets something of that kind move this clock at all. */
  @Transactional(readOnly = true)
  public boolean concerns(ClockKey key, EventType type) {
    return engine.concerns(kept(key).countdown(), type);
  }

  @Transactional(readOnly = true)
  public List<ClockView> of(CaseNumber number) {
    return hand.of(number).stream().map(this::view).toList();
  }

  @Transactional(readOnly = true)
  public Optional<ClockView> find(ClockKey key) {
    return hand.latest(key).map(this::view);
  }

  @Transactional(readOnly = true)
  public ClockView get(ClockKey key) {
    return view(kept(key));
  }

  /** How many days the law gave at first, whatever happened since. */
  @Transactional(readOnly = true)
  public int originalDays(ClockKey key) {
    var started = kept(key).countdown();
    var untouched =
        engine.compute(
            new Countdown(started.code(), started.start(), List.of(), started.options()));
    return (int) ChronoUnit.DAYS.between(started.start(), untouched.nominal());
  }

  /** The account of a clock, with what would follow if documents were asked for today. */
  @Transactional(readOnly = true)
  public ClockAccount explain(ClockKey key) {
    var countdown = kept(key).countdown();
    var ledger = engine.compute(countdown);
    return new Forecast(engine, countdown, today()).account(view(kept(key)), ledger);
  }

  /** The clock that ends first; on the same day the one whose expiry decides something. */
  @Transactional(readOnly = true)
  public Optional<ClockView> next(CaseNumber number) {
    return of(number).stream().filter(ClockView::isTicking).min(MOST_PRESSING);
  }

  /** Clocks, of all cases, still to be met or noticed and due by the day, the earliest first. */
  @Transactional(readOnly = true)
  public List<ClockView> openDueBy(LocalDate day) {
    return clocks.findByOpenTrueAndDueLessThanEqualOrderByDue(day).stream()
        .map(this::view)
        .toList();
  }

  /** Clocks of all cases that still run and end on one of the days, the earliest first. */
  @Transactional(readOnly = true)
  public List<ClockView> endingBetween(LocalDate from, LocalDate to) {
    return clocks.findByOpenTrueAndDueBetweenOrderByDue(from, to).stream()
        .map(this::view)
        .filter(ClockView::isTicking)
        .toList();
  }

  /** Whether the term has run out in law, whatever any timer did. */
  @Transactional(readOnly = true)
  public boolean expired(ClockKey key) {
    return get(key).state() == ClockState.EXPIRED;
  }

  /** When a timer for the clock is due: 00:00 in Rome after the last day, or as good as never. */
  @Transactional(readOnly = true)
  public Instant firesAt(ClockKey key) {
    return firesAt(get(key));
  }

  /** The same for a clock as it was just seen. */
  public static Instant firesAt(ClockView seen) {
    boolean done = seen.state() == ClockState.MET || seen.state() == ClockState.SUPERSEDED;
    return done || seen.due() == null ? LegalTime.NEVER : LegalTime.effectOf(seen.due());
  }

  /** The n-th working day after the day, by the national calendar. */
  public LocalDate workingDaysAfter(LocalDate day, int n) {
    return calendar.workingDaysAfter(day, n);
  }

  /** A Sunday or a civil holiday, by the national calendar; never a Saturday. */
  public boolean isHoliday(LocalDate day) {
    return calendar.isHoliday(day);
  }

  private ClockView settled(CaseClock moved) {
    var ledger = engine.compute(moved.countdown());
    moved.settle(ledger, today());
    events.publishEvent(new ClockMoved(moved.key(), ledger.due()));
    return ClockViews.of(moved, ledger, today());
  }

  private ClockView view(CaseClock kept) {
    return ClockViews.of(kept, engine.compute(kept.countdown()), today());
  }

  private CaseClock kept(ClockKey key) {
    return hand.latest(key).orElseThrow(() -> new ClockNotFound(key));
  }

  private LocalDate today() {
    return LegalTime.dayOf(clock.instant());
  }
}
