package it.sportello.documents;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Two workers for files of unknown content: whoever takes too long is given up. */
@Component
class InspectionPool {

  private static final int WORKERS = 2;

  private final Duration atMost;
  private final Semaphore free = new Semaphore(WORKERS, true);
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          WORKERS,
          work -> {
            var thread = new Thread(work, "file-inspection");
            thread.setDaemon(true);
            return thread;
          });

  InspectionPool(DocumentSettings settings) {
    this.atMost = settings.inspectionTime();
  }

  <T> T run(String name, Callable<T> work) {
    try {
      if (!free.tryAcquire(2 * atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        throw FileRefused.because(FileRefused.Reason.BUSY, name);
      }
      Future<T> running = workers.submit(() -> thenFree(work));
      return await(name, running);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw FileRefused.because(FileRefused.Reason.BUSY, name);
    }
  }

  private <T> T await(String name, Future<T> running) throws InterruptedException {
    try {
      return running.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException tooLong) {
      running.cancel(true);
      throw FileRefused.because(FileRefused.Reason.TOO_COMPLEX, name);
    } catch (ExecutionException failure) {
      throw refusal(name, failure.getCause());
    }
  }

  private <T> T thenFree(Callable<T> work) throws Exception {
    try {
      return work.call();
    } finally {
      free.release();
    }
  }

  private static RuntimeException refusal(String name, Throwable cause) {
    if (cause instanceof FileRefused refused) {
      return refused;
    }
    if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
      return FileRefused.because(FileRefused.Reason.TOO_COMPLEX, name);
    }
    if (cause instanceof IOException) {
      return FileRefused.because(FileRefused.Reason.DAMAGED, name);
    }
    return cause instanceof RuntimeException other ? other : new IllegalStateException(cause);
  }

  @PreDestroy
  void stop() {
    workers.shutdownNow();
  }
}
