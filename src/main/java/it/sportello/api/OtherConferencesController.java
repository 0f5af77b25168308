package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.conferences.Invitation;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.FactFindings;
import it.sportello.proceedings.Preliminaries;
import it.sportello.proceedings.TitleReviews;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Territory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Conferences beside the decision: before an application, to look at interests, on a title. */
@RestController
class OtherConferencesController {

  private final HeldCases cases;
  private final TitleReviews reviews;
  private final FactFindings findings;
  private final Preliminaries preliminaries;
  private final Territory territory;

  OtherConferencesController(
      HeldCases cases,
      TitleReviews reviews,
      FactFindings findings,
      Preliminaries preliminaries,
      Territory territory) {
    this.cases = cases;
    this.reviews = reviews;
    this.findings = findings;
    this.preliminaries = preliminaries;
    this.territory = territory;
  }

  /** What is asked of the office, and why. */
  record ReviewAsked(
      @NotNull TitleReviews.Remedy remedy, @NotNull @Size(max = 10_000) String reasons) {}

  /** A yes or no of the office, and why. */
  record OfficeSaid(@NotNull Boolean yes, @NotNull @Size(max = 10_000) String reasons) {}

  /** What becomes of a title; {@code falsehood} where a final judgment found it. */
  record TitleDecided(
      @NotNull TitleReviews.Decision decision,
      @NotNull @Size(max = 10_000) String reasons,
      Boolean falsehood) {}

  /** Which bodies are asked what, and within how many days. */
  record Examined(
      @NotNull @Size(min = 1, max = 100) List<@NotNull @Size(max = 50) String> bodies,
      @NotNull @Size(max = 400) String question,
      @NotNull Integer days) {}

  /** What a conference found. */
  record ConferenceFound(@NotNull @Size(max = 10_000) String findings) {}

  @Operation(summary = "Apre il riesame del titolo.")
  @PostMapping(Routes.DESK_CASE + "/chiedi-riesame")
  ResponseEntity<CaseStanding> begin(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody ReviewAsked asked) {
    return cases.step(number, ifMatch, view -> ask(number, asked));
  }

  @Operation(summary = "Sollecita, per il proprio ente, il riesame del titolo.")
  @PostMapping(Routes.CONSULTATION + "/chiedi-riesame")
  ResponseEntity<CaseStanding> ask(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody ReviewAsked asked) {
    return cases.step(number, ifMatch, view -> ask(number, asked));
  }

  private void ask(CaseNumber number, ReviewAsked asked) {
    reviews.ask(number, asked.remedy(), asked.reasons());
  }

  @Operation(summary = "Dice se il titolo si riesamina.")
  @PostMapping(Routes.DESK_CASE + "/riesame")
  ResponseEntity<CaseStanding> weigh(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody OfficeSaid answered) {
    return cases.step(
        number, ifMatch, view -> reviews.weigh(number, answered.yes(), answered.reasons()));
  }

  @Operation(summary = "Annulla, revoca o conferma il titolo riesaminato.")
  @PostMapping(Routes.DESK_CASE + "/esito-riesame")
  ResponseEntity<CaseStanding> decide(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody TitleDecided decided) {
    return cases.step(
        number,
        ifMatch,
        view ->
            reviews.decide(
                number,
                decided.decision(),
                decided.reasons(),
                Boolean.TRUE.equals(decided.falsehood())));
  }

  @Operation(summary = "Accoglie, o no, la richiesta di conferenza preliminare.")
  @PostMapping(Routes.DESK_CASE + "/richiesta-preliminare")
  ResponseEntity<CaseStanding> assess(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody OfficeSaid answered) {
    return cases.step(
        number, ifMatch, view -> preliminaries.assess(number, answered.yes(), answered.reasons()));
  }

  @Operation(summary = "Indice una conferenza istruttoria.")
  @PostMapping(Routes.DESK_CASE + "/conferenza-istruttoria")
  ResponseEntity<CaseStanding> examine(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Examined examined) {
    return cases.step(
        number,
        ifMatch,
        view ->
            findings.convene(number, invitations(examined), examined.question(), examined.days()));
  }

  @Operation(summary = "Chiude la conferenza istruttoria con i suoi esiti.")
  @PostMapping(Routes.DESK_CASE + "/esiti-istruttoria")
  ResponseEntity<CaseStanding> record(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody ConferenceFound found) {
    return cases.step(number, ifMatch, view -> findings.record(number, found.findings()));
  }

  private List<Invitation> invitations(Examined examined) {
    return examined.bodies().stream()
        .map(id -> territory.authority(ConferenceRequestsController.body(id)))
        .map(body -> invitation(body, examined.question()))
        .toList();
  }

  private static Invitation invitation(AuthorityView body, String question) {
    return new Invitation(body.id(), body.interest(), question);
  }
}
