package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the modules above may know of a case when it is not a person who asks: for listeners that
 * write notices and figures. It is not scoped, so no page may use it.
 */
@Service
@Transactional(readOnly = true)
public class CaseFacts {

  private final Cases cases;

  CaseFacts(Cases cases) {
    this.cases = cases;
  }

  public CaseSummary of(CaseNumber number) {
    return cases
        .findById(number.value())
        .map(Proceeding::summary)
        .orElseThrow(() -> new CaseNotFound(number.value()));
  }
}
