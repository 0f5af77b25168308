package it.sportello.api;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.Proceedings;
import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a step on a case that is still as whoever asks has seen it. */
@Component
class HeldCases {

  private final Proceedings proceedings;
  private final EntityManager read;

  HeldCases(Proceedings proceedings, EntityManager read) {
    this.proceedings = proceedings;
    this.read = read;
  }

  /**
   * The case is locked, its version compared, the step taken as if nothing had been read before,
   * and the case shown as it is then.
   */
  @Transactional
  ResponseEntity<CaseStanding> step(CaseNumber number, String ifMatch, Consumer<CaseView> step) {
    CaseView seen = proceedings.hold(number);
    Versions.mustMatch(ifMatch, Versions.of(seen));
    read.clear();
    step.accept(seen);
    return CaseStanding.after(proceedings.view(number));
  }

  /** Before a long body is read: the case is there and as it was seen. */
  CaseView seen(CaseNumber number, String ifMatch) {
    CaseView view = proceedings.view(number);
    Versions.mustMatch(ifMatch, Versions.of(view));
    return view;
  }
}
