package it.sportello.conferences;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** What came too late. */
interface LatePositions extends JpaRepository<LatePosition, String> {

  List<LatePosition> findByCaseNumberOrderByGivenAt(String caseNumber);
}
