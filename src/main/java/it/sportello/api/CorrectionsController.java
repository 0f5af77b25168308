package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.applications.Amendments;
import it.sportello.applications.AnswerChange;
import it.sportello.applications.FormInWords;
import it.sportello.forms.Section;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.Replies;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The filed form corrected while the desk waits for an answer, and the versions it had. */
@RestController
class CorrectionsController {

  private final Proceedings proceedings;
  private final Replies replies;
  private final Amendments amendments;
  private final FormInWords words;
  private final HeldCases cases;

  CorrectionsController(
      Proceedings proceedings,
      Replies replies,
      Amendments amendments,
      FormInWords words,
      HeldCases cases) {
    this.proceedings = proceedings;
    this.replies = replies;
    this.amendments = amendments;
    this.words = words;
    this.cases = cases;
  }

  /** An answer that changed, in words. */
  record ChangeShape(String section, String question, String before, String after) {

    static ChangeShape of(AnswerChange change) {
      return new ChangeShape(
          change.section().it(), change.question().it(), change.before().it(), change.after().it());
    }
  }

  /** A version of the form as it was filed, with what it changed. */
  record VersionShape(int number, Instant filedAt, List<ChangeShape> changes) {

    static VersionShape of(Amendments.Version version) {
      return new VersionShape(
          version.number(),
          version.filedAt(),
          version.changes().stream().map(ChangeShape::of).toList());
    }
  }

  @Operation(summary = "Che cosa le correzioni non ancora inviate cambieranno nel modulo.")
  @GetMapping(Routes.CASE + "/correzioni")
  Listing<ChangeShape> corrections(@PathVariable CaseNumber number) {
    return Listing.whole(replies.corrections(number).stream().map(ChangeShape::of).toList());
  }

  @Operation(summary = "Corregge una parte del modulo; parte con le risposte allo sportello.")
  @PutMapping(Routes.CASE + "/correzioni/{section}")
  ResponseEntity<CaseStanding> correct(
      @PathVariable CaseNumber number,
      @PathVariable String section,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @RequestBody Map<String, Object> answers) {
    Section asked = words.form(proceedings.view(number).application()).section(section);
    Map<String, Object> read = SectionBody.answers(asked, answers);
    return cases.step(number, ifMatch, view -> replies.correct(number, section, read));
  }

  @Operation(summary = "Le versioni del modulo presentate dopo la prima, con ciò che è cambiato.")
  @GetMapping(Routes.CASE + "/versioni")
  Listing<VersionShape> mine(@PathVariable CaseNumber number) {
    return versions(number);
  }

  @Operation(summary = "Le versioni del modulo presentate dopo la prima, per l’ufficio.")
  @GetMapping(Routes.DESK_CASE + "/versioni")
  Listing<VersionShape> ofDesk(@PathVariable CaseNumber number) {
    return versions(number);
  }

  private Listing<VersionShape> versions(CaseNumber number) {
    proceedings.view(number);
    return Listing.whole(amendments.versions(number).stream().map(VersionShape::of).toList());
  }
}
