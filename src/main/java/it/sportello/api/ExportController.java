package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseExport;
import it.sportello.proceedings.CaseNotFound;
import it.sportello.supervision.Supervision;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The whole file of a case as a ZIP, with its record. */
@RestController
class ExportController {

  private final CaseExport export;
  private final Supervision supervision;

  ExportController(CaseExport export, Supervision supervision) {
    this.export = export;
    this.supervision = supervision;
  }

  @Operation(summary = "Il fascicolo della pratica, con il registro, in un file ZIP.")
  @GetMapping(path = Routes.DESK_CASE + "/fascicolo.zip", produces = "application/zip")
  ResponseEntity<StreamingResponseBody> ofDesk(@PathVariable CaseNumber number) {
    return file(number);
  }

  @Operation(summary = "Il fascicolo di una pratica che oggi è stata aperta per un motivo.")
  @GetMapping(path = Routes.WATCHED_CASE + "/fascicolo.zip", produces = "application/zip")
  ResponseEntity<StreamingResponseBody> ofWatched(@PathVariable CaseNumber number) {
    supervision.openedFor(number).orElseThrow(() -> new CaseNotFound(number.value()));
    return file(number);
  }

  private ResponseEntity<StreamingResponseBody> file(CaseNumber number) {
    CaseExport.Contents contents = export.take(number);
    var disposition =
        ContentDisposition.attachment().filename("fascicolo-%s.zip".formatted(number)).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(out -> export.write(contents, out));
  }
}
