package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.api.DraftShape.AttachmentLine;
import it.sportello.applications.ApplicationId;
import it.sportello.applications.Applications;
import it.sportello.applications.Attachment;
import it.sportello.documents.DocumentId;
import it.sportello.documents.UploadId;
import it.sportello.documents.UploadView;
import it.sportello.documents.Uploads;
import it.sportello.identity.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Large files piece by piece: an interruption costs one piece and not the file. */
@RestController
@RequestMapping(Routes.DRAFT + "/caricamenti")
class UploadsController {

  private final Uploads uploads;
  private final Applications applications;
  private final CurrentActor currentActor;

  UploadsController(Uploads uploads, Applications applications, CurrentActor currentActor) {
    this.uploads = uploads;
    this.applications = applications;
    this.currentActor = currentActor;
  }

  /** The file that is about to come, in bytes. */
  record Announced(@NotBlank String name, @PositiveOrZero long size) {}

  /** How far it has come: it goes on from {@code received}. */
  record UploadProgress(String id, String name, long size, long received) {

    static UploadProgress of(UploadView upload) {
      return new UploadProgress(
          upload.id().value(), upload.name(), upload.size(), upload.received());
    }
  }

  @Operation(summary = "Annuncia un file che arriverà a pezzi.")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<UploadProgress> begin(
      @PathVariable ApplicationId draft, @Valid @RequestBody Announced file) {
    applications.view(draft);
    UploadView upload = uploads.begin(me(), file.name(), file.size());
    return ResponseEntity.created(
            URI.create(Routes.DRAFTS + "/" + draft + "/caricamenti/" + upload.id()))
        .body(UploadProgress.of(upload));
  }

  @Operation(summary = "A che byte è arrivato il file.")
  @GetMapping("/{upload}")
  UploadProgress progress(@PathVariable ApplicationId draft, @PathVariable UploadId upload) {
    applications.view(draft);
    return UploadProgress.of(uploads.view(upload, me()));
  }

  /**
   * Adds a piece that begins at byte {@code da}; the same piece again is refused with the right
   * one.
   */
  @Operation(summary = "Aggiunge un pezzo del file.")
  @PutMapping(path = "/{upload}", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  UploadProgress append(
      @PathVariable ApplicationId draft,
      @PathVariable UploadId upload,
      @RequestParam long da,
      HttpServletRequest request)
      throws IOException {
    applications.view(draft);
    return UploadProgress.of(uploads.append(upload, me(), da, request.getInputStream()));
  }

  /** Checks the whole file and puts it beside the draft; asking twice attaches it once. */
  @Operation(summary = "Controlla il file intero e lo allega.")
  @PostMapping("/{upload}/fine")
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<AttachmentLine> finish(
      @PathVariable ApplicationId draft,
      @PathVariable UploadId upload,
      @RequestParam String requisito) {
    applications.view(draft);
    DocumentId document = uploads.finish(upload, me()).id();
    if (attached(draft, requisito, document).isEmpty()) {
      applications.attach(draft, requisito, document);
    }
    Attachment attachment = attached(draft, requisito, document).orElseThrow();
    return ResponseEntity.created(
            URI.create(Routes.DRAFTS + "/" + draft + "/allegati/" + attachment.id()))
        .eTag(Versions.of(applications.view(draft)))
        .body(AttachmentLine.of(attachment));
  }

  private Optional<Attachment> attached(
      ApplicationId draft, String requirement, DocumentId document) {
    return applications.view(draft).attachments(requirement).stream()
        .filter(attachment -> attachment.document().equals(document))
        .findFirst();
  }

  private String me() {
    return currentActor.get().id().value();
  }
}
