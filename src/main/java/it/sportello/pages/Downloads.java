package it.sportello.pages;

import it.sportello.documents.DocumentId;
import it.sportello.documents.DocumentView;
import it.sportello.documents.Documents;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands a document out to be kept, never to be shown in place; who may have it is asked before. */
@Component
public class Downloads {

  private final Documents documents;

  Downloads(Documents documents) {
    this.documents = documents;
  }

  /** Fails with {@code FileHeld} while the file is held. */
  public ResponseEntity<Resource> of(DocumentId id) {
    DocumentView view = documents.view(id);
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
}
