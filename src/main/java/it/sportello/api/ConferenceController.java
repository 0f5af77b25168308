package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.conferences.Invitation;
import it.sportello.conferences.rules.Appraisal;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Consultations;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Territory;
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

/** The conference: who is convened, what is made of what they say, how it ends. */
@RestController
@RequestMapping(Routes.DESK_CASE)
class ConferenceController {

  private final HeldCases cases;
  private final Consultations consultations;
  private final Territory territory;

  ConferenceController(HeldCases cases, Consultations consultations, Territory territory) {
    this.cases = cases;
    this.consultations = consultations;
    this.territory = territory;
  }

  /** A body to be convened, and why. */
  record Convened(
      @NotNull @Size(min = 1, max = 50) String authority,
      @NotNull @Size(min = 1, max = 500) String reason) {}

  /** The bodies to be convened. */
  record Convocation(@NotEmpty List<@NotNull @Valid Convened> bodies) {}

  /** What the officer makes of the positions, and why. */
  record Appraised(@NotNull Appraisal appraisal, @NotNull @Size(max = 10_000) String reasons) {}

  @Operation(summary = "Indice la conferenza di servizi.")
  @PostMapping("/conferenza")
  ResponseEntity<CaseStanding> convene(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Convocation convocation) {
    return cases.step(
        number,
        ifMatch,
        view ->
            consultations.convene(
                number, convocation.bodies().stream().map(this::invitation).toList()));
  }

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

  private Invitation invitation(Convened convened) {
    AuthorityView body = territory.authority(new AuthorityId(convened.authority()));
    return new Invitation(body.id(), body.interest(), convened.reason());
  }
}
