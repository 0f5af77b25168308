package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.api.CaseStanding.CaseLine;
import it.sportello.api.ConferenceShape.BodyShape;
import it.sportello.conferences.FormerPositionView;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.Consultations;
import it.sportello.proceedings.Proceedings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a body is asked, until when, and the position it gives. */
@RestController
class ConsultationController {

  private final Consultations consultations;
  private final Proceedings proceedings;
  private final HeldCases cases;

  ConsultationController(Consultations consultations, Proceedings proceedings, HeldCases cases) {
    this.consultations = consultations;
    this.proceedings = proceedings;
    this.cases = cases;
  }

  /** The cases on which one’s body was consulted. */
  @Operation(summary = "Le pratiche sulle quali l’ente è stato consultato.")
  @GetMapping(Routes.CONSULTATIONS)
  Listing<CaseLine> consulted(
      @RequestParam(defaultValue = "") String dopo,
      @RequestParam(defaultValue = Listing.USUAL) int limite) {
    return Listing.back(
        proceedings.consultedMe(), dopo, Listing.size(limite), Keys::of, CaseLine::of);
  }

  @Operation(summary = "Che cosa è chiesto all’ente, ed entro quando.")
  @GetMapping(Routes.CONSULTATION)
  ResponseEntity<Consultation> read(@PathVariable CaseNumber number) {
    List<PastPosition> said =
        consultations.saidBefore(number).stream().map(PastPosition::of).toList();
    if (!said.isEmpty() && !consultations.isAsked(number)) {
      CaseView past = proceedings.view(number);
      return ResponseEntity.ok()
          .eTag(Versions.of(past))
          .body(new Consultation(CaseShape.of(past), Optional.empty(), Optional.empty(), said));
    }
    ParticipantView body = consultations.mine(number);
    CaseView view = proceedings.view(number);
    Optional<String> silence = view.conference().map(c -> c.silenceOf(body).name());
    return ResponseEntity.ok()
        .eTag(Versions.of(view))
        .body(new Consultation(CaseShape.of(view), Optional.of(BodyShape.of(body)), silence, said));
  }

  @Operation(summary = "Esprime la posizione dell’ente.")
  @PostMapping(Routes.CONSULTATION + "/posizione")
  ResponseEntity<CaseStanding> give(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody StatedPosition position) {
    if (position.kind() == PositionKind.SILENCE) {
      throw Refusal.invalid("kind", "Il silenzio non si dichiara.").thrown();
    }
    List<String> conditions = position.conditions() == null ? List.of() : position.conditions();
    return cases.step(
        number,
        ifMatch,
        view -> consultations.give(number, position.kind(), position.reasons(), conditions));
  }

  /**
   * What the body is asked, what its silence means, and what it said before, in the case as it may
   * see it; one that was only heard in the past is asked nothing.
   */
  record Consultation(
      CaseShape view,
      Optional<BodyShape> mine,
      Optional<String> silence,
      List<PastPosition> said) {}

  /** What a body said in an earlier round or conference of the case. */
  record PastPosition(
      int round, String kind, String reasons, List<String> conditions, Instant givenAt) {

    static PastPosition of(FormerPositionView said) {
      return new PastPosition(
          said.round(),
          said.kind().name(),
          said.reasons() == null ? "" : said.reasons(),
          said.conditions(),
          said.givenAt());
    }
  }

  /** The position of the body, with its reasons and conditions. */
  record StatedPosition(
      @NotNull PositionKind kind,
      @NotNull @Size(max = 10_000) String reasons,
      @Size(max = 100) List<@NotNull @Size(min = 1, max = 2_000) String> conditions) {}
}
