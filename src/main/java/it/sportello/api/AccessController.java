package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.AccessRequests;
import jakarta.validation.Valid;
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

/** The requests to see documents: whom they touch, and the answer. */
@RestController
@RequestMapping(Routes.DESK_CASE)
class AccessController {

  private final HeldCases cases;
  private final AccessRequests requests;

  AccessController(HeldCases cases, AccessRequests requests) {
    this.cases = cases;
    this.requests = requests;
  }

  /** Who might object; nobody is an answer too. */
  record Concerned(
      @NotNull @Size(max = 100) List<@NotNull @Size(max = 200) String> names,
      @NotNull @Size(max = 10_000) String reasons) {}

  /** What is answered, and why. */
  record Answered(
      @NotNull AccessRequests.Answer answer, @NotNull @Size(max = 10_000) String reasons) {}

  @Operation(summary = "Individua i controinteressati, che hanno dieci giorni per opporsi.")
  @PostMapping("/controinteressati")
  ResponseEntity<CaseStanding> find(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Concerned concerned) {
    return cases.step(
        number,
        ifMatch,
        view -> requests.findCounterparties(number, concerned.names(), concerned.reasons()));
  }

  @Operation(summary = "Risponde a una richiesta di accesso agli atti.")
  @PostMapping("/accesso")
  ResponseEntity<CaseStanding> answer(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Answered answered) {
    return cases.step(
        number, ifMatch, view -> requests.answer(number, answered.answer(), answered.reasons()));
  }
}
