package it.sportello.documents;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The lines of the protocol registers. */
interface ProtocolEntries extends JpaRepository<ProtocolEntry, String> {

  List<ProtocolEntry> findByCaseNumberOrderByEnteredAtAscNumberAsc(String caseNumber);
}
