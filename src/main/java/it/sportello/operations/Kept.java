package it.sportello.operations;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Something that is dear to find out: asked again only when it is fifteen seconds old. */
final class Kept<T> {

  static final Duration AGE = Duration.ofSeconds(15);

  private final Supplier<T> source;
  private final LongSupplier nanos;
  private T value;
  private long at;

  Kept(Supplier<T> source) {
    this(source, System::nanoTime);
  }

  Kept(Supplier<T> source, LongSupplier nanos) {
    this.source = source;
    this.nanos = nanos;
  }

  synchronized T get() {
    long now = nanos.getAsLong();
    if (value == null || now - at >= AGE.toNanos()) {
      value = source.get();
      at = now;
    }
    return value;
  }
}
