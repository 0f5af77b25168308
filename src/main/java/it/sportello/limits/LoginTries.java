package it.sportello.limits;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts wrong passwords in the database, for all nodes: by account and address, by address, and,
 * with more patience, by account. Only failures are written. Nobody is shut out for good: a wait
 * ends, and who comes from another address is not made to wait for what others try.
 */
@Component
class LoginTries {

  private final TryRows rows;
  private final LimitSettings settings;
  private final Clock clock;
  private final TransactionTemplate alone;

  LoginTries(
      TryRows rows, LimitSettings settings, Clock clock, PlatformTransactionManager transactions) {
    this.rows = rows;
    this.settings = settings;
    this.clock = clock;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** How long no password is looked at; empty when one may try. */
  Optional<Duration> waiting(String account, String address) {
    Instant now = clock.instant();
    return rows.blockedUntil(keys(account, address).stream().map(Counted::key).toList())
        .filter(now::isBefore)
        .map(until -> Duration.between(now, until));
  }

  void failed(String account, String address) {
    keys(account, address).forEach(this::count);
  }

  /** The right password forgives what this address got wrong for this account. */
  void succeeded(String account, String address) {
    rows.forget(pair(account, address));
  }

  /** In a transaction of its own for each key, so that no two wait for each other. */
  private void count(Counted counted) {
    try {
      alone.executeWithoutResult(status -> countIn(counted));
    } catch (DuplicateKeyException anotherNode) {
      alone.executeWithoutResult(status -> countIn(counted));
    }
  }

  private void countIn(Counted counted) {
    Instant now = clock.instant();
    Tries before = rows.lock(counted.key()).orElse(null);
    if (before == null) {
      rows.add(counted.key(), Tries.first(now, counted.limit(), settings));
    } else {
      rows.change(counted.key(), before.another(now, counted.limit(), settings));
    }
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
  void sweep() {
    rows.forgetBefore(clock.instant().minus(Tries.MEMORY));
  }

  private List<Counted> keys(String account, String address) {
    return List.of(
        new Counted(pair(account, address), settings.logins()),
        new Counted(hash("address " + address), settings.loginsPerAddress()),
        new Counted(hash("account " + name(account)), settings.loginsPerAccount()));
  }

  static String pair(String account, String address) {
    return hash("pair " + address + " " + name(account));
  }

  private static String name(String account) {
    return account.strip().toLowerCase(Locale.ROOT);
  }

  /** Neither names nor addresses stand in the table. */
  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private record Counted(String key, int limit) {}
}
