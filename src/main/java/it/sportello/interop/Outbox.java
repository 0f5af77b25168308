package it.sportello.interop;

import it.sportello.law.CaseNumber;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What must leave the house. A message is written in the transaction of the fact it tells, and sent
 * afterwards; an operator can see it, have it tried again, or set it aside.
 */
@Service
@Transactional
public class Outbox {

  private final OutboxEntries entries;
  private final OutboxRows rows;
  private final Carriers carriers;
  private final Clock clock;

  Outbox(OutboxEntries entries, OutboxRows rows, Carriers carriers, Clock clock) {
    this.entries = entries;
    this.rows = rows;
    this.carriers = carriers;
    this.clock = clock;
  }

  /** Joins the caller's transaction; the same key twice is one message. */
  public void enqueue(OutboundMessage message) {
    rows.insert(message, clock.instant());
  }

  /** Whether a server for the channel is configured; else messages stay on their way. */
  public boolean connected(Channel channel) {
    return carriers.open().contains(channel);
  }

  @Transactional(readOnly = true)
  public List<OutboundView> latest(int limit) {
    return views(entries.findByOrderByCreatedAtDescIdAsc(Limit.of(limit)));
  }

  @Transactional(readOnly = true)
  public List<OutboundView> latest(OutboundStatus status, int limit) {
    return views(entries.findByStatusOrderByCreatedAtDescIdAsc(status, Limit.of(limit)));
  }

  @Transactional(readOnly = true)
  public List<OutboundView> ofCase(CaseNumber number) {
    return views(entries.findByCaseNumberOrderByCreatedAtDescIdAsc(number.value()));
  }

  @Transactional(readOnly = true)
  public OutboundView view(String id) {
    return find(id).view();
  }

  /** Tries a message again from the beginning. */
  public void retry(String id) {
    find(id).retry(clock.instant());
  }

  /** Takes a message out of the queue for good reason. */
  public void setAside(String id, String reason) {
    find(id).setAside(reason);
  }

  private OutboxEntry find(String id) {
    return entries.findById(id).orElseThrow(() -> new OutboundNotFound(id));
  }

  private static List<OutboundView> views(List<OutboxEntry> found) {
    return found.stream().map(OutboxEntry::view).toList();
  }
}
