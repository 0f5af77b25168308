package it.sportello.conferences;

import it.sportello.deadlines.ClockOptions;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.law.LegalBasis;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.AuthorityNotFound;
import it.sportello.territory.AuthorityView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A body that is convened once, for all the interests for which it was named. */
record Convoked(AuthorityView body, List<Invitation> invitations) {

  /** From this day on one body with a protected interest gives all of them the longer term. */
  private static final LocalDate ONE_TERM_FOR_ALL = LocalDate.of(2027, 1, 1);

  static List<Convoked> of(List<Invitation> invitations, List<AuthorityView> known) {
    Map<AuthorityId, AuthorityView> bodies =
        known.stream().collect(Collectors.toMap(AuthorityView::id, Function.identity()));
    Map<AuthorityId, List<Invitation>> named = new LinkedHashMap<>();
    invitations.forEach(
        one -> named.computeIfAbsent(one.authority(), id -> new ArrayList<>()).add(one));
    List<Convoked> convoked = new ArrayList<>();
    named.forEach(
        (id, ofBody) -> {
          if (!bodies.containsKey(id)) {
            throw new AuthorityNotFound(id);
          }
          convoked.add(new Convoked(bodies.get(id), List.copyOf(ofBody)));
        });
    return convoked;
  }

  @LegalBasis("L. 241/1990, art. 14-bis, c. 2, lett. c; D.L. 76/2020, art. 13, c. 1, lett. a")
  ClockOptions options(List<Convoked> all, Instant now) {
    boolean forAll = !LegalTime.dayOf(now).isBefore(ONE_TERM_FOR_ALL);
    boolean sensitive = forAll ? all.stream().anyMatch(Convoked::isProtected) : isProtected();
    return ClockOptions.PLAIN
        .forSubject(body.id().value())
        .with("sensitive", String.valueOf(sensitive));
  }

  private boolean isProtected() {
    return invitations.stream().anyMatch(one -> one.interest().isProtected());
  }

  Participant participant(LocalDate due) {
    var participant = new Participant(invitations.get(0), body.name(), due);
    invitations.forEach(one -> participant.alsoFor(one.interest(), one.reason()));
    return participant;
  }
}
