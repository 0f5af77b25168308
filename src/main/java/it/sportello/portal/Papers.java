package it.sportello.portal;

import it.sportello.applications.ApplicationView;
import it.sportello.applications.Attachment;
import it.sportello.documents.DocumentId;
import it.sportello.documents.DocumentView;
import it.sportello.documents.Documents;
import it.sportello.forms.Form;
import it.sportello.forms.RequiredDocument;
import it.sportello.forms.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lists the files of an application and hands them out; whoever asks has checked the right. */
@Component
class Papers {

  private final Documents documents;

  Papers(Documents documents) {
    this.documents = documents;
  }

  /** What was attached in answer to one requirement. */
  List<Paper> of(ApplicationView application, RequiredDocument required) {
    return application.attachments(required.code()).stream()
        .map(attachment -> paper(attachment, required.label()))
        .toList();
  }

  /** All that was attached, in the order of the form. */
  List<Paper> of(ApplicationView application, Form form) {
    return form.documents().stream().flatMap(d -> of(application, d).stream()).toList();
  }

  DocumentView view(DocumentId id) {
    return documents.view(id);
  }

  /** The file as something to keep, never to be shown by the browser as part of the site. */
  ResponseEntity<Resource> download(DocumentId id) {
    DocumentView document = documents.view(id);
    ContentDisposition attachment =
        ContentDisposition.attachment().filename(document.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.parseMediaType(document.mediaType()))
        .contentLength(document.size())
        .body(new InputStreamResource(documents.open(id)));
  }

  private Paper paper(Attachment attachment, Text purpose) {
    return new Paper(
        attachment.id(), purpose, documents.view(attachment.document()), attachment.holds());
  }
}
