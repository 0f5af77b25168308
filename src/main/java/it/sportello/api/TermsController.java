package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Corrections;
import it.sportello.proceedings.LateActs;
import it.sportello.proceedings.TitleWorks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the head of an office decides on terms: corrections, more time, acts that come too late. */
@RestController
@RequestMapping(Routes.DESK_CASE)
class TermsController {

  private final HeldCases cases;
  private final Corrections corrections;
  private final TitleWorks works;
  private final LateActs lateActs;

  TermsController(HeldCases cases, Corrections corrections, TitleWorks works, LateActs lateActs) {
    this.cases = cases;
    this.corrections = corrections;
    this.works = works;
    this.lateActs = lateActs;
  }

  /** Another last day; the body is named for a term of a body, and empty otherwise. */
  record Correction(
      @NotNull String body,
      @NotNull LocalDate lastDay,
      @NotNull @Size(max = 10_000) String reason) {}

  /** How many months more, and why. */
  record Extension(@NotNull Integer months, @NotNull @Size(max = 10_000) String reason) {}

  /** Why no more time is given. */
  record NoExtension(@NotNull @Size(max = 10_000) String reason) {}

  /** What a late act says; it is recorded only if its being without effect is confirmed. */
  record LateAct(@NotNull @Size(max = 10_000) String content, @NotNull Boolean confirmed) {}

  @Operation(summary = "Corregge l’ultimo giorno di un termine, con il motivo.")
  @PostMapping("/termini/{code}/correzione")
  ResponseEntity<CaseStanding> correct(
      @PathVariable CaseNumber number,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Correction typed) {
    return cases.step(
        number,
        ifMatch,
        view -> corrections.correct(number, code, typed.body(), typed.lastDay(), typed.reason()));
  }

  @Operation(summary = "Concede la proroga dei lavori chiesta in tempo.")
  @PostMapping("/lavori/proroga")
  ResponseEntity<CaseStanding> extend(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Extension more) {
    return cases.step(
        number, ifMatch, view -> works.grantExtension(number, more.months(), more.reason()));
  }

  @Operation(summary = "Nega la proroga dei lavori.")
  @PostMapping("/lavori/proroga-negata")
  ResponseEntity<CaseStanding> refuse(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody NoExtension none) {
    return cases.step(number, ifMatch, view -> works.refuseExtension(number, none.reason()));
  }

  @Operation(summary = "Registra un atto tardivo, che non produce effetti.")
  @PostMapping("/atto-tardivo")
  ResponseEntity<CaseStanding> record(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody LateAct act) {
    return cases.step(
        number, ifMatch, view -> lateActs.record(number, act.content(), act.confirmed()));
  }
}
