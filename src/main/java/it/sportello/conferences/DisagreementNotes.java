package it.sportello.conferences;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The register of disagreements. */
interface DisagreementNotes extends JpaRepository<DisagreementNote, String> {

  List<DisagreementNote> findByCaseNumberOrderByNotedAt(String caseNumber);
}
