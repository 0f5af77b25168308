package it.sportello.proceedings;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The observations on all plans. */
interface PlanObservations extends JpaRepository<PlanObservation, String> {

  List<PlanObservation> findByCaseNumberOrderByPosition(String caseNumber);

  Optional<PlanObservation> findByCaseNumberAndPosition(String caseNumber, int position);

  int countByCaseNumber(String caseNumber);
}
