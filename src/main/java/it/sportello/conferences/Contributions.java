package it.sportello.conferences;

import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What bodies ask their own offices before they speak: an affair of each body alone. */
@Service
@Transactional
public class Contributions {

  private final StoredContributions stored;
  private final Clock clock;

  Contributions(StoredContributions stored, Clock clock) {
    this.stored = stored;
    this.clock = clock;
  }

  public void ask(
      CaseNumber number, AuthorityId body, String office, String question, String asker) {
    stored.save(new Contribution(number, body, office, question).asked(asker, clock.instant()));
  }

  /** Returns whether the body asked such a thing in this case. */
  public boolean answer(CaseNumber number, AuthorityId body, String id, String text, String by) {
    Optional<Contribution> asked =
        stored.findByIdAndCaseNumberAndAuthorityId(id, number.value(), body.value());
    asked.ifPresent(contribution -> contribution.answer(text, by, clock.instant()));
    return asked.isPresent();
  }

  @Transactional(readOnly = true)
  public List<ContributionView> of(CaseNumber number, AuthorityId body) {
    return stored
        .findByCaseNumberAndAuthorityIdOrderByAskedAt(number.value(), body.value())
        .stream()
        .map(Contribution::view)
        .toList();
  }
}
