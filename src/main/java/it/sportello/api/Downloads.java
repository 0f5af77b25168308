package it.sportello.api;

import it.sportello.documents.DocumentId;
import it.sportello.documents.DocumentView;
import it.sportello.documents.Documents;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands files out, never to be shown as part of the site; whoever asks has checked the right. */
@Component
class Downloads {

  private final Documents documents;

  Downloads(Documents documents) {
    this.documents = documents;
  }

  ResponseEntity<Resource> of(DocumentId id) {
    DocumentView document = documents.view(id);
    var disposition =
        ContentDisposition.attachment().filename(document.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .eTag('"' + document.sha256() + '"')
        .contentType(MediaType.parseMediaType(document.mediaType()))
        .contentLength(document.size())
        .body(new InputStreamResource(documents.open(id)));
  }
}
