package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.Applications;
import it.sportello.documents.DocumentId;
import it.sportello.documents.FileRefused;
import it.sportello.documents.UploadId;
import it.sportello.documents.UploadOutOfStep;
import it.sportello.documents.UploadView;
import it.sportello.documents.Uploads;
import it.sportello.identity.CurrentActor;
import it.sportello.pages.Display;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes large files piece by piece, so that an interruption costs one piece and not the file. */
@RestController
@RequestMapping("/pratiche/bozze/{id}/caricamenti")
class UploadController {

  private final Uploads uploads;
  private final Applications applications;
  private final CurrentActor currentActor;
  private final Display show;

  UploadController(
      Uploads uploads, Applications applications, CurrentActor currentActor, Display show) {
    this.uploads = uploads;
    this.applications = applications;
    this.currentActor = currentActor;
    this.show = show;
  }

  /** The file that is about to come. */
  record Announced(String name, long size) {}

  /** How far it has come. */
  record Progress(String id, long size, long received) {

    static Progress of(UploadView upload) {
      return new Progress(upload.id().value(), upload.size(), upload.received());
    }
  }

  @PostMapping
  Progress begin(@PathVariable ApplicationId id, @RequestBody Announced file) {
    applications.view(id);
    return Progress.of(uploads.begin(me(), file.name(), file.size()));
  }

  @GetMapping("/{upload}")
  Progress progress(@PathVariable UploadId upload) {
    return Progress.of(uploads.view(upload, me()));
  }

  @PutMapping("/{upload}")
  Progress append(@PathVariable UploadId upload, @RequestParam long da, HttpServletRequest request)
      throws IOException {
    return Progress.of(uploads.append(upload, me(), da, request.getInputStream()));
  }

  /** Checks the whole file and puts it beside the draft; asking twice attaches it once. */
  @PostMapping("/{upload}/fine")
  Map<String, String> finish(
      @PathVariable ApplicationId id,
      @PathVariable UploadId upload,
      @RequestParam String requisito) {
    DocumentId document = uploads.finish(upload, me()).id();
    boolean isThere =
        applications.view(id).attachments(requisito).stream()
            .anyMatch(attachment -> attachment.document().equals(document));
    if (!isThere) {
      applications.attach(id, requisito, document);
    }
    return Map.of("document", document.value());
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
  Map<String, String> refused(FileRefused refusal) {
    return Map.of("message", show.said(refusal.why()));
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.CONFLICT)
  Map<String, Long> outOfStep(UploadOutOfStep step) {
    return Map.of("received", step.expectedOffset());
  }

  private String me() {
    return currentActor.get().id().value();
  }
}
