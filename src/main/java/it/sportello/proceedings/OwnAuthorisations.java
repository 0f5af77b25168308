package it.sportello.proceedings;

import it.sportello.applications.Applications;
import it.sportello.catalogue.ActsAsked;
import it.sportello.catalogue.Catalogue;
import it.sportello.conferences.Conferences;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.law.Said;
import it.sportello.territory.Interest;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Authorisations that end in an act of their own: the whole of a case, or an inner part without
 * which its title is not issued.
 */
@Component
@LegalBasis("D.Lgs. 42/2004, art. 146, c. 4; D.P.R. 59/2013, artt. 3 e 4")
class OwnAuthorisations {

  static final String LANDSCAPE = "isLandscapeGranted";
  static final String ENVIRONMENTAL = "isEnvironmentalGranted";

  private final Cases cases;
  private final Catalogue catalogue;
  private final Applications applications;
  private final Conferences conferences;
  private final CaseTerms terms;
  private final Clock clock;

  OwnAuthorisations(
      Cases cases,
      Catalogue catalogue,
      Applications applications,
      Conferences conferences,
      CaseTerms terms,
      Clock clock) {
    this.conferences = conferences;
    this.cases = cases;
    this.catalogue = catalogue;
    this.applications = applications;
    this.terms = terms;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  AuthorisationsAsked asked(CaseNumber number) {
    return asked(
        cases.findById(number.value()).orElseThrow(() -> new CaseNotFound(number.value())));
  }

  AuthorisationsAsked asked(Proceeding proceeding) {
    return AuthorisationsAsked.in(
        catalogue.procedure(proceeding.procedure()), applications.ofCase(proceeding.number()));
  }

  LandscapeKind kind(Proceeding proceeding) {
    return asked(proceeding).landscape().orElseThrow();
  }

  /** Ends the authorisation: alone it ends the case, within another it ends its own terms. */
  void decide(Proceeding proceeding, Decision decision) {
    proceeding.find(decision.question(), decision.granted());
    if (asked(proceeding).alone()) {
      proceeding.find(decision.granted() ? "isGranted" : Step.IS_REFUSED, true);
      proceeding.close(
          decision.granted()
              ? CaseState.ENDED_BY_POSITIVE_OUTCOME
              : CaseState.ENDED_BY_NEGATIVE_OUTCOME,
          clock.instant());
      terms.decided(proceeding, decision.reason());
    } else {
      decision.own().forEach(code -> terms.met(proceeding.number(), code, ""));
    }
    if (decision.granted()) {
      proceeding.find(Step.WERE_OBSTACLES_NOTIFIED, false);
      terms.start(proceeding.number(), decision.validity());
    } else {
      proceeding.find(Step.WERE_OBSTACLES_NOTIFIED, true);
    }
  }

  /** Which question is answered how, the terms that end with it and the one that begins. */
  record Decision(
      String question, boolean granted, List<TermCode> own, TermCode validity, String reason) {}

  /** A title is not issued while an authorisation that was asked with it is missing. */
  @LegalBasis("D.Lgs. 42/2004, art. 146, c. 4; D.P.R. 160/2010, art. 7")
  void mustBeThere(Proceeding proceeding) {
    AuthorisationsAsked asked = asked(proceeding);
    if (asked.landscape().isPresent() && !proceeding.found(LANDSCAPE)) {
      throw missing("l’autorizzazione paesaggistica (D.Lgs. 42/2004, art. 146, c. 4)");
    }
    if (asked.environmental() && !proceeding.found(ENVIRONMENTAL)) {
      throw missing("l’autorizzazione unica ambientale (D.P.R. 59/2013, art. 4)");
    }
    if (isEnvironmentalInConference(proceeding) && !wasAuthorityHeard(proceeding.number())) {
      throw missing(
          "la voce in conferenza dell’autorità competente per l’autorizzazione unica ambientale"
              + " (D.P.R. 59/2013, art. 4)");
    }
  }

  /** The title was issued: what the conference decided in place of the authority lasts, too. */
  @LegalBasis("L. 241/1990, art. 14-quater, c. 1; D.P.R. 59/2013, art. 3")
  void issuedWith(Proceeding proceeding) {
    if (isEnvironmentalInConference(proceeding)) {
      proceeding.find(ENVIRONMENTAL, true);
      terms.start(proceeding.number(), TermCode.AUA_VALIDITY);
    }
  }

  private boolean isEnvironmentalInConference(Proceeding proceeding) {
    return ActsAsked.isEnvironmentalInConference(
        applications.ofCase(proceeding.number()).everything());
  }

  private boolean wasAuthorityHeard(CaseNumber number) {
    return conferences.view(number).stream()
        .flatMap(conference -> conference.participants().stream())
        .anyMatch(body -> body.guards().contains(Interest.EMISSIONS));
  }

  private static StepRefused missing(String what) {
    return new StepRefused(
        "",
        "Il titolo non si può rilasciare: manca %s, che ne condiziona l’efficacia.",
        Said.of(what));
  }
}
