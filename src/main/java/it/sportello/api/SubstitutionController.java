package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Substitution;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an applicant may do when the office let its term pass. */
@RestController
@RequestMapping(Routes.CASE)
class SubstitutionController {

  private final HeldCases cases;
  private final Substitution substitution;

  SubstitutionController(HeldCases cases, Substitution substitution) {
    this.cases = cases;
    this.substitution = substitution;
  }

  @Operation(summary = "Chiede che decida chi ha il potere sostitutivo.")
  @PostMapping("/sostituzione")
  ResponseEntity<CaseStanding> ask(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
    return cases.step(number, ifMatch, view -> substitution.ask(number));
  }

  @Operation(summary = "Chiede l’indennizzo da ritardo.")
  @PostMapping("/indennizzo")
  ResponseEntity<CaseStanding> askIndemnity(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
    return cases.step(number, ifMatch, view -> substitution.askIndemnity(number));
  }
}
