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
