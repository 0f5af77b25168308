package it.sportello.applications;

import it.sportello.law.CaseNumber;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finds the application of a case by its id, which a transaction reads once; which application
 * became which case never changes, and is kept in memory for the last ten thousand cases.
 */
@Component
class FiledApplications {

  private static final int KEPT = 10_000;

  private final StoredApplications stored;
  private final Map<CaseNumber, String> ids =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<CaseNumber, String> eldest) {
              return size() > KEPT;
            }
          });

  FiledApplications(StoredApplications stored) {
    this.stored = stored;
  }

  Optional<Application> of(CaseNumber number) {
    String id = ids.get(number);
    return Optional.ofNullable(id)
        .flatMap(this::read)
        .filter(known -> known.isOf(number))
        .or(() -> look(number));
  }

  /** With its papers the first time in a transaction, which knows it from then on. */
  private Optional<Application> read(String id) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return stored.withPapers(id);
    }
    return inHand().add(id) ? stored.withPapers(id) : stored.findById(id);
  }

  private Set<String> inHand() {
    var hand = (Hand) TransactionSynchronizationManager.getResource(this);
    if (hand == null) {
      hand = new Hand();
      TransactionSynchronizationManager.bindResource(this, hand);
      TransactionSynchronizationManager.registerSynchronization(
          new ResourceHolderSynchronization<Hand, Object>(hand, this) {});
    }
    return hand.read;
  }

  /** Which applications a transaction has read; it is put aside with it and dropped at its end. */
  private static final class Hand extends ResourceHolderSupport {
    private final Set<String> read = new HashSet<>();
  }

  /** A filing that was rolled back may have left its number to another one. */
  private Optional<Application> look(CaseNumber number) {
    Optional<Application> found = stored.findByCaseNumber(number.value());
    found.ifPresent(application -> ids.put(number, application.id().value()));
    return found;
  }
}
