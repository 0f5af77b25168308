package it.sportello.proceedings;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The completeness checks of all cases. */
interface CheckedItems extends JpaRepository<RecordedCheck, RecordedCheck.Key> {

  @Query("select c from RecordedCheck c where c.key.caseNumber = :number order by c.key.position")
  List<RecordedCheck> findByCaseNumberOrderByPosition(String number);

  @Modifying
  @Query("delete from RecordedCheck c where c.key.caseNumber = :number")
  void deleteByCaseNumber(String number);
}
