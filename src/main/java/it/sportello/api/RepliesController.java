package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.api.CaseShape.RequestShape;
import it.sportello.documents.DocumentId;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.Replies;
import it.sportello.proceedings.RequestView;
import it.sportello.proceedings.TaskNotOpen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the applicant says to the desk: answers item by item, observations, withdrawal. */
@RestController
@RequestMapping(Routes.CASE)
class RepliesController {

  private final Proceedings proceedings;
  private final Replies replies;
  private final HeldCases cases;
  private final Intakes intakes;

  RepliesController(Proceedings proceedings, Replies replies, HeldCases cases, Intakes intakes) {
    this.proceedings = proceedings;
    this.replies = replies;
    this.cases = cases;
    this.intakes = intakes;
  }

  /** Something said in words. */
  record Words(@NotNull @Size(max = 10_000) String text) {}

  /** The request that waits for an answer. */
  @Operation(summary = "La richiesta dello sportello che attende risposta.")
  @GetMapping("/richiesta")
  ResponseEntity<RequestShape> request(@PathVariable CaseNumber number) {
    CaseView view = proceedings.view(number);
    return ResponseEntity.ok()
        .eTag(Versions.of(view))
        .body(RequestShape.of(view.openRequest().orElseThrow()));
  }

  /** Keeps the answer to one item; nothing is sent yet. */
  @Operation(summary = "Conserva la risposta a una voce.")
  @PutMapping("/richiesta/voci/{item}")
  ResponseEntity<CaseStanding> answer(
      @PathVariable CaseNumber number,
      @PathVariable String item,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Words words) {
    return cases.step(
        number,
        ifMatch,
        view ->
            replies.answer(number, item, words.text(), find(view, item).document().orElse(null)));
  }

  /** Keeps a file as it streams in, in answer to one item. */
  @Operation(summary = "Allega un file alla risposta a una voce.")
  @PostMapping(
      path = "/richiesta/voci/{item}/documento",
      consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<CaseStanding> attach(
      @PathVariable CaseNumber number,
      @PathVariable String item,
      @RequestParam String nome,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      HttpServletRequest request) {
    find(cases.seen(number, ifMatch), item);
    DocumentId document = intakes.take(nome, request);
    return cases.step(
        number, ifMatch, view -> replies.answer(number, item, find(view, item).answer(), document));
  }

  /** Sends all answers together. */
  @Operation(summary = "Invia tutte le risposte insieme.")
  @PostMapping("/richiesta/invio")
  ResponseEntity<CaseStanding> send(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
    return cases.step(number, ifMatch, view -> replies.send(number));
  }

  @Operation(summary = "Presenta osservazioni sui motivi ostativi.")
  @PostMapping("/osservazioni")
  ResponseEntity<CaseStanding> observe(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Words words) {
    return cases.step(number, ifMatch, view -> replies.observe(number, words.text()));
  }

  @Operation(summary = "Ritira l’istanza.")
  @PostMapping("/ritiro")
  ResponseEntity<CaseStanding> withdraw(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
    return cases.step(number, ifMatch, view -> replies.withdraw(number));
  }

  private static RequestView.Item find(CaseView view, String item) {
    return view
        .openRequest()
        .orElseThrow(() -> new TaskNotOpen("answer", view.summary().number()))
        .items()
        .stream()
        .filter(asked -> asked.id().equals(item))
        .findFirst()
        .orElseThrow();
  }
}
