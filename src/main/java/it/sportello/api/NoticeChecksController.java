package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.api.ExaminationController.Asked;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.NoticeChecks;
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

/** The checks on certified notices and sworn communications, and what follows. */
@RestController
@RequestMapping(Routes.DESK_CASE)
class NoticeChecksController {

  private final HeldCases cases;
  private final NoticeChecks checks;

  NoticeChecksController(HeldCases cases, NoticeChecks checks) {
    this.cases = cases;
    this.checks = checks;
  }

  /** What was found of the requirements. */
  record Check(@NotNull NoticeChecks.Check check, @NotNull @Size(max = 10_000) String reasons) {}

  /** What must be done to conform, within how many days. */
  record Order(@NotEmpty List<@NotNull @Valid Asked> measures, @NotNull Integer days) {}

  /** Why the activity is prohibited. */
  record Prohibition(@NotNull @Size(max = 10_000) String reasons) {}

  /** Whether the communication is as it should be. */
  record Verification(@NotNull Boolean regular, @NotNull @Size(max = 10_000) String reasons) {}

  @Operation(summary = "Registra l’esito del controllo di una segnalazione.")
  @PostMapping("/controllo")
  ResponseEntity<CaseStanding> check(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Check check) {
    return cases.step(
        number, ifMatch, view -> checks.checkNotice(number, check.check(), check.reasons()));
  }

  @Operation(summary = "Ordina la conformazione.")
  @PostMapping("/conformazione")
  ResponseEntity<CaseStanding> order(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Order order) {
    return cases.step(
        number,
        ifMatch,
        view -> checks.orderConformity(number, Asked.items(order.measures()), order.days()));
  }

  @Operation(summary = "Vieta la prosecuzione dell’attività.")
  @PostMapping("/divieto")
  ResponseEntity<CaseStanding> prohibit(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Prohibition prohibition) {
    return cases.step(number, ifMatch, view -> checks.prohibit(number, prohibition.reasons()));
  }

  @Operation(summary = "Conclude il controllo di una comunicazione.")
  @PostMapping("/verifica")
  ResponseEntity<CaseStanding> verify(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Verification verification) {
    return cases.step(
        number,
        ifMatch,
        view -> checks.checkCommunication(number, verification.regular(), verification.reasons()));
  }
}
