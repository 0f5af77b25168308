package it.sportello.desk;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseExport;
import it.sportello.supervision.Supervision;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Hands out the whole file of a case as a ZIP. */
@Controller
class ExportController {

  private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

  private final CaseExport export;
  private final Supervision supervision;

  ExportController(CaseExport export, Supervision supervision) {
    this.export = export;
    this.supervision = supervision;
  }

  @GetMapping(Paths.CASE + "/fascicolo.zip")
  ResponseEntity<StreamingResponseBody> ofDesk(@PathVariable CaseNumber number) {
    return file(number);
  }

  @GetMapping(Paths.WATCHED_CASE + "/fascicolo.zip")
  ResponseEntity<StreamingResponseBody> ofWatched(@PathVariable CaseNumber number) {
    supervision
        .openedFor(number)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return file(number);
  }

  private ResponseEntity<StreamingResponseBody> file(CaseNumber number) {
    CaseExport.Contents contents = export.take(number);
    var disposition =
        ContentDisposition.attachment().filename("fascicolo-%s.zip".formatted(number)).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .cacheControl(CacheControl.noStore())
        .contentType(ZIP)
        .body(out -> export.write(contents, out));
  }
}
