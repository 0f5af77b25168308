package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.TitleWorks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The works of a title: their start, their end, more time for them. */
@RestController
@RequestMapping(Routes.CASE + "/lavori")
class WorksController {

  private final HeldCases cases;
  private final TitleWorks works;

  WorksController(HeldCases cases, TitleWorks works) {
    this.cases = cases;
    this.works = works;
  }

  /** Why more time is needed. */
  record Plea(@NotNull @Size(max = 10_000) String reason) {}

  @Operation(summary = "Comunica l’inizio dei lavori.")
  @PostMapping("/inizio")
  ResponseEntity<CaseStanding> start(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
    return cases.step(number, ifMatch, view -> works.declareStart(number));
  }

  @Operation(summary = "Comunica la fine dei lavori.")
  @PostMapping("/fine")
  ResponseEntity<CaseStanding> end(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
    return cases.step(number, ifMatch, view -> works.declareEnd(number));
  }

  @Operation(summary = "Chiede la proroga dei lavori, prima della scadenza.")
  @PostMapping("/proroga")
  ResponseEntity<CaseStanding> ask(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Plea plea) {
    return cases.step(number, ifMatch, view -> works.askExtension(number, plea.reason()));
  }
}
