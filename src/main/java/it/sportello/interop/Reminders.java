package it.sportello.interop;

import it.sportello.applications.Applications;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.identity.Identity;
import it.sportello.identity.PersonView;
import it.sportello.notices.NewNotice;
import it.sportello.notices.Notices;
import it.sportello.notices.Recipient;
import it.sportello.proceedings.CaseFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds whom a term binds, some days before it ends: once for each date, never of a date that has
 * passed, and of each case only what comes first, so that a house that was down sends no burst.
 */
@Component
class Reminders {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final Deadlines deadlines;
  private final Notices notices;
  private final Outbox outbox;
  private final CaseFacts facts;
  private final Applications applications;
  private final Identity identity;
  private final Clock clock;
  private final int daysBefore;

  Reminders(
      Deadlines deadlines,
      Notices notices,
      Outbox outbox,
      CaseFacts facts,
      Applications applications,
      Identity identity,
      Clock clock,
      @Value("${sportello.reminders.days-before:5}") int daysBefore) {
    this.deadlines = deadlines;
    this.notices = notices;
    this.outbox = outbox;
    this.facts = facts;
    this.applications = applications;
    this.identity = identity;
    this.clock = clock;
    this.daysBefore = daysBefore;
  }

  @Transactional
  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
  public void remind() {
    LocalDate today = LegalTime.dayOf(clock.instant());
    firstOfEach(deadlines.endingBetween(today, today.plusDays(daysBefore))).forEach(this::remind);
  }

  /** Of each case and whoever is bound, the term that ends first; they come in that order. */
  private static List<ClockView> firstOfEach(List<ClockView> ending) {
    Map<String, ClockView> first = new LinkedHashMap<>();
    for (ClockView term : ending) {
      String whose = term.key().number() + " " + term.boundParty() + " " + term.key().subject();
      first.putIfAbsent(whose, term);
    }
    return List.copyOf(first.values());
  }

  private void remind(ClockView term) {
    String number = term.key().number().value();
    switch (term.boundParty()) {
      case APPLICANT -> remindOwner(term);
      case OFFICE -> {
        String office = facts.of(term.key().number()).office().value();
        post(Recipient.office(office), term, "/scrivania/pratiche/" + number);
      }
      case AUTHORITY -> {
        if (!term.key().subject().isEmpty()) {
          Recipient body = Recipient.authority(term.key().subject());
          post(body, term, "/scrivania/consultazioni/" + number);
        }
      }
      case THIRD_PARTY -> {}
    }
  }

  private void remindOwner(ClockView term) {
    PersonView owner =
        identity.find(applications.ofCase(term.key().number()).owner()).orElseThrow();
    post(Recipient.person(owner.id().value()), term, "/pratiche/" + term.key().number());
    if (owner.email() != null && !owner.email().isBlank()) {
      outbox.enqueue(
          new OutboundMessage(
              key(term) + ":" + owner.email(),
              Channel.EMAIL,
              owner.email(),
              "Pratica %s: scadenza vicina".formatted(term.key().number()),
              italian(term),
              List.of(),
              term.key().number()));
    }
  }

  private void post(Recipient to, ClockView term, String link) {
    String english =
        "A date is near – case %s. %s: by %s."
            .formatted(term.key().number(), term.label(), DAY.format(term.due()));
    notices.post(to, new NewNotice(key(term), term.key().number(), italian(term), english, link));
  }

  private static String italian(ClockView term) {
    return "Scadenza vicina – pratica %s. %s: entro il %s. %s"
        .formatted(term.key().number(), term.label(), DAY.format(term.due()), term.consequence());
  }

  private static String key(ClockView term) {
    return "reminder %s %s".formatted(term.key(), term.due());
  }
}
