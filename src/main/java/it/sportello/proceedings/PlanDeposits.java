package it.sportello.proceedings;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** The plans that were laid open. */
interface PlanDeposits extends JpaRepository<PlanDeposit, String> {

  List<PlanDeposit> findByUntilOnGreaterThanEqualOrderByUntilOn(LocalDate day, Limit limit);
}
