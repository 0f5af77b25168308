package it.sportello.conferences;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All meetings. */
interface StoredMeetings extends JpaRepository<Meeting, String> {

  List<Meeting> findByCaseNumberOrderByStartsAtAscCalledAtAsc(String caseNumber);
}
