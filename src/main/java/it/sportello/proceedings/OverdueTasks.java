package it.sportello.proceedings;

import it.sportello.deadlines.rules.LegalTime;
import it.sportello.law.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives rows of the work list whose date has passed the date that comes next. A row that stays late
 * is looked at once: what happens to its case afterwards refreshes it anyway.
 */
@Service
public class OverdueTasks {

  private static final Logger LOG = LoggerFactory.getLogger(OverdueTasks.class);

  private final OpenTasks tasks;
  private final TaskProjection projection;
  private final Clock clock;
  private final TransactionOperations transactions;

  /** The day up to which this node has looked; the first look is at everything. */
  private final AtomicReference<LocalDate> lookedAt = new AtomicReference<>(LocalDate.MAX);

  OverdueTasks(
      OpenTasks tasks, TaskProjection projection, Clock clock, TransactionOperations transactions) {
    this.tasks = tasks;
    this.projection = projection;
    this.clock = clock;
    this.transactions = transactions;
  }

  @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT1M")
  public void refresh() {
    LocalDate today = LegalTime.dayOf(clock.instant());
    LocalDate before = lookedAt.get();
    LocalDate since = before.isAfter(today) ? LocalDate.EPOCH : before.minusDays(1);
    tasks.casesDueBetween(since, today).forEach(number -> refresh(new CaseNumber(number)));
    lookedAt.set(today);
  }

  /** Whoever changes a row at the same moment gives it its date. */
  private void refresh(CaseNumber number) {
    try {
      transactions.executeWithoutResult(transaction -> projection.refresh(number));
    } catch (OptimisticLockingFailureException changed) {
      LOG.debug("The tasks of {} are being changed", number);
    }
  }
}
