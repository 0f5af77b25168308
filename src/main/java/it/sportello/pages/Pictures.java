package it.sportello.pages;

import it.sportello.documents.DocumentId;
import it.sportello.documents.Thumbnails;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands out small pictures of files; whoever asks has checked the right. */
@Component
public class Pictures {

  private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofHours(1)).cachePrivate();

  private final Thumbnails thumbnails;

  Pictures(Thumbnails thumbnails) {
    this.thumbnails = thumbnails;
  }

  /** Not found, where nothing can be drawn. */
  public ResponseEntity<byte[]> of(DocumentId document) {
    return thumbnails
        .of(document)
        .map(
            png ->
                ResponseEntity.ok()
                    .cacheControl(KEPT)
                    .header("X-Content-Type-Options", "nosniff")
                    .contentType(MediaType.IMAGE_PNG)
                    .body(png))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
