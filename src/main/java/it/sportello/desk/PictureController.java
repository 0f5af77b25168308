package it.sportello.desk;

import it.sportello.documents.DocumentId;
import it.sportello.law.CaseNumber;
import it.sportello.pages.Pictures;
import it.sportello.proceedings.Proceedings;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Small pictures of the papers of a case, for those who may open them. */
@Controller
class PictureController {

  private final Proceedings proceedings;
  private final Pictures pictures;

  PictureController(Proceedings proceedings, Pictures pictures) {
    this.proceedings = proceedings;
    this.pictures = pictures;
  }

  @GetMapping(Paths.CASE + "/documenti/{document}/miniatura")
  ResponseEntity<byte[]> show(@PathVariable CaseNumber number, @PathVariable DocumentId document) {
    return pictures.of(proceedings.glance(number, document));
  }
}
