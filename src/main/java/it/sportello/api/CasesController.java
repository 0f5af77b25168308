package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.api.CaseStanding.CaseLine;
import it.sportello.documents.DocumentId;
import it.sportello.documents.Documents;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseSummary;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.FiledCopies;
import it.sportello.proceedings.Proceedings;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases, for whoever may see them: parties, the office, bodies that were convened. */
@RestController
@RequestMapping(Routes.CASES)
class CasesController {

  private final Proceedings proceedings;
  private final Documents documents;
  private final Downloads downloads;

  private final FiledCopies copies;

  CasesController(
      Proceedings proceedings, Documents documents, Downloads downloads, FiledCopies copies) {
    this.copies = copies;
    this.proceedings = proceedings;
    this.documents = documents;
    this.downloads = downloads;
  }

  /** The cases that one filed, or that were filed in one’s name, the last filed first. */
  @Operation(summary = "Le proprie pratiche, dall’ultima presentata.")
  @GetMapping
  Listing<CaseLine> mine(
      @RequestParam(defaultValue = "") String dopo,
      @RequestParam(defaultValue = Listing.USUAL) int limite) {
    int size = Listing.size(limite);
    List<CaseSummary> found =
        proceedings.mine().stream()
            .sorted(Keys.LAST_FILED)
            .filter(summary -> Keys.of(summary).compareTo(Keys.before(dopo)) < 0)
            .limit(size + 1L)
            .toList();
    return Listing.page(found, size, Keys::of, CaseLine::of);
  }

  @Operation(summary = "Una pratica, con il conto di ogni termine.")
  @GetMapping("/{number}")
  ResponseEntity<CaseShape> show(@PathVariable CaseNumber number) {
    CaseView view = proceedings.view(number);
    return ResponseEntity.ok().eTag(Versions.of(view)).body(CaseShape.of(view));
  }

  /** The papers that one may open. */
  @Operation(summary = "I documenti della pratica che si possono aprire.")
  @GetMapping("/{number}/documenti")
  Listing<FileLine> papers(@PathVariable CaseNumber number) {
    List<FileLine> files =
        documents.views(proceedings.papers(number)).stream()
            .map(FileLine::of)
            .sorted(Comparator.comparing(FileLine::storedAt).thenComparing(FileLine::id))
            .toList();
    return Listing.whole(files);
  }

  @Operation(summary = "La domanda come è stata presentata, in PDF/A.")
  @GetMapping(path = "/{number}/copia", produces = MediaType.ALL_VALUE)
  ResponseEntity<Resource> copy(@PathVariable CaseNumber number) {
    return downloads.of(proceedings.take(number, copies.of(number)));
  }

  @Operation(summary = "Scarica un documento della pratica.")
  @GetMapping(path = "/{number}/documenti/{document}", produces = MediaType.ALL_VALUE)
  ResponseEntity<Resource> download(
      @PathVariable CaseNumber number, @PathVariable DocumentId document) {
    return downloads.of(proceedings.take(number, document));
  }
}
