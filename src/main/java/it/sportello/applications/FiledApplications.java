package it.sportello.applications;

import it.sportello.law.CaseNumber;
import it.sportello.law.InHand;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds the application of a case by its id, which a transaction reads once; which application
 * became which case never changes, and is kept in memory for the last ten thousand cases.
 */
@Component
class FiledApplications {

  private static final int KEPT = 10_000;

  private final StoredApplications stored;

  /** Which applications a transaction has read. */
  private final InHand<Set<String>> read = new InHand<>(HashSet::new);

  private final Map<CaseNumber, String> ids =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<CaseNumber, String> eldest) {
              return size() > KEPT;
            }
          });

  FiledApplications(StoredApplications stored) {
    this.stored = stored;
  }

  Optional<Application> of(CaseNumber number) {
    String id = ids.get(number);
    return Optional.ofNullable(id)
        .flatMap(this::read)
        .filter(known -> known.isOf(number))
        .or(() -> look(number));
  }

  /** A draft that becomes the application of a case now is known, with its papers. */
  void filed(Application application, CaseNumber number) {
    ids.put(number, application.id().value());
    read.get().add(application.id().value());
  }

  /** With its papers the first time in a transaction, which knows it from then on. */
  private Optional<Application> read(String id) {
    if (!InHand.isPossible()) {
      return stored.withPapers(id);
    }
    return read.get().add(id) ? stored.withPapers(id) : stored.findById(id);
  }

  /** A filing that was rolled back may have left its number to another one. */
  private Optional<Application> look(CaseNumber number) {
    Optional<Application> found = stored.findByCaseNumber(number.value());
    found.ifPresent(application -> ids.put(number, application.id().value()));
    return found;
  }
}
