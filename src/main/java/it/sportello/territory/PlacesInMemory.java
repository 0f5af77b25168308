package it.sportello.territory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Offices and municipalities as every page asks for them. A change here empties it when it is
 * committed; other nodes learn of it within ten seconds. They are the same for everybody.
 */
@Component
class PlacesInMemory {

  private static final int MOST = 10_000;

  private final Map<Object, Object> known = new ConcurrentHashMap<>();

  /**
   * Whatever is kept under the key; who changes places sees their own change, and keeps nothing.
   */
  <T> T of(Record key, Class<T> type, Supplier<T> read) {
    if (TransactionSynchronizationManager.hasResource(this)) {
      return read.get();
    }
    if (known.size() > MOST) {
      known.clear();
    }
    return type.cast(known.computeIfAbsent(key, unknown -> read.get()));
  }

  /** Places change in the transaction that runs. */
  void changing() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      known.clear();
    } else if (!TransactionSynchronizationManager.hasResource(this)) {
      TransactionSynchronizationManager.bindResource(this, true);
      TransactionSynchronizationManager.registerSynchronization(new Emptying());
    }
  }

  /** Another node may have changed something. */
  @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
  void forget() {
    known.clear();
  }

  /** Forgets when the change is over, whichever way it ended. */
  private final class Emptying implements TransactionSynchronization {

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(PlacesInMemory.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(PlacesInMemory.this, true);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResource(PlacesInMemory.this);
      known.clear();
    }
  }
}
