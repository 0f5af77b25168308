package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the questions of the processes out of what was found on the case. */
@Component
class Facts {

  private final Cases cases;

  Facts(Cases cases) {
    this.cases = cases;
  }

  @Transactional(readOnly = true)
  public boolean found(String number, String question) {
    return find(number).found(question);
  }

  private Proceeding find(String number) {
    return cases
        .findById(new CaseNumber(number).value())
        .orElseThrow(() -> new CaseNotFound(number));
  }
}
