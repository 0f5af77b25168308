package it.sportello.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** The invitations that were made. */
interface InvitationRows extends JpaRepository<Invitation, String> {

  Optional<Invitation> findByTokenHash(String tokenHash);

  /** Held until the end of the transaction, so that one link makes one password. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Invitation> findOneByTokenHash(String tokenHash);

  List<Invitation> findByPersonIdOrderByMadeAtDesc(String personId);
}
