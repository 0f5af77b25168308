package it.sportello.conferences;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** What offices of bodies were asked. */
interface StoredContributions extends JpaRepository<Contribution, String> {

  List<Contribution> findByCaseNumberAndAuthorityIdOrderByAskedAt(
      String caseNumber, String authorityId);

  Optional<Contribution> findByIdAndCaseNumberAndAuthorityId(
      String id, String caseNumber, String authorityId);
}
