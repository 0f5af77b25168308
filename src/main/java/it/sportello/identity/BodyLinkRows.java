package it.sportello.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** The links that were made for bodies. */
interface BodyLinkRows extends JpaRepository<BodyLink, String> {

  Optional<BodyLink> findByTokenHash(String tokenHash);

  /** Held until the end of the transaction, so that one link lets in once. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<BodyLink> findOneByTokenHash(String tokenHash);

  List<BodyLink> findByCaseNumberOrderByMadeAtDesc(String caseNumber);

  List<BodyLink> findByCaseNumberAndAuthorityId(String caseNumber, String authorityId);
}
