package it.sportello.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/** The clocks that are kept. */
interface Clocks extends JpaRepository<CaseClock, Long> {

  @EntityGraph(attributePaths = "events")
  List<CaseClock> findByCaseNumberOrderById(String caseNumber);

  @EntityGraph(attributePaths = "events")
  List<CaseClock> findByOpenTrueAndDueLessThanEqualOrderByDue(LocalDate day);

  List<CaseClock> findByIdGreaterThanOrderById(long id, Limit limit);

  @EntityGraph(attributePaths = "events")
  List<CaseClock> findByOpenTrueAndDueBetweenOrderByDue(LocalDate from, LocalDate to);
}
