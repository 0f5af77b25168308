package it.sportello.supervision;

import it.sportello.catalogue.Catalogue;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.ParticipantView;
import it.sportello.deadlines.ClockKey;
import it.sportello.deadlines.ClockMoved;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.ExpiryEffect;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.InHand;
import it.sportello.proceedings.CaseEvent;
import it.sportello.proceedings.CaseFacts;
import it.sportello.proceedings.CaseState;
import it.sportello.proceedings.CaseSummary;
import it.sportello.supervision.rules.Cause;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the read model: whatever happens to a case or its clocks, the row is computed anew at the
 * end of the same transaction, so that telling it twice, or rebuilding it all, changes nothing.
 */
@Component
class CaseWatch {

  private static final int PAGE = 200;

  private final SupervisedCases rows;
  private final CaseFacts facts;
  private final Catalogue catalogue;
  private final Deadlines deadlines;
  private final Conferences conferences;
  private final EntityManager context;
  private final InHand<Deque<CaseNumber>> moved = new InHand<>(ArrayDeque::new, this::refresh);

  CaseWatch(
      SupervisedCases rows,
      CaseFacts facts,
      Catalogue catalogue,
      Deadlines deadlines,
      Conferences conferences,
      EntityManager context) {
    this.rows = rows;
    this.facts = facts;
    this.catalogue = catalogue;
    this.deadlines = deadlines;
    this.conferences = conferences;
    this.context = context;
  }

  @EventListener
  @Transactional
  public void on(CaseEvent event) {
    watch(event.number());
  }

  @EventListener
  @Transactional
  public void on(ClockMoved clock) {
    watch(clock.key().number());
  }

  private void watch(CaseNumber number) {
    if (!moved.get().contains(number)) {
      moved.get().add(number);
    }
  }

  private void refresh(Deque<CaseNumber> numbers) {
    while (!numbers.isEmpty()) {
      refresh(numbers.remove());
    }
  }

  /** Computes every row anew. */
  @Transactional
  public int rebuild() {
    int done = 0;
    String last = "";
    List<CaseNumber> page = facts.numbers(last, PAGE);
    while (!page.isEmpty()) {
      page.forEach(this::refresh);
      done += page.size();
      last = page.get(page.size() - 1).value();
      page = facts.numbers(last, PAGE);
    }
    return done;
  }

  private void refresh(CaseNumber number) {
    CaseSummary summary = facts.of(number);
    Optional<ClockView> term = finalTerm(summary);
    SupervisedCase row = rows.findById(number.value()).orElseGet(() -> new SupervisedCase(number));
    row.about(summary);
    boolean closed = summary.state().isClosed();
    row.term(
        closed ? null : term.map(ClockView::due).orElse(null),
        term.map(clock -> effect(number, clock)).orElse(null),
        !closed && term.filter(CaseWatch::stands).isPresent());
    took(row, summary, term);
    waits(row, summary);
    if (!context.contains(row)) {
      context.persist(row);
    }
  }

  private Optional<ClockView> finalTerm(CaseSummary summary) {
    var procedure = catalogue.procedure(summary.procedure());
    return procedure.hasTerm()
        ? deadlines.find(new ClockKey(summary.number(), new TermCode(procedure.term())))
        : Optional.empty();
  }

  /** On property under protection silence grants nothing: the office is merely late. */
  private ExpiryEffect effect(CaseNumber number, ClockView term) {
    return term.effect() == ExpiryEffect.SILENT_ASSENT && !facts.silenceIsAssent(number)
        ? ExpiryEffect.INERTIA
        : term.effect();
  }

  private static boolean stands(ClockView term) {
    return term.state() == ClockState.SUSPENDED || term.state() == ClockState.INTERRUPTED;
  }

  /** A case without a term takes no days in law, and stays out of the medians. */
  private void took(SupervisedCase row, CaseSummary summary, Optional<ClockView> term) {
    if (summary.closedAt().isPresent() && term.isPresent()) {
      LocalDate filed = LegalTime.dayOf(summary.filedAt());
      LocalDate closed = LegalTime.dayOf(summary.closedAt().get());
      row.took(
          days(summary.number(), term.get(), closed), (int) ChronoUnit.DAYS.between(filed, closed));
    }
  }

  /** Those of the office; where silence decided nothing they go on after the term. */
  private int days(CaseNumber number, ClockView term, LocalDate closed) {
    boolean isLate = effect(number, term) == ExpiryEffect.INERTIA && term.effect().isDecisive();
    return isLate ? term.withoutDecision("", closed).netDays() : term.netDays();
  }

  private void waits(SupervisedCase row, CaseSummary summary) {
    List<ParticipantView> silent = awaited(summary);
    if (summary.state().isClosed()) {
      row.waits(Cause.NOBODY, "");
    } else if (summary.state() == CaseState.INTEGRATION_REQUESTED
        || summary.state() == CaseState.CONFORMATION_REQUESTED) {
      row.waits(Cause.APPLICANT, "");
    } else if (!silent.isEmpty()) {
      row.waits(
          Cause.BODIES,
          silent.stream().map(ParticipantView::name).collect(Collectors.joining(", ")));
    } else {
      row.waits(Cause.OFFICE, summary.officerInCharge().orElse(""));
    }
  }

  private List<ParticipantView> awaited(CaseSummary summary) {
    return conferences
        .view(summary.number())
        .filter(conference -> conference.concludedAt().isEmpty())
        .map(ConferenceView::awaited)
        .orElse(List.of());
  }
}
