package it.sportello.forms.national;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.sf.saxon.s9api.SaxonApiException;

/**
 * Waits for rules from outside, and not forever. What runs on after that cannot be stopped from
 * without: whoever asked must not ask it again.
 */
final class Patience {

  /** The rules took longer than anybody waits. */
  static final class Lost extends Exception {

    private static final long serialVersionUID = 1L;

    private Lost(Duration limit) {
      super("interrotto dopo %d secondi".formatted(Math.max(1, limit.toSeconds())));
    }
  }

  private final Duration limit;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            var thread = new Thread(null, task, "published-rules", 16L * 1024 * 1024);
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
          });

  Patience(Duration limit) {
    this.limit = limit;
  }

  <T> T wait(Callable<T> task) throws Lost, SaxonApiException {
    Future<T> running = threads.submit(task);
    try {
      return running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      running.cancel(true);
      throw new Lost(limit);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Lost(limit);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof SaxonApiException told
          ? told
          : new SaxonApiException(failed.getCause());
    }
  }
}
