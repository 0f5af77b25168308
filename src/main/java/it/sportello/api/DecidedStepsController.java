package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseNotFound;
import it.sportello.proceedings.DecidedStep;
import it.sportello.proceedings.DecidedSteps;
import it.sportello.proceedings.Way;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps that are decided by choosing one of their ways and saying why. */
@RestController
@RequestMapping(Routes.DESK_CASE)
class DecidedStepsController {

  private final HeldCases cases;
  private final DecidedSteps steps;

  DecidedStepsController(HeldCases cases, DecidedSteps steps) {
    this.cases = cases;
    this.steps = steps;
  }

  /** Which way, where there is more than one, and why. */
  record StepDecided(Way way, @Size(max = 10_000) String reasons) {}

  @Operation(
      summary =
          "Compie un passo che si decide scegliendo un esito: paesaggio, AUA, piani, varianti.")
  @PostMapping("/passi/{task}")
  ResponseEntity<CaseStanding> take(
      @PathVariable CaseNumber number,
      @PathVariable String task,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody StepDecided decided) {
    DecidedStep step = DecidedStep.at(task).orElseThrow(() -> new CaseNotFound(number.value()));
    return cases.step(
        number, ifMatch, view -> steps.take(number, step, decided.way(), decided.reasons()));
  }
}
