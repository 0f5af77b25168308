package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.applications.ApplicationId;
import it.sportello.applications.Applications;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.Filing;
import it.sportello.proceedings.Proceedings;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a draft becomes a case. */
@RestController
class FilingController {

  private final Applications applications;
  private final Filing filing;
  private final Proceedings proceedings;

  FilingController(Applications applications, Filing filing, Proceedings proceedings) {
    this.applications = applications;
    this.filing = filing;
    this.proceedings = proceedings;
  }

  /** Files the draft; with If-Match only what its owner has seen is filed. */
  @Operation(summary = "Presenta l’istanza: dà il numero e la ricevuta.")
  @PostMapping(Routes.DRAFT + "/invio")
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<CaseStanding> file(
      @PathVariable ApplicationId draft,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
    if (ifMatch != null) {
      Versions.mustMatch(ifMatch, Versions.of(applications.view(draft)));
    }
    CaseNumber number = filing.file(draft);
    CaseView view = proceedings.view(number);
    return ResponseEntity.created(URI.create(Routes.CASES + "/" + number))
        .eTag(Versions.of(view))
        .body(CaseStanding.of(view));
  }
}
