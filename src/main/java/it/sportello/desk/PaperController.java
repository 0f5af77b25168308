package it.sportello.desk;

import it.sportello.documents.DocumentId;
import it.sportello.documents.DocumentView;
import it.sportello.documents.Documents;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.FiledCopies;
import it.sportello.proceedings.Proceedings;
import it.sportello.supervision.Supervision;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
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

/** Hands out the papers of a case, to those who may open them. */
@Controller
class PaperController {

  private final Proceedings proceedings;
  private final FiledCopies copies;
  private final Documents documents;
  private final Supervision supervision;

  PaperController(
      Proceedings proceedings, FiledCopies copies, Documents documents, Supervision supervision) {
    this.copies = copies;
    this.proceedings = proceedings;
    this.documents = documents;
    this.supervision = supervision;
  }

  @GetMapping(Paths.CASE + "/documenti/{id}")
  ResponseEntity<Resource> ofDesk(@PathVariable CaseNumber number, @PathVariable String id) {
    return paper(number, new DocumentId(id));
  }

  @GetMapping(Paths.WATCHED_CASE + "/documenti/{id}")
  ResponseEntity<Resource> ofWatched(@PathVariable CaseNumber number, @PathVariable String id) {
    supervision.openedFor(number).orElseThrow(PaperController::notThere);
    return paper(number, new DocumentId(id));
  }

  /** The application as it was filed. */
  @GetMapping(Paths.CASE + "/copia")
  ResponseEntity<Resource> copy(@PathVariable CaseNumber number) {
    return paper(number, copies.of(number));
  }

  private ResponseEntity<Resource> paper(CaseNumber number, DocumentId id) {
    DocumentView view = documents.view(proceedings.take(number, id));
    var disposition =
        ContentDisposition.attachment().filename(view.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.parseMediaType(view.mediaType()))
        .contentLength(view.size())
        .body(new InputStreamResource(documents.open(id)));
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
