package it.sportello.supervision;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who looked into which case, and why. */
interface Looks extends JpaRepository<Look, String> {

  @Query(
      "select l from Look l where l.caseNumber = :number and l.actorId = :actor"
          + " and l.lookedAt >= :since order by l.lookedAt desc limit 1")
  Optional<Look> last(String number, String actor, Instant since);
}
