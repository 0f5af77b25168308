package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Decisions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the head of the office signs on an application for a permit. */
@RestController
@RequestMapping(Routes.DESK_CASE)
class DecisionsController {

  private final HeldCases cases;
  private final Decisions decisions;

  DecisionsController(HeldCases cases, Decisions decisions) {
    this.cases = cases;
    this.decisions = decisions;
  }

  @Operation(summary = "Rilascia il permesso.")
  @PostMapping("/permesso")
  ResponseEntity<CaseStanding> issue(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
    return cases.step(number, ifMatch, view -> decisions.issuePermit(number));
  }

  @Operation(summary = "Respinge l’istanza.")
  @PostMapping("/diniego")
  ResponseEntity<CaseStanding> refuse(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
    return cases.step(number, ifMatch, view -> decisions.refusePermit(number));
  }
}
