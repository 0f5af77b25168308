package it.sportello.interop;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions around a sending: taking messages, and writing down what happened. */
@Component
@Transactional
class OutboxClaims {

  private static final int BATCH = 20;
  private static final Duration LEASE = Duration.ofMinutes(10);

  private final OutboxEntries entries;
  private final Clock clock;

  OutboxClaims(OutboxEntries entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  /** Takes messages that are due and that no other node is taking. */
  List<OutboundView> take(Collection<Channel> channels) {
    var now = clock.instant();
    List<OutboxEntry> due = entries.due(channels, now, Limit.of(BATCH));
    due.forEach(entry -> entry.claim(now.plus(LEASE)));
    return due.stream().map(OutboxEntry::view).toList();
  }

  void sent(String id) {
    with(id, entry -> entry.sent(clock.instant()));
  }

  void failed(String id, String reason) {
    with(id, entry -> entry.failed(reason, clock.instant()));
  }

  void cannotBeSent(String id, String reason) {
    with(id, entry -> entry.cannotBeSent(reason));
  }

  private void with(String id, Consumer<OutboxEntry> change) {
    change.accept(entries.findById(id).orElseThrow(() -> new OutboundNotFound(id)));
  }
}
