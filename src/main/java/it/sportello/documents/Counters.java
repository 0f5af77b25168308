package it.sportello.documents;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The counters; whoever reads one holds it until the end of the transaction. */
interface Counters extends Repository<Counter, Counter.Key> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from Counter c where c.id = :key")
  Optional<Counter> lock(Counter.Key key);
}
