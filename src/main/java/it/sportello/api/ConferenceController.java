package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.conferences.rules.Appraisal;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Consultations;
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

/** The conference: what is made of what the bodies say, how it ends. */
@RestController
@RequestMapping(Routes.DESK_CASE)
class ConferenceController {

  private final HeldCases cases;
  private final Consultations consultations;

  ConferenceController(HeldCases cases, Consultations consultations) {
    this.cases = cases;
    this.consultations = consultations;
  }

  /** What the officer makes of the positions, and why. */
  record Appraised(@NotNull Appraisal appraisal, @NotNull @Size(max = 10_000) String reasons) {}

  @Operation(summary = "Valuta le posizioni degli enti.")
  @PostMapping("/valutazione")
  ResponseEntity<CaseStanding> appraise(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Appraised appraised) {
    return cases.step(
        number,
        ifMatch,
        view -> consultations.appraise(number, appraised.appraisal(), appraised.reasons()));
  }

  @Operation(summary = "Adotta la determinazione di conclusione.")
  @PostMapping("/determinazione")
  ResponseEntity<CaseStanding> determine(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
    return cases.step(number, ifMatch, view -> consultations.adoptDetermination(number));
  }
}
