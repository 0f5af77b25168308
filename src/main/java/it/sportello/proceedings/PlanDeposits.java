package it.sportello.proceedings;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The plans that were laid open. */
interface PlanDeposits extends JpaRepository<PlanDeposit, String> {

  /** Those on which one may still observe: their days are not over, nor is their case. */
  @Query(
      "select d from PlanDeposit d, Proceeding p where p.number = d.caseNumber"
          + " and d.untilOn >= :day and p.closedAt is null order by d.untilOn")
  List<PlanDeposit> open(LocalDate day, Limit limit);

  @Query(
      "select count(d) > 0 from PlanDeposit d, Proceeding p where p.number = d.caseNumber"
          + " and d.caseNumber = :number and p.closedAt is null")
  boolean isOfOpenCase(String number);
}
