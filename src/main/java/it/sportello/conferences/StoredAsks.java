package it.sportello.conferences;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All that was asked of conferences. */
interface StoredAsks extends JpaRepository<Ask, String> {

  List<Ask> findByCaseNumberOrderByAskedAt(String caseNumber);
}
