package it.sportello.documents;

import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out numbers without gaps, per register and year. A number belongs to the transaction that
 * asked for it: if that fails, the next one gets the same number.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@LegalBasis("D.P.R. 445/2000, art. 53")
public class ProtocolRegister {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private final Counters counters;
  private final CounterRows counterRows;
  private final ProtocolEntries entries;
  private final EntityManager context;
  private final Clock clock;

  ProtocolRegister(
      Counters counters,
      CounterRows counterRows,
      ProtocolEntries entries,
      EntityManager context,
      Clock clock) {
    this.counters = counters;
    this.counterRows = counterRows;
    this.entries = entries;
    this.context = context;
    this.clock = clock;
  }

  /** The next number of the register in the current year of Europe/Rome, with its line. */
  public ProtocolNumber next(String register, RegisterEntry entry) {
    Instant at = clock.instant();
    int year = at.atZone(ROME).getYear();
    var number = new ProtocolNumber(register, year, nextCounter("protocol:" + register, year), at);
    context.persist(new ProtocolEntry(number, entry));
    return number;
  }

  /** The next number under any name and year, without gaps: case numbers use it. */
  public int nextCounter(String name, int year) {
    var key = new Counter.Key(name, year);
    return counters
        .lock(key)
        .or(
            () -> {
              counterRows.create(key);
              return counters.lock(key);
            })
        .orElseThrow(() -> new IllegalStateException("No counter " + key))
        .next();
  }

  /** What the registers say of a case, oldest first. */
  @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
  public List<ProtocolLine> lines(CaseNumber number) {
    return entries.findByCaseNumberOrderByEnteredAtAscNumberAsc(number.value()).stream()
        .map(ProtocolEntry::view)
        .toList();
  }
}
