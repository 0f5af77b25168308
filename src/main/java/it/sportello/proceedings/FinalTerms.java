package it.sportello.proceedings;

import it.sportello.deadlines.rules.LegalTime;
import it.sportello.law.CaseNumber;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When the final term of a case decides, for the timers of the diagrams. */
@Component
class FinalTerms {

  private final Cases cases;
  private final CaseTerms terms;

  FinalTerms(Cases cases, CaseTerms terms) {
    this.cases = cases;
    this.terms = terms;
  }

  /** The instant at which silence has that meaning; never, where it means something else. */
  @Transactional(readOnly = true)
  Date firesAt(String number, Silence meaning) {
    Proceeding proceeding = cases.findById(number).orElseThrow(() -> new CaseNotFound(number));
    return terms
        .finalTerm(proceeding)
        .filter(term -> SilenceRule.meaningOf(term) == meaning)
        .map(term -> terms.firesAt(new CaseNumber(number), term.key().code(), ""))
        .orElse(Date.from(LegalTime.NEVER));
  }
}
