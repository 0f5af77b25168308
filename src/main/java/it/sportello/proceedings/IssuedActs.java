package it.sportello.proceedings;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The acts of all cases. */
interface IssuedActs extends JpaRepository<IssuedAct, String> {

  @Query("select a from IssuedAct a where a.caseNumber = :number order by a.issuedAt")
  List<IssuedAct> findByCaseNumberOrderByIssuedAt(String number);
}
