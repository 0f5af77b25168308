package it.sportello.audit;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** People who add to one chain at the same time, each two lines in a transaction. */
record Crowd(AuditRows rows, PlatformTransactionManager transactions) {

  private static final int PEOPLE = 6;
  private static final int TURNS = 10;

  List<AuditEntry> addTo(Chain chain) {
    CompletableFuture.allOf(
            IntStream.range(0, PEOPLE)
                .mapToObj(person -> CompletableFuture.runAsync(() -> add(chain, "p" + person)))
                .toArray(CompletableFuture[]::new))
        .join();
    return rows.of(chain);
  }

  private void add(Chain chain, String person) {
    var line = new AuditEntry.Draft(chain, Instant.EPOCH, person, AuditKind.LOOK, "case", "x");
    for (int turn = 0; turn < TURNS; turn++) {
      new TransactionTemplate(transactions)
          .executeWithoutResult(
              status -> {
                rows.append(line);
                rows.append(line);
              });
    }
  }

  /** Whether every line is there, and follows the one before it. */
  static boolean isWhole(List<AuditEntry> chain) {
    String previous = AuditEntry.NOTHING_BEFORE;
    for (int i = 0; i < chain.size(); i++) {
      if (chain.get(i).seq() != i + 1 || !chain.get(i).follows(previous)) {
        return false;
      }
      previous = chain.get(i).hash();
    }
    return chain.size() == PEOPLE * TURNS * 2;
  }
}
