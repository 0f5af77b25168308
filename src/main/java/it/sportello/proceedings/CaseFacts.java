package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import java.util.List;
import org.springframework.data.domain.Limit;
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
    return find(number).summary();
  }

  /** Whether silence would grant the application, as it stands now. */
  public boolean silenceIsAssent(CaseNumber number) {
    return find(number).silenceIsAssent();
  }

  /** The numbers of all cases, a page at a time, after the last seen. */
  public List<CaseNumber> numbers(String after, int size) {
    return cases.numbersAfter(after, Limit.of(size)).stream().map(CaseNumber::new).toList();
  }

  private Proceeding find(CaseNumber number) {
    return cases.findById(number.value()).orElseThrow(() -> new CaseNotFound(number.value()));
  }
}
