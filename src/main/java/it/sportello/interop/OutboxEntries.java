package it.sportello.interop;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

/** The messages in the outbox. */
interface OutboxEntries extends JpaRepository<OutboxEntry, String> {

  /** Hibernate writes {@code for update skip locked} for this hint where the database has it. */
  String SKIP_LOCKED = "-2";

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
  @Query(
      "select e from OutboxEntry e where e.status = PENDING and e.channel in :channels"
          + " and e.nextAttemptAt <= :now order by e.nextAttemptAt, e.id")
  List<OutboxEntry> due(Collection<Channel> channels, Instant now, Limit limit);

  List<OutboxEntry> findByOrderByCreatedAtDescIdAsc(Limit limit);

  List<OutboxEntry> findByStatusOrderByCreatedAtDescIdAsc(OutboundStatus status, Limit limit);

  List<OutboxEntry> findByCaseNumberOrderByCreatedAtDescIdAsc(String caseNumber);
}
