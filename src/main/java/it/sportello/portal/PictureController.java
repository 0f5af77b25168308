package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.Applications;
import it.sportello.documents.DocumentId;
import it.sportello.law.CaseNumber;
import it.sportello.pages.Pictures;
import it.sportello.proceedings.Proceedings;
import java.util.NoSuchElementException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Small pictures of the files of a draft or a case, for those who may open them. */
@Controller
class PictureController {

  private final Applications applications;
  private final Proceedings proceedings;
  private final Pictures pictures;

  PictureController(Applications applications, Proceedings proceedings, Pictures pictures) {
    this.applications = applications;
    this.proceedings = proceedings;
    this.pictures = pictures;
  }

  @GetMapping("/pratiche/bozze/{id}/allegati/{attachment}/miniatura")
  ResponseEntity<byte[]> ofDraft(@PathVariable ApplicationId id, @PathVariable String attachment) {
    DocumentId document =
        applications.view(id).attachments().stream()
            .filter(known -> known.id().equals(attachment))
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("No attachment " + attachment))
            .document();
    return pictures.of(document);
  }

  @GetMapping("/pratiche/{number}/documenti/{document}/miniatura")
  ResponseEntity<byte[]> ofCase(
      @PathVariable CaseNumber number, @PathVariable DocumentId document) {
    return pictures.of(proceedings.glance(number, document));
  }
}
