package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.conferences.Attending;
import it.sportello.conferences.MeetingCall;
import it.sportello.conferences.PositionKind;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.ConferenceMeetings;
import it.sportello.proceedings.SpokenPosition;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The meeting of a conference: called, held, closed, weighed. */
@RestController
@RequestMapping(Routes.DESK_CASE)
class MeetingController {

  private final HeldCases cases;
  private final ConferenceMeetings meetings;

  MeetingController(HeldCases cases, ConferenceMeetings meetings) {
    this.cases = cases;
    this.meetings = meetings;
  }

  /** When the meeting is held, where, on what. */
  record Called(
      @NotNull Instant startsAt,
      @NotNull @Size(max = 500) String link,
      @NotNull @Size(max = 10_000) String agenda) {}

  /** A body at the roll call. */
  record Present(
      @NotNull @Size(min = 1, max = 50) String authority,
      @NotNull Boolean present,
      @NotNull @Size(max = 200) String representative,
      @NotNull @Size(max = 500) String powers) {

    Attending attending() {
      return new Attending(
          ConferenceRequestsController.body(authority), present, representative, powers);
    }
  }

  /** The roll call. */
  record Roll(@NotEmpty List<@NotNull @Valid Present> bodies) {}

  /** What a body says in the meeting. */
  record Spoken(
      @NotNull @Size(min = 1, max = 50) String authority,
      @NotNull PositionKind kind,
      @NotNull @Size(max = 10_000) String reasons,
      @NotNull List<@NotNull @Size(max = 1_000) String> conditions,
      @NotNull Boolean onTopic) {}

  /** Whether the works are over, and what happened. */
  record Closed(@NotNull Boolean over, @NotNull @Size(max = 10_000) String minutes) {}

  /** Which positions prevail, and why. */
  record Weighed(@NotNull Boolean favourable, @NotNull @Size(max = 10_000) String reasons) {}

  @Operation(summary = "Convoca la riunione della conferenza.")
  @PostMapping("/convocazione")
  ResponseEntity<CaseStanding> call(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Called called) {
    return cases.step(
        number,
        ifMatch,
        view ->
            meetings.call(
                number,
                new MeetingCall(
                    called.startsAt(), called.link().strip(), called.agenda().strip())));
  }

  @Operation(summary = "Registra l’appello della riunione.")
  @PostMapping("/riunione/appello")
  ResponseEntity<CaseStanding> callRoll(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Roll roll) {
    return cases.step(
        number,
        ifMatch,
        view -> meetings.callRoll(number, roll.bodies().stream().map(Present::attending).toList()));
  }

  @Operation(summary = "Registra la posizione di un ente in riunione.")
  @PostMapping("/riunione/posizione")
  ResponseEntity<CaseStanding> state(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Spoken spoken) {
    return cases.step(
        number,
        ifMatch,
        view ->
            meetings.state(
                number,
                ConferenceRequestsController.body(spoken.authority()),
                new SpokenPosition(
                    spoken.kind(), spoken.reasons(), spoken.conditions(), spoken.onTopic())));
  }

  @Operation(summary = "Chiude la riunione con il verbale.")
  @PostMapping("/riunione/chiusura")
  ResponseEntity<CaseStanding> close(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Closed closed) {
    return cases.step(
        number, ifMatch, view -> meetings.close(number, closed.over(), closed.minutes()));
  }

  @Operation(summary = "Registra le posizioni prevalenti.")
  @PostMapping("/prevalenza")
  ResponseEntity<CaseStanding> weigh(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Weighed weighed) {
    return cases.step(
        number, ifMatch, view -> meetings.weigh(number, weighed.favourable(), weighed.reasons()));
  }
}
