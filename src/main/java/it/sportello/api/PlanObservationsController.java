package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.ObservationView;
import it.sportello.proceedings.Publications;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the public observed on a plan, and the answer of the office to each. */
@RestController
@RequestMapping(Routes.DESK_CASE)
class PlanObservationsController {

  private final HeldCases cases;
  private final Publications publications;

  PlanObservationsController(HeldCases cases, Publications publications) {
    this.cases = cases;
    this.publications = publications;
  }

  /** An observation; {@code accepted} is null until it is answered. */
  record PlanObservationLine(
      int position,
      Instant filedAt,
      String name,
      String contact,
      String text,
      Boolean accepted,
      String reply) {

    static PlanObservationLine of(ObservationView view) {
      return new PlanObservationLine(
          view.position(),
          view.filedAt(),
          view.name(),
          view.contact(),
          view.text(),
          view.accepted().orElse(null),
          view.reply());
    }
  }

  /** Which observation is answered, whether it is accepted, and why. */
  record PlanObservationAnswer(
      int position, @NotNull Boolean accepted, @NotNull @Size(max = 10_000) String reply) {}

  @Operation(summary = "Le osservazioni del pubblico sul piano della pratica.")
  @GetMapping("/osservazioni-piano")
  List<PlanObservationLine> list(@PathVariable CaseNumber number) {
    return publications.observations(number).stream().map(PlanObservationLine::of).toList();
  }

  @Operation(summary = "Risponde a un’osservazione del pubblico.")
  @PostMapping("/osservazioni-piano")
  ResponseEntity<CaseStanding> answer(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody PlanObservationAnswer answer) {
    return cases.step(
        number,
        ifMatch,
        view -> publications.answer(number, answer.position(), answer.accepted(), answer.reply()));
  }
}
