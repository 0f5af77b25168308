package it.sportello.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people and offices what happened, and remembers what they have read. */
@Service
@Transactional
public class Notices {

  private final PostedNotices posted;
  private final NoticeRows rows;
  private final Clock clock;

  Notices(PostedNotices posted, NoticeRows rows, Clock clock) {
    this.posted = posted;
    this.rows = rows;
    this.clock = clock;
  }

  /** Tells the recipient; the same key twice is one notice. */
  public void post(Recipient recipient, NewNotice notice) {
    rows.insert(recipient, notice, clock.instant(), null);
  }

  /** Keeps among the notices what the recipient did: they need not be told. */
  public void postRead(Recipient recipient, NewNotice notice) {
    Instant now = clock.instant();
    rows.insert(recipient, notice, now, now);
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<NoticeView> latest(Collection<Recipient> mine, int limit) {
    return mine.isEmpty()
        ? List.of()
        : posted.latest(keys(mine), Limit.of(limit)).stream().map(Notice::view).toList();
  }

  /** Where a list of notices goes on: those sent before this one. */
  public record Before(Instant createdAt, String id) {}

  /** The notices that come after one in the list, the newest first. */
  @Transactional(readOnly = true)
  public List<NoticeView> latest(Collection<Recipient> mine, Before last, int limit) {
    return mine.isEmpty()
        ? List.of()
        : posted.before(keys(mine), last.createdAt(), last.id(), Limit.of(limit)).stream()
            .map(Notice::view)
            .toList();
  }

  @Transactional(readOnly = true)
  public long unread(Collection<Recipient> mine) {
    return mine.isEmpty() ? 0 : posted.unread(keys(mine));
  }

  public void markRead(String id, Collection<Recipient> mine) {
    posted
        .findById(id)
        .filter(notice -> keys(mine).contains(notice.recipient()))
        .orElseThrow(() -> new NoticeNotFound(id))
        .read(clock.instant());
  }

  public void markAllRead(Collection<Recipient> mine) {
    if (!mine.isEmpty()) {
      posted.markAllRead(keys(mine), clock.instant());
    }
  }

  private static List<String> keys(Collection<Recipient> recipients) {
    return recipients.stream().map(Recipient::key).toList();
  }
}
