package it.sportello.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The clocks that are kept. */
interface Clocks extends JpaRepository<CaseClock, Long> {

  @Query(
      "select c from CaseClock c left join fetch c.events where c.caseNumber = :number"
          + " order by c.id")
  List<CaseClock> findByCaseNumberOrderById(String number);

  @Query(
      "select c from CaseClock c left join fetch c.events where c.open and c.due <= :day"
          + " order by c.due")
  List<CaseClock> findByOpenTrueAndDueLessThanEqualOrderByDue(LocalDate day);

  List<CaseClock> findByIdGreaterThanOrderById(long id, Limit limit);

  @Query(
      "select c from CaseClock c left join fetch c.events"
          + " where c.open and c.due between :from and :to order by c.due")
  List<CaseClock> findByOpenTrueAndDueBetweenOrderByDue(LocalDate from, LocalDate to);
}
