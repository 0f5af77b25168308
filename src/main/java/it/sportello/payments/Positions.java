package it.sportello.payments;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All positions. */
interface Positions extends JpaRepository<Position, String> {

  /** The one that may be paid or is paid; held, so that receipt and cancelling come in turn. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Position p where p.liveDraft = :draft")
  Optional<Position> holdLive(String draft);

  Optional<Position> findByLiveDraft(String draft);

  /** What is kept for a draft: the position that counts, the stamps, what the node said. */
  @Query(
      "select new it.sportello.payments.Positions$Kept(p, s, r) from Part part"
          + " left join Position p on part.n = 0 and p.liveDraft = :draft"
          + " left join StampRow s on part.n = 1 and s.draftId = :draft"
          + " left join Position other on part.n = 2 and other.draftId = :draft"
          + " left join StoredReceipt r on r.positionId = other.id"
          + " where part.n <= 2 order by s.fee, r.receivedAt, r.id")
  List<Kept> ofDraft(String draft);

  /** One of the three; the others are null. */
  record Kept(Position position, StampRow stamp, StoredReceipt receipt) {}

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Position p where p.creditor = :creditor and p.noticeNumber = :number")
  Optional<Position> hold(String creditor, String number);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Position p where p.id = :id")
  Optional<Position> hold(String id);

  @Query(
      "select p.id from Position p where p.status = OPEN and p.filed = false "
          + "order by p.openedAt")
  List<String> open();
}
