package it.sportello.desk;

import it.sportello.documents.DocumentId;
import it.sportello.law.CaseNumber;
import it.sportello.pages.Downloads;
import it.sportello.proceedings.FiledCopies;
import it.sportello.proceedings.Proceedings;
import it.sportello.supervision.Supervision;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
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
  private final Downloads downloads;
  private final Supervision supervision;

  PaperController(
      Proceedings proceedings, FiledCopies copies, Downloads downloads, Supervision supervision) {
    this.copies = copies;
    this.proceedings = proceedings;
    this.downloads = downloads;
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
    return downloads.of(proceedings.take(number, id));
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
