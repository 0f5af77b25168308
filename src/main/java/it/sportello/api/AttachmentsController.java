package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import it.sportello.api.DraftShape.AttachedFile;
import it.sportello.api.DraftShape.DemandShown;
import it.sportello.applications.ApplicationId;
import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.applications.Attachment;
import it.sportello.documents.DocumentId;
import it.sportello.documents.DocumentView;
import it.sportello.documents.Documents;
import it.sportello.documents.ScanState;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The documents that go with a draft: what is asked, and what is there. */
@RestController
@RequestMapping(Routes.DRAFT)
class AttachmentsController {

  private final Applications applications;
  private final Intakes intakes;
  private final Downloads downloads;
  private final Documents documents;

  AttachmentsController(
      Applications applications, Intakes intakes, Downloads downloads, Documents documents) {
    this.documents = documents;
    this.applications = applications;
    this.intakes = intakes;
    this.downloads = downloads;
  }

  @Operation(summary = "I documenti che l’istanza richiede, e quelli già allegati.")
  @GetMapping("/documenti")
  Listing<DemandShown> demanded(@PathVariable ApplicationId draft) {
    ApplicationView view = applications.view(draft);
    List<DemandShown> demanded =
        applications.documents(draft).stream().map(d -> DemandShown.of(d, view)).toList();
    return Listing.whole(demanded);
  }

  /** Takes a file as it streams in, and puts it beside the draft. */
  @Operation(summary = "Allega un file, inviato come flusso di byte; 202 finché è in verifica.")
  @ApiResponse(responseCode = "201", description = "Allegato")
  @ApiResponse(responseCode = "202", description = "Allegato, in verifica")
  @PostMapping(
      path = "/documenti/{requirement}",
      consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<AttachedFile> add(
      @PathVariable ApplicationId draft,
      @PathVariable String requirement,
      @RequestParam String nome,
      HttpServletRequest request) {
    mustBeDemanded(draft, requirement);
    DocumentId document = intakes.take(nome, request);
    applications.attach(draft, requirement, document);
    ApplicationView view = applications.view(draft);
    Attachment added = find(view, document.value());
    DocumentView kept = documents.view(document);
    return ResponseEntity.status(
            kept.scan() == ScanState.WAITING ? HttpStatus.ACCEPTED : HttpStatus.CREATED)
        .location(URI.create(Routes.DRAFTS + "/" + draft + "/allegati/" + added.id()))
        .eTag(Versions.of(view))
        .body(AttachedFile.of(added, FileLine.of(kept)));
  }

  @Operation(summary = "Scarica un allegato della bozza.")
  @GetMapping(path = "/allegati/{attachment}", produces = MediaType.ALL_VALUE)
  ResponseEntity<Resource> download(
      @PathVariable ApplicationId draft, @PathVariable String attachment) {
    return downloads.of(find(applications.view(draft), attachment).document());
  }

  @Operation(summary = "Toglie un allegato dalla bozza.")
  @DeleteMapping("/allegati/{attachment}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(
      @PathVariable ApplicationId draft,
      @PathVariable String attachment,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
    ApplicationView view = applications.view(draft);
    find(view, attachment);
    Versions.mustMatch(ifMatch, Versions.of(view));
    applications.detach(draft, attachment);
  }

  /** Before a byte is read: the draft is open, and its form asks for such a document. */
  private void mustBeDemanded(ApplicationId draft, String requirement) {
    applications.view(draft);
    applications.documents(draft).stream()
        .filter(document -> document.code().equals(requirement))
        .findFirst()
        .orElseThrow();
  }

  private static Attachment find(ApplicationView draft, String attachmentOrDocument) {
    return draft.attachments().stream()
        .filter(
            a ->
                a.id().equals(attachmentOrDocument)
                    || a.document().value().equals(attachmentOrDocument))
        .findFirst()
        .orElseThrow();
  }
}
