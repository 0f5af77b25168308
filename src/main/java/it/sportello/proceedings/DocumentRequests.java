package it.sportello.proceedings;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** What desks asked of applicants. */
interface DocumentRequests extends JpaRepository<DocumentRequest, String> {

  List<DocumentRequest> findByCaseNumberOrderBySentAt(String caseNumber);
}
