package it.sportello.law;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has in hand while it runs: begun when it is first asked for, put aside with
 * the transaction, handed over once before it commits, and dropped at its end.
 */
public final class InHand<T> {

  private final Supplier<T> beginning;
  private final Consumer<T> beforeCommit;

  public InHand(Supplier<T> beginning) {
    this(beginning, untouched -> {});
  }

  /** What fails before the commit undoes the transaction. */
  public InHand(Supplier<T> beginning, Consumer<T> beforeCommit) {
    this.beginning = beginning;
    this.beforeCommit = beforeCommit;
  }

  /** Whether there is a transaction that could hold anything. */
  public static boolean isPossible() {
    return TransactionSynchronizationManager.isSynchronizationActive();
  }

  /** What this transaction holds; fails when there is none. */
  public T get() {
    @SuppressWarnings("unchecked")
    var held = (Held<T>) TransactionSynchronizationManager.getResource(this);
    return held == null ? begin() : held.content;
  }

  private T begin() {
    var held = new Held<>(beginning.get());
    TransactionSynchronizationManager.registerSynchronization(
        new ResourceHolderSynchronization<Held<T>, Object>(held, this) {
          @Override
          public void beforeCommit(boolean readOnly) {
            beforeCommit.accept(held.content);
          }
        });
    TransactionSynchronizationManager.bindResource(this, held);
    return held.content;
  }

  private static final class Held<T> extends ResourceHolderSupport {
    private final T content;

    private Held(T content) {
      this.content = content;
    }
  }
}
