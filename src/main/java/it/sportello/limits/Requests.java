package it.sportello.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts the requests of each caller in memory, in real time whatever the clock of the house says.
 * Each node counts its own: two nodes allow twice as many, and no request costs a write.
 */
@Component
public class Requests {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();
  private final int limit;

  Requests(LimitSettings settings) {
    this.limit = settings.requestsPerMinute();
  }

  /** Asks for one request; {@code caller} is the id of a person or an address. */
  public Allowance take(String caller) {
    ConsumptionProbe probe =
        buckets.computeIfAbsent(caller, unknown -> full()).tryConsumeAndReturnRemaining(1);
    Duration wait =
        Duration.ofNanos(
            probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill());
    return new Allowance(probe.isConsumed(), limit, probe.getRemainingTokens(), wait);
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(rate -> rate.capacity(limit).refillGreedy(limit, MINUTE))
        .build();
  }

  /** Who has not asked for a minute is forgotten. */
  @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
  void forget() {
    buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= limit);
  }
}
