package it.sportello.proceedings;

import it.sportello.catalogue.Catalogue;
import it.sportello.deadlines.ClockAccount;
import it.sportello.deadlines.ClockKey;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.DelayIndemnity;
import it.sportello.deadlines.rules.ExpiryEffect;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Explains a term of a case to those who may see the case: every step, and what comes next. */
@Service
@Transactional(readOnly = true)
public class TermAccounts {

  private static final int DAYS_TO_ASK_FOR_INDEMNITY = 20;

  private final CaseAccess access;
  private final CaseTerms terms;
  private final Deadlines deadlines;
  private final Catalogue catalogue;
  private final TermsToCome toCome;
  private final Clock clock;

  TermAccounts(
      CaseAccess access,
      CaseTerms terms,
      Deadlines deadlines,
      Catalogue catalogue,
      TermsToCome toCome,
      Clock clock) {
    this.access = access;
    this.terms = terms;
    this.deadlines = deadlines;
    this.catalogue = catalogue;
    this.toCome = toCome;
    this.clock = clock;
  }

  /** Whether the office has let the final term pass where silence decides nothing. */
  @LegalBasis("L. 241/1990, art. 2, commi 9-bis e 9-ter; D.L. 69/2013, art. 28")
  public Optional<Inertia> inertia(CaseNumber number) {
    Proceeding proceeding = access.toRead(number);
    return terms
        .finalTerm(proceeding)
        .filter(term -> term.state() == ClockState.EXPIRED)
        .filter(term -> term.effect() == ExpiryEffect.INERTIA)
        .filter(term -> !proceeding.state().isClosed())
        .map(term -> inertia(proceeding, term));
  }

  /** The terms of the procedure that have not begun and still may. */
  public List<TermToCome> toCome(CaseNumber number) {
    Proceeding proceeding = access.toRead(number);
    return toCome.of(proceeding, catalogue.procedure(proceeding.procedure()), terms.of(number));
  }

  private Inertia inertia(Proceeding proceeding, ClockView term) {
    boolean business = catalogue.procedure(proceeding.procedure()).desk() == Desk.SUAP;
    int first = deadlines.originalDays(term.key());
    LocalDate today = LegalTime.dayOf(clock.instant());
    return new Inertia(
        term.due(),
        first,
        first / 2,
        business ? Optional.of(DelayIndemnity.of(term.due(), today)) : Optional.empty(),
        term.due().plusDays(DAYS_TO_ASK_FOR_INDEMNITY),
        deadlines.find(new ClockKey(proceeding.number(), TermCode.POTERE_SOST)));
  }

  /** The last clock of that code and subject; what the case does not have does not exist. */
  public ClockAccount of(CaseNumber number, String code, String subject) {
    Proceeding proceeding = access.toRead(number);
    ClockView clock =
        terms.of(proceeding).stream()
            .filter(term -> term.key().code().value().equals(code))
            .filter(term -> subject.isEmpty() || term.key().subject().equals(subject))
            .reduce((first, last) -> last)
            .orElseThrow(() -> new CaseNotFound(number + " " + code));
    return deadlines.explain(clock.key()).of(clock);
  }
}
