package it.sportello.audit;

import it.sportello.audit.AuditRoot.Leaf;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs once a day (of Europe/Rome) how far every chain has come. */
@Component
class DailyRoot {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private final RootRows rows;
  private final RootKey key;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DailyRoot(RootRows rows, RootKey key, PlatformTransactionManager transactions, Clock clock) {
    this.rows = rows;
    this.key = key;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** Asked often, so that a machine that slept at midnight makes up for it. */
  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
  void signIfDue() {
    try {
      transaction.executeWithoutResult(status -> sign());
    } catch (DuplicateKeyException anotherNodeWasFaster) {
      // the day has its root: that is all we want
    }
  }

  private void sign() {
    Instant now = clock.instant();
    LocalDate day = now.atZone(ROME).toLocalDate();
    var last = rows.last();
    if (last.isPresent() && !last.get().day().isBefore(day)) {
      return;
    }
    List<Leaf> leaves = rows.grown();
    long number = last.map(AuditRoot::number).orElse(0L) + 1;
    String previous = last.map(AuditRoot::root).orElse(AuditEntry.NOTHING_BEFORE);
    String root = AuditRoot.hash(previous, number, day, leaves);
    rows.add(new AuditRoot(number, day, now, root, key.id(), key.sign(root)), leaves);
  }
}
