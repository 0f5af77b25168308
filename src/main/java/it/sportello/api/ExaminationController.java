package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.api.DeskChecklist.Found;
import it.sportello.identity.ActorId;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Examination;
import it.sportello.proceedings.RequestedItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of the officer on an application for a permit. */
@RestController
@RequestMapping(Routes.DESK_CASE)
class ExaminationController {

  private final HeldCases cases;
  private final Examination examination;
  private final DeskChecklist checklist;

  ExaminationController(HeldCases cases, Examination examination, DeskChecklist checklist) {
    this.cases = cases;
    this.examination = examination;
    this.checklist = checklist;
  }

  /** Who is named officer in charge. */
  record Named(@NotNull @Size(min = 1, max = 36) String officer) {}

  /** What was found of each item. */
  record Completeness(@NotNull List<@NotNull @Valid Found> items) {}

  /** One thing that is asked for or ordered, with its reason. */
  record Asked(@NotNull @Size(max = 500) String what, @NotNull @Size(max = 500) String reason) {

    static List<RequestedItem> items(List<Asked> asked) {
      return asked.stream()
          .map(item -> new RequestedItem(item.what().strip(), item.reason().strip()))
          .toList();
    }
  }

  /** What was found of each item, what is asked for, within how many days. */
  record Integration(
      @NotNull List<@NotNull @Valid Found> items,
      @NotEmpty List<@NotNull @Valid Asked> asked,
      @NotNull Integer days) {}

  /** What was found, and whether others must be heard. */
  record Report(
      @NotNull @Size(max = 10_000) String report,
      @NotNull Boolean conferenceNeeded,
      @Size(max = 10_000) String whyWithout) {}

  /** What is proposed to the head of the office. */
  record Proposal(
      @NotNull Boolean favourable,
      @NotNull @Size(max = 10_000) String reasons,
      @Size(max = 10_000) String prescriptions) {}

  /** What stands in the way. */
  record Obstacles(@NotEmpty List<@NotNull @Size(max = 2_000) String> grounds) {}

  /** What is made of the observations. */
  record Weighing(@NotNull Boolean overcome, @NotNull @Size(max = 10_000) String reasons) {}

  @Operation(summary = "Nomina il responsabile del procedimento.")
  @PostMapping("/responsabile")
  ResponseEntity<CaseStanding> name(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Named named) {
    return cases.step(
        number, ifMatch, view -> examination.nameOfficer(number, new ActorId(named.officer())));
  }

  @Operation(summary = "Dichiara completa l’istanza.")
  @PostMapping("/completezza")
  ResponseEntity<CaseStanding> declareComplete(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Completeness check) {
    return cases.step(
        number,
        ifMatch,
        view -> examination.declareComplete(number, checklist.checked(view, check.items())));
  }

  /** It can be done once; the term is interrupted. */
  @Operation(summary = "Chiede l’integrazione, una volta sola.")
  @PostMapping("/integrazione")
  ResponseEntity<CaseStanding> request(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Integration asked) {
    return cases.step(
        number,
        ifMatch,
        view ->
            examination.requestDocuments(
                number,
                checklist.checked(view, asked.items()),
                Asked.items(asked.asked()),
                asked.days()));
  }

  @Operation(summary = "Conclude l’istruttoria.")
  @PostMapping("/istruttoria")
  ResponseEntity<CaseStanding> examine(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Report report) {
    return cases.step(
        number,
        ifMatch,
        view ->
            examination.examine(
                number, report.report(), report.conferenceNeeded(), report.whyWithout()));
  }

  @Operation(summary = "Propone il provvedimento.")
  @PostMapping("/proposta")
  ResponseEntity<CaseStanding> propose(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Proposal proposal) {
    return cases.step(
        number,
        ifMatch,
        view ->
            examination.propose(
                number,
                proposal.favourable(),
                proposal.reasons(),
                proposal.prescriptions() == null ? "" : proposal.prescriptions()));
  }

  @Operation(summary = "Comunica i motivi ostativi.")
  @PostMapping("/preavviso")
  ResponseEntity<CaseStanding> notifyObstacles(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Obstacles obstacles) {
    return cases.step(
        number, ifMatch, view -> examination.notifyObstacles(number, obstacles.grounds()));
  }

  @Operation(summary = "Valuta le osservazioni.")
  @PostMapping("/osservazioni")
  ResponseEntity<CaseStanding> weigh(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Weighing weighing) {
    return cases.step(
        number,
        ifMatch,
        view -> examination.weighObservations(number, weighing.overcome(), weighing.reasons()));
  }
}
