package it.sportello.proceedings;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The acts of all cases. */
interface IssuedActs extends JpaRepository<IssuedAct, String> {

  List<IssuedAct> findByCaseNumberOrderByIssuedAt(String caseNumber);
}
