package it.sportello.proceedings;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The timelines of all cases. */
interface RecordedEvents extends JpaRepository<RecordedEvent, String> {

  @Query(
      value =
          "select * from proceedings_event where case_number = :number"
              + " order by happened_at, position",
      nativeQuery = true)
  List<RecordedEvent> timeline(String number);
}
