package it.sportello.conferences;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All opinions, drafts included. */
interface StoredOpinions extends JpaRepository<Opinion, String> {

  Optional<Opinion> findByCaseNumberAndAuthorityId(String caseNumber, String authorityId);
}
