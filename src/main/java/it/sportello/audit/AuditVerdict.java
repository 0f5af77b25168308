package it.sportello.audit;

import java.util.Optional;

/** What a verification found: how much was read, and the first link that does not hold. */
public record AuditVerdict(long entries, long chains, long roots, Optional<String> broken) {

  public boolean holds() {
    return broken.isEmpty();
  }
}
