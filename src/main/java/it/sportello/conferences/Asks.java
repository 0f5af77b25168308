package it.sportello.conferences;

import it.sportello.conferences.rules.AskKind;
import it.sportello.conferences.rules.OppositionRight;
import it.sportello.conferences.rules.Relevance;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is asked of conferences. All of it is kept; what counts is for the law to say. Who may ask
 * is asked by the module of the case.
 */
@Service
@Transactional
public class Asks {

  private final StoredAsks asks;
  private final StoredConferences conferences;
  private final Clock clock;

  Asks(StoredAsks asks, StoredConferences conferences, Clock clock) {
    this.asks = asks;
    this.conferences = conferences;
    this.clock = clock;
  }

  /** Takes what is asked; too late, or once too often, it is kept but does not count. */
  @LegalBasis("L. 241/1990, artt. 2, c. 7, e 14-bis, cc. 2, lett. b, e 7")
  public AskView ask(CaseNumber number, Asking asking) {
    ConferenceView conference = conference(number);
    boolean askedBefore =
        of(number, asking.kind()).stream()
            .anyMatch(ask -> ask.irrelevant().isEmpty() && ask.body().equals(asking.body()));
    LocalDate today = LegalTime.dayOf(clock.instant());
    Optional<String> irrelevant =
        conference.stage().kind().isOfOne()
            ? Relevance.refusalOfOne(askedBefore, today, conference.lastDue())
            : Relevance.refusal(asking.kind(), askedBefore, today, conference.integrationsBy());
    return keep(conference, asking, irrelevant);
  }

  /** Takes an opposition; one that comes after the day is kept, but has no effect. */
  @LegalBasis("L. 241/1990, art. 14-quinquies, c. 1")
  public AskView oppose(CaseNumber number, Asking opposition, LocalDate until) {
    LocalDate today = LegalTime.dayOf(clock.instant());
    return keep(conference(number), opposition, OppositionRight.lateness(today, until));
  }

  private AskView keep(ConferenceView conference, Asking asking, Optional<String> irrelevant) {
    var ask = new Ask(conference.number(), conference.stage().round(), asking, clock.instant());
    irrelevant.ifPresent(ask::doesNotCount);
    return asks.save(ask).view();
  }

  private ConferenceView conference(CaseNumber number) {
    return conferences
        .findById(number.value())
        .map(Conference::view)
        .orElseThrow(() -> new ConferenceNotFound(number));
  }

  /** Answers all that counts and was not answered yet, of the kind. */
  public void answer(CaseNumber number, AskKind kind, String with) {
    asks.findByCaseNumberOrderByAskedAt(number.value()).stream()
        .filter(ask -> ask.view().is(kind) && ask.view().isOpen())
        .forEach(ask -> ask.answered(with, clock.instant()));
  }

  @Transactional(readOnly = true)
  public List<AskView> of(CaseNumber number) {
    return asks.findByCaseNumberOrderByAskedAt(number.value()).stream().map(Ask::view).toList();
  }

  @Transactional(readOnly = true)
  public List<AskView> of(CaseNumber number, AskKind kind) {
    return of(number).stream().filter(ask -> ask.is(kind)).toList();
  }
}
